using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Freshness;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Git;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;

namespace ProcedureEngine.Corpora;

/// <summary>Finds the states of the sources that translations were made from: today's on disk, older ones in git.</summary>
internal sealed class TranslationSources(ContentTree content) : IDisposable
{
    private readonly Lock gate = new();
    private bool isOpen;
    private GitHistory? history;
    private readonly ArticleReader reader = new(content);

    /// <summary>What is known of the source of a set; null where it has no source, or where no version says what it was made from.</summary>
    public SourceStates? Of(AlignedSet set, CancellationToken cancel)
    {
        if (set.Reference.Locale != content.Reference || set.Reference.Provenance.SourceHash is not null) return null;
        var named = set.Versions.Select(v => v.Article.Provenance).Where(p => p.SourceHash is not null).DistinctBy(p => p.SourceHash).ToList();
        if (named.Count == 0) return null;

        var source = new ArticleSource(set.Key, set.Reference.Locale, set.Reference.Path);
        var today = content.SourceHashes(source);
        var older = ImmutableDictionary.CreateBuilder<string, Article>();
        foreach (var provenance in named)
        {
            if (today.Contains(provenance.SourceHash!) || History(cancel) is not { } git) continue;
            if (ContentTree.OpenOlder(source, provenance.SourceHash!, provenance.SourceCommit, git, cancel) is { } text) older[provenance.SourceHash!] = reader.Read(text, cancel).Article;
        }

        return new SourceStates(today, older.ToImmutable());
    }

    public void Dispose() => history?.Dispose();

    /// <summary>Asked for when the first translation needs it.</summary>
    private GitHistory? History(CancellationToken cancel)
    {
        lock (gate)
        {
            if (!isOpen) history = GitHistory.Open(content.Root, cancel);
            isOpen = true;
            return history;
        }
    }
}
