using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Output.Disk;

/// <summary>Whole files as bytes, with as few system calls as there can be: a build makes thousands of them.</summary>
internal static partial class FileBytes
{
    /// <summary>Whether a file is there and holds exactly these bytes.</summary>
    public static bool Equal(string file, ReadOnlySpan<byte> content)
    {
        if (new FileInfo(file) is not { Exists: true, Length: var length } || length != content.Length) return false;

        // Pipes and devices, which may never answer, have no length: they are not opened.
        if (length == 0) return RegularFile.Exists(file);
        using var handle = File.OpenHandle(file);
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length);
        try
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0);
            return read == content.Length && buffer.AsSpan(0, read).SequenceEqual(content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether two files are there and hold the same.</summary>
    public static bool Equal(string file, string other) =>
        new FileInfo(other) is { Exists: true, Length: var length } && Equal(file, length == 0 ? [] : RegularFile.ReadAllBytes(other));

    /// <summary>Writes a file that is not there yet. It may be lost when the machine fails before <see cref="DiskFlush"/> ran; on Windows, where that can't be asked for a whole disk, only where it need not last.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="isLasting">Whether it has to outlive a failure of the machine.</param>
    public static void Write(string file, ReadOnlySpan<byte> content, bool isLasting)
    {
        if (OperatingSystem.IsLinux())
        {
            WriteOnLinux(file, content);
            return;
        }

        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
        if (isLasting && OperatingSystem.IsWindows()) RandomAccess.FlushToDisk(handle);
    }

    // Three system calls; the framework makes eight, to lock a file that nobody knows of yet and to ask what kind of file it is.
    private static void WriteOnLinux(string file, ReadOnlySpan<byte> content)
    {
        const int writeOnly = 1, create = 0x40, exclusive = 0x80, closeOnExecute = 0x80000;
        var descriptor = Open(file, writeOnly | create | exclusive | closeOnExecute, 0b110_110_110);
        if (descriptor < 0) throw Failed(file);
        try
        {
            while (!content.IsEmpty)
            {
                var written = Write(descriptor, content, content.Length);
                if (written < 0 && Marshal.GetLastPInvokeError() == Interrupted) continue;
                if (written <= 0) throw Failed(file);
                content = content[(int)written..];
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private const int Interrupted = 4;

    private static IOException Failed(string file)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"{new Win32Exception(error).Message} : '{file}'", error);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> content, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
