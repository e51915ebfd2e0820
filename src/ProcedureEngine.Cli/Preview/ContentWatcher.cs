using System.Threading.Channels;

namespace ProcedureEngine.Cli.Preview;

/// <summary>Tells when files below some folders have changed and no more of them follow: an editor that saves makes several changes.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];

    public ContentWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>Waits for the next change; false when cancelled.</summary>
    public async Task<bool> ChangedAsync(CancellationToken cancel)
    {
        try
        {
            do
            {
                await changes.Reader.ReadAsync(cancel);
                await Task.Delay(Quiet, cancel);
            }
            while (changes.Reader.TryPeek(out _));

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        if (!IsHidden(change.Name) || (change is RenamedEventArgs renamed && !IsHidden(renamed.OldName))) changes.Writer.TryWrite(true);
    }

    // Version control and editors keep their own files in hidden folders.
    private static bool IsHidden(string? path) => path?.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')) == true;
}
