namespace ProcedureEngine.Content.Files;

/// <summary>
/// A folder among the system's temporary ones for the time of one run; gone when disposed. A program that is killed leaves its
/// folder behind, and the next one that needs such a folder removes it: a lock in it goes with the process, so that one in use is known.
/// </summary>
public sealed class TransientFolder : IDisposable
{
    private const string LockFile = ".lock";

    private readonly FileStream @lock;

    private TransientFolder(string path, FileStream @lock)
    {
        Path = path;
        this.@lock = @lock;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Makes one; an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where the system refuses it.</summary>
    /// <param name="purpose">What it is for, one lower-case word; what other runs left of the same purpose is removed.</param>
    public static TransientFolder Create(string purpose)
    {
        var prefix = $"procedures-{purpose}-";
        RemoveLeftovers(prefix);
        string folder;
        try
        {
            folder = Directory.CreateTempSubdirectory(prefix).FullName;
        }
        catch (IOException e)
        {
            throw new IOException($"the system's temporary folder '{System.IO.Path.GetTempPath()}' (TMPDIR) takes no folder: {e.Message}", e);
        }

        try
        {
            return new TransientFolder(folder, Lock(folder, FileMode.CreateNew));
        }
        catch
        {
            Remove(folder);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A program that just ended may still hold a file for a moment.
        for (var attempt = 0; attempt < 5 && Directory.Exists(Path); attempt++)
        {
            if (attempt > 0) Thread.Sleep(50);
            Remove(Path);
        }

        // Last, so that no other run takes the folder for a leftover. A reader may hold a file still: then the next one removes it.
        @lock.Dispose();
        if (OperatingSystem.IsWindows()) Remove(Path);
    }

    private static void RemoveLeftovers(string prefix)
    {
        try
        {
            foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), prefix + "*"))
            {
                // The temporary folder may be everybody's: what somebody else put there, or a link, is not touched.
                if (FileIdentity.IsOwnFolder(folder) && IsLeft(folder)) Remove(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left stays; whether a new one can be made is told where that is tried.
        }
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            // A pipe in its place would be waited for.
            if (!RegularFile.Exists(System.IO.Path.Combine(folder, LockFile))) return false;
            Lock(folder, FileMode.Open).Dispose();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // it is in use
        }
    }

    private static FileStream Lock(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, LockFile), mode, FileAccess.ReadWrite, FileShare.None, 1);

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader still holds a file, or another run removes it now: the next one tries again.
        }
    }
}
