using ProcedureEngine.Content;
using ProcedureEngine.Model;

namespace ProcedureEngine.Corpora;

/// <summary>The articles of an earlier reading that would be read the same again.</summary>
internal sealed class KnownArticles
{
    private readonly Dictionary<ArticleKey, ReadSet> sets;
    private readonly FileChanges changes;

    private KnownArticles(Dictionary<ArticleKey, ReadSet> sets, FileChanges changes) => (this.sets, this.changes) = (sets, changes);

    /// <summary>Those that are as they were.</summary>
    /// <param name="earlier">The folder as it was read; null for nothing.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="changes">What has changed since.</param>
    /// <param name="now">The folder as it is now.</param>
    public static KnownArticles Of(ContentTree? earlier, IEnumerable<ReadSet> read, FileChanges changes, ContentTree now)
    {
        if (earlier is null || changes.IsEverything || !IsAlike(earlier, now) || changes.Paths.Any(earlier.IsUsed)) return new KnownArticles([], FileChanges.Everything);
        now.Learn(earlier);
        return new KnownArticles(read.ToDictionary(set => set.Set.Key), changes);
    }

    /// <summary>What was read of an article; null where it has to be read again.</summary>
    public ReadSet? Find(ArticleSet set) =>
        sets.GetValueOrDefault(set.Key) is { } known && known.Set.Sources.SequenceEqual(set.Sources) && !set.Sources.Any(source => changes.Touch(source.Path)) ? known : null;

    /// <summary>Whether the folder has the languages and the folders of static files that it had: by them the files are found that articles include and show.</summary>
    private static bool IsAlike(ContentTree earlier, ContentTree now) =>
        earlier.Reference == now.Reference && earlier.Locales.SequenceEqual(now.Locales) && earlier.StaticFolders.SequenceEqual(now.StaticFolders) && earlier.ReferenceFolder == now.ReferenceFolder;
}
