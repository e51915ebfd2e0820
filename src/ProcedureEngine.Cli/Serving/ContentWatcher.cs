using System.Collections.Immutable;

namespace ProcedureEngine.Cli.Serving;

/// <summary>Tells when files below some folders have changed and no more of them follow.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Renewal = TimeSpan.FromMilliseconds(500);

    private readonly ChangeBurst burst = new(TimeProvider.System, ChangeBurst.OfOneFile);
    private readonly Lock noting = new();
    private readonly ImmutableArray<FolderWatch> watches;
    private readonly Lock renewing = new();
    private readonly Timer timer;
    private HashSet<string>? changed = new(StringComparer.Ordinal);
    private bool isDisposed;

    /// <summary>Watches.</summary>
    /// <param name="folders">The folders, with all that lies below them.</param>
    /// <param name="file">One more file; null for none.</param>
    public ContentWatcher(IEnumerable<string> folders, string? file = null)
    {
        watches = [.. folders.Select(f => new FolderWatch(f, Note)), .. file is null ? [] : (FolderWatch[])[FolderWatch.OfFile(file, Note)]];
        timer = new Timer(_ => Renew(), null, Renewal, Renewal);
    }

    /// <summary>Why changes are not seen, a text a folder.</summary>
    public IEnumerable<string> Problems => watches.Select(w => w.Problem).OfType<string>();

    /// <summary>Waits for the next change; false when cancelled.</summary>
    public Task<bool> ChangedAsync(CancellationToken cancel) => burst.SettledAsync(cancel);

    /// <summary>The files and folders that have changed since this was asked last, as full paths; null where that is not known.</summary>
    public IReadOnlySet<string>? Take()
    {
        lock (noting)
        {
            var taken = changed;
            changed = new HashSet<string>(StringComparer.Ordinal);
            return taken;
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (renewing)
        {
            isDisposed = true;
            foreach (var watch in watches) watch.Dispose();
        }
    }

    private void Note(string? path)
    {
        lock (noting)
        {
            if (path is null) changed = null;
            else changed?.Add(path);
        }

        burst.Note();
    }

    private void Renew()
    {
        lock (renewing)
        {
            if (isDisposed) return;
            foreach (var watch in watches) watch.Renew();
        }
    }
}
