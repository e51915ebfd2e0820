using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Cli.Serving;

/// <summary>Tells of changes below one folder, which may be deleted, come back, or be another one under the same name: the path of what has changed, or null where that is not known.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string folder;
    private readonly Action<string?> changed;
    private readonly string? file;
    private FileSystemWatcher? watcher;
    private FileIdentity? watched;
    private volatile bool hasFailed;

    public FolderWatch(string folder, Action<string?> changed)
        : this(folder, null, changed)
    {
    }

    private FolderWatch(string folder, string? file, Action<string?> changed)
    {
        this.folder = Path.GetFullPath(folder);
        this.file = file;
        this.changed = changed;
        Start(FileIdentity.OfFolder(this.folder));
    }

    /// <summary>Tells of changes of one file, and of nothing else in its folder.</summary>
    public static FolderWatch OfFile(string file, Action<string?> changed) => new(Path.GetDirectoryName(file)!, Path.GetFileName(file), changed);

    /// <summary>Why changes are not seen; null where they are, or where the folder is not there.</summary>
    public string? Problem { get; private set; }

    /// <summary>Looks whether the folder is still the one that is watched, and watches what is there now: the system goes on watching what was deleted. Not thread-safe.</summary>
    public void Renew()
    {
        var there = FileIdentity.OfFolder(folder);
        if (there == watched && !hasFailed) return;
        watcher?.Dispose();
        watcher = null;
        Start(there);
        changed(null);
    }

    public void Dispose() => watcher?.Dispose();

    private void Start(FileIdentity? there)
    {
        watched = there;
        hasFailed = false;
        Problem = null;
        if (there is null) return;
        try
        {
            watcher = new FileSystemWatcher(folder, file ?? "*") { IncludeSubdirectories = file is null, InternalBufferSize = 65536 };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => hasFailed = true; // more changes than the system keeps, or the folder is gone
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Problem = e.Message;
        }
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        // What lies in a folder has events of its own.
        if (change.ChangeType == WatcherChangeTypes.Changed && Directory.Exists(change.FullPath)) return;
        if (file is not null || !IsHidden(change.Name)) changed(change.FullPath);
        if (change is RenamedEventArgs renamed && (file is not null || !IsHidden(renamed.OldName))) changed(renamed.OldFullPath);
    }

    // Version control and editors keep their own files in hidden folders.
    private static bool IsHidden(string? path) => path?.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')) == true;
}
