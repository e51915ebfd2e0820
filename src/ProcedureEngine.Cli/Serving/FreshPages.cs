using System.Collections.Concurrent;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Cli.Serving;

/// <summary>Pages that are newer than those of the last build. From many threads.</summary>
internal sealed class FreshPages
{
    private readonly ConcurrentDictionary<string, (long Time, byte[] Content)> pages = new(StringComparer.Ordinal);
    private long time;

    /// <summary>What to call <see cref="Forget"/> with when a build that begins now is done.</summary>
    public long Now => Interlocked.Read(ref time);

    /// <summary>Takes the place of what the pages were.</summary>
    public void Add(IEnumerable<SiteFile> fresh)
    {
        var now = Interlocked.Increment(ref time);
        foreach (var page in fresh) pages[page.Path] = (now, page.Content.ToArray());
    }

    /// <summary>A page, relative to the output folder; null where the last build has the newest.</summary>
    public byte[]? Find(string path) => pages.TryGetValue(path, out var page) ? page.Content : null;

    /// <summary>Leaves to a build what is not newer than its beginning.</summary>
    public void Forget(long upTo)
    {
        foreach (var (path, page) in pages)
        {
            if (page.Time <= upTo) pages.TryRemove(KeyValuePair.Create(path, page));
        }
    }
}
