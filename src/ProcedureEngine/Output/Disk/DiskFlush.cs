using System.Runtime.InteropServices;

namespace ProcedureEngine.Output.Disk;

/// <summary>Has the disk keep what was written, also when the machine fails in the next moment.</summary>
internal static partial class DiskFlush
{
    /// <summary>
    /// Ends when everything below a folder is on its disk; an <see cref="IOException"/> where it can't be. One call for the whole
    /// disk: a call for each of thousands of files takes longer than the build. Windows has none; there each file is flushed as it is written.
    /// </summary>
    public static void Run(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        if (!OperatingSystem.IsLinux())
        {
            Sync();
            return;
        }

        const int readOnly = 0, closeOnExecute = 0x80000;
        var descriptor = Open(folder, readOnly | closeOnExecute);
        if (descriptor < 0) throw Failed(folder);
        try
        {
            if (SyncDisk(descriptor) != 0) throw Failed(folder);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failed(string folder) => new($"{Marshal.GetLastPInvokeErrorMessage()} : '{folder}'");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncDisk(int descriptor);

    [LibraryImport("libc", EntryPoint = "sync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void Sync();

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
