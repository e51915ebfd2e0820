using System.Runtime.InteropServices;
using ProcedureEngine.Output.Disk;

namespace ProcedureEngine.Output;

/// <summary>Puts a folder in the place of another so that every reader sees the old one or the new one, whole.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Moves <paramref name="staging"/> to <paramref name="target"/>; gives where that which stood there is afterwards, null
    /// where nothing did. On Linux both change places in one step; elsewhere in two, by <paramref name="old"/>, and the first is
    /// taken back where the second fails.
    /// </summary>
    public static string? Run(string staging, string target, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return null;
        }

        if (OperatingSystem.IsLinux() && TryExchange(staging, target)) return staging;
        Directory.Move(target, old);
        try
        {
            Directory.Move(staging, target);
            return old;
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }
    }

    /// <summary>Takes the first of two steps back where a build was killed before the second.</summary>
    public static void Repair(string target, string old)
    {
        if (FolderEntry.Exists(target) || new DirectoryInfo(old) is not { Exists: true, LinkTarget: null }) return;
        if (OutputManifest.Read(old) is { IsUnfinished: false }) Directory.Move(old, target);
    }

    private static bool TryExchange(string one, string other)
    {
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);
}
