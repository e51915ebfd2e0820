using System.Runtime.InteropServices;

namespace ProcedureEngine.Output;

/// <summary>Puts a folder in the place of another so that every reader sees the old one or the new one, whole.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Moves <paramref name="staging"/> to <paramref name="target"/>; what stood there is at <paramref name="old"/> afterwards.
    /// On Linux both change places in one step; elsewhere in two, and the first is taken back where the second fails.
    /// </summary>
    public static void Run(string staging, string target, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
        }
        else if (OperatingSystem.IsLinux() && TryExchange(staging, target))
        {
            Directory.Move(staging, old);
        }
        else
        {
            Directory.Move(target, old);
            try
            {
                Directory.Move(staging, target);
            }
            catch
            {
                Directory.Move(old, target);
                throw;
            }
        }
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
