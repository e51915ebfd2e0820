using Microsoft.Win32.SafeHandles;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Output;

/// <summary>Keeps two builds out of one folder. It goes with the process, so that what a killed build left behind blocks nobody.</summary>
internal sealed class OutputLock : IDisposable
{
    // Each attempt but the last met a build that ended in that moment.
    private const int Attempts = 20;

    private const int LockedOnLinux = 11, LockedOnMac = 35, SharedOnWindows = unchecked((int)0x80070020);

    private readonly string path;
    private readonly SafeFileHandle file;

    private OutputLock(string path, SafeFileHandle file)
    {
        this.path = path;
        this.file = file;
    }

    /// <summary>
    /// Takes a file for a lock; a <see cref="StoppedException"/> where another build has it, an <see cref="IOException"/> where it can't be
    /// made. The other build is not waited for: it may take minutes, and would be done again at once.
    /// </summary>
    /// <param name="path">The file; it is made, and gone afterwards.</param>
    /// <param name="output">What the user calls the output folder.</param>
    public static OutputLock Take(string path, string output)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                // A link leads to somebody else's file, which is nothing to lock.
                if (new FileInfo(path).LinkTarget is not null) File.Delete(path);
                if (RegularFile.IsSpecial(path)) throw RegularFile.Refused();
                var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
                var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, options);
                if (IsStillAt(path, file)) return new OutputLock(path, file);
                file.Dispose();
            }
            catch (IOException e) when (e.HResult is LockedOnLinux or LockedOnMac or SharedOnWindows)
            {
                throw InUse(output, e);
            }
        }

        throw InUse(output, null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // While it is locked: a name given back after the lock could be another build's by then.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        file.Dispose();
    }

    private static StoppedException InUse(string output, Exception? cause) => new(Diagnostic.Create(DiagnosticIds.OutputInUse, output, SourceSpan.Start, output), cause);

    /// <summary>Whether the name still is that of the file that was locked: the build before may have deleted it after it was opened, and the next would make, and lock, another.</summary>
    private static bool IsStillAt(string path, SafeFileHandle file)
    {
        // Windows deletes no file that is open.
        if (OperatingSystem.IsWindows()) return true;
        // A mark that can be seen without opening the file, in whole seconds, which any disk can store.
        var mark = DateTime.UnixEpoch.AddSeconds(2 * Random.Shared.Next(1, 500_000_000));
        File.SetLastWriteTimeUtc(file, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }
}
