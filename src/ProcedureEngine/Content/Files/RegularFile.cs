using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ProcedureEngine.Content.Files;

/// <summary>
/// Files that hold bytes and come to an end. A pipe, a socket or a device may stand where a file is expected; whoever opens one
/// waits for somebody who writes, or reads for ever. From many threads.
/// </summary>
public static partial class RegularFile
{
    /// <summary>Whether a file is there; a folder, a pipe, a socket or a device is none. Links are followed.</summary>
    public static bool Exists(string path) => File.Exists(path) && IsRegular(path);

    /// <summary>Whether something is there that is neither a file nor a folder: a pipe, a socket or a device. Links are followed.</summary>
    public static bool IsSpecial(string path) => !IsRegular(path);

    /// <summary>Opens a file for reading; an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where that can't be done, also where it is no file that comes to an end.</summary>
    public static SafeFileHandle Open(string path)
    {
        if (!IsRegular(path)) throw Refused();

        // A file that somebody writes meanwhile is read as it is: locking thousands of files costs more than decoding them.
        return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>The whole file; exceptions as those of <see cref="Open"/>.</summary>
    public static byte[] ReadAllBytes(string path)
    {
        using var stream = new FileStream(Open(path), FileAccess.Read, bufferSize: 0);
        if (stream.Length > Array.MaxLength) throw new IOException($"it has {stream.Length} bytes.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Says that a path leads to no file that comes to an end.</summary>
    public static IOException Refused() => new("it is a pipe, a socket or a device, and no file.");

    /// <summary>False where something is there that is not a file. Where nothing can be told, opening tells.</summary>
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows()) return !Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal);
        return ModeOf(path) is not { } mode || (mode & KindOfFile) is Regular or Folder;
    }

    private const int KindOfFile = 0xF000, Regular = 0x8000, Folder = 0x4000;

    /// <summary>The mode as POSIX has it; null where it can't be had. The framework knows the kind of a file but tells nobody.</summary>
    private static int? ModeOf(string path)
    {
        Span<byte> status = stackalloc byte[256];
        try
        {
            if (OperatingSystem.IsLinux())
            {
                const int currentFolder = -100, typeAndMode = 3, mode = 28;
                return StatX(currentFolder, path, 0, typeAndMode, status) == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(status[mode..]) : null;
            }

            if (OperatingSystem.IsMacOS())
            {
                const int mode = 4;
                var failed = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatOnIntel(path, status) : Stat(path, status);
                return failed == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(status[mode..]) : null;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library.
        }

        return null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Stat(string path, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatOnIntel(string path, Span<byte> status);
}
