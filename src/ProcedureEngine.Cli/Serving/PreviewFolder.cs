using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Serving;

/// <summary>
/// A temporary folder for the time of one preview. A preview that is killed leaves its folder behind, and the next one removes it:
/// a lock in the folder goes with the process, so that a folder in use is known.
/// </summary>
internal sealed class PreviewFolder : IDisposable
{
    private const string Prefix = "procedures-preview-";
    private const string LockFile = "lock";

    private readonly FileStream @lock;

    private PreviewFolder(string path, FileStream @lock)
    {
        Path = path;
        this.@lock = @lock;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Makes one; a <see cref="StoppedException"/> where the system refuses it.</summary>
    public static PreviewFolder Create()
    {
        RemoveLeftovers();
        try
        {
            var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
            return new PreviewFolder(folder, Lock(folder, FileMode.CreateNew));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var temporary = System.IO.Path.GetTempPath();
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnwritableOutput, temporary, SourceSpan.Start, e.Message), e);
        }
    }

    public void Dispose()
    {
        @lock.Dispose();
        Remove(Path);
    }

    private static void RemoveLeftovers()
    {
        var temporary = System.IO.Path.GetTempPath();
        if (!Directory.Exists(temporary)) return;
        foreach (var folder in Directory.EnumerateDirectories(temporary, Prefix + "*"))
        {
            // The temporary folder may be everybody's: what somebody else put there, or a link, is not touched.
            if (FileIdentity.IsOwnFolder(folder) && IsLeft(folder)) Remove(folder);
        }
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            Lock(folder, FileMode.Open).Dispose();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // a preview runs in it, or is just beginning to
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
            // A reader still holds a file, or another preview removes it now: the next one tries again.
        }
    }
}
