using System.Runtime.InteropServices;

namespace ProcedureEngine.Content.Files;

/// <summary>What tells a file or folder from another one that has its name later.</summary>
/// <param name="Device">The disk.</param>
/// <param name="Number">The number on that disk; used again when the file is gone.</param>
/// <param name="Born">When it was made.</param>
/// <param name="Owner">The number of the user whose it is; null where the system does not say.</param>
public sealed partial record FileIdentity(ulong Device, ulong Number, long Born, uint? Owner)
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint BasicsAndBirth = 0xFFF;

    /// <summary>Of a folder; of where it leads to, where it is a link. Null where there is none.</summary>
    public static FileIdentity? OfFolder(string path) => !Directory.Exists(path) ? null : Read(path, 0) ?? new FileIdentity(0, 0, Directory.GetCreationTimeUtc(path).Ticks, null);

    /// <summary>The number of the user whose a file or folder is, of where it leads to where it is a link; null where the system does not say, or nothing is there.</summary>
    public static uint? OwnerOf(string path) => Read(path, 0)?.Owner;

    /// <summary>Whether the folder itself, and no link in its place, is this user's. On systems where temporary folders are each user's own, every folder in them is.</summary>
    public static bool IsOwnFolder(string path) =>
        new DirectoryInfo(path) is { Exists: true, LinkTarget: null } && (!OperatingSystem.IsLinux() || Read(path, NoFollow)?.Owner == EffectiveUser());

    /// <summary>Null where the system can't be asked: only Linux has it, since 4.11.</summary>
    private static FileIdentity? Read(string path, int flags)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            // struct statx, the same on all processors: uid at 20, ino at 32, btime at 80, dev_major and dev_minor at 136.
            Span<byte> status = stackalloc byte[256];
            if (StatX(CurrentFolder, path, flags, BasicsAndBirth, ref status[0]) != 0) return null;
            return new FileIdentity(
                MemoryMarshal.Read<ulong>(status[136..]),
                MemoryMarshal.Read<ulong>(status[32..]),
                unchecked((MemoryMarshal.Read<long>(status[80..]) * 1_000_000_000) + MemoryMarshal.Read<uint>(status[88..])),
                MemoryMarshal.Read<uint>(status[20..]));
        }
        catch (EntryPointNotFoundException)
        {
            return null; // an old C library
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint EffectiveUser();
}
