using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Assistants.Steps;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Corpora;
using ProcedureEngine.Exchange.Markdown;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Index;
using ProcedureEngine.Rendering.Ranking;
using ProcedureEngine.Rendering.Search;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Assistants;

/// <summary>The articles of a content folder as assistants ask for them: found by words, taken apart when they are asked for. Reads the content only when it is opened.</summary>
internal sealed class ProcedureCatalog : IDisposable
{
    private readonly AlignedCorpus corpus;
    private readonly Dictionary<string, AlignedSet> sets;
    private readonly Dictionary<string, (Ranker Ranker, ImmutableArray<IndexEntry> Entries)> lists;
    private readonly ConcurrentDictionary<(string Key, string Locale), GuidedArticle> guided = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<Finding>> findings = new();

    private ProcedureCatalog(AlignedCorpus corpus, Uri? address, CancellationToken cancel)
    {
        this.corpus = corpus;
        var content = corpus.Corpus.Content;
        Site = new Site(new SiteMap(content.Sets) { StaticFile = content.StaticFile, TitleOf = corpus.Corpus.Titles() }, new UiTextCatalog()) { Address = address ?? content.Settings.Site, Settings = content.Settings, Reference = content.Reference };
        sets = corpus.Sets.ToDictionary(set => set.Key.Value, StringComparer.Ordinal);
        var index = new SearchIndex(Site.Map.Locales, content.Settings);
        Workers.ForEach(corpus.Sets.SelectMany(set => set.Articles), index.Add, cancel);
        var byLocale = corpus.Sets.SelectMany(set => set.Articles).Select(IndexEntry.Of).GroupBy(e => e.Locale).ToImmutableArray();
        lists = Workers.Map(byLocale, list => (list.Key.Tag, Opened(index, list)), done: null, cancel).ToDictionary(l => l.Tag, l => l.Item2, StringComparer.Ordinal);
    }

    /// <summary>The site that is built of the same content.</summary>
    public Site Site { get; }

    /// <summary>Opens the articles.</summary>
    /// <param name="corpus">The articles; the catalog disposes of it.</param>
    /// <param name="address">Where the site is published; null to take what the settings say.</param>
    /// <param name="cancel">Ends it.</param>
    public static ProcedureCatalog Open(AlignedCorpus corpus, Uri? address, CancellationToken cancel) => new(corpus, address, cancel);

    /// <summary>An article; null where there is none of that key.</summary>
    public AlignedSet? Find(string key) => sets.GetValueOrDefault(key);

    /// <summary>The locales of the site by tag.</summary>
    public ImmutableArray<Locale> Locales => Site.Map.Locales;

    /// <summary>A version of an article, taken apart; it must be one that the article has.</summary>
    public GuidedArticle Guided(AlignedSet set, Locale locale) => guided.GetOrAdd((set.Key.Value, locale.Tag), _ =>
    {
        var version = set.Articles.First(a => a.Locale == locale);
        return GuidedArticleReader.Read(set, version, Site.Texts.For(locale), new MarkdownLinks(Site.Map, version, Site.Address?.AbsoluteUri ?? "", PagePath.Checklist));
    });

    /// <summary>Where the versions of an article disagree.</summary>
    public ImmutableArray<Finding> Findings(AlignedSet set) => findings.GetOrAdd(set.Key.Value, _ => corpus.Check(set, CancellationToken.None).Findings);

    /// <summary>The articles of a locale that have what is asked for, the best first, in the order of the site's own search.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="locale">A locale of the site.</param>
    /// <returns>The articles, and whether none has most of what was asked for.</returns>
    public (ImmutableArray<Article> Articles, bool IsPartial) Search(string query, Locale locale)
    {
        if (!lists.TryGetValue(locale.Tag, out var list)) return ([], false);
        // The ranker keeps what it has worked out of words.
        lock (list.Ranker)
        {
            var (found, isPartial) = list.Ranker.Find(query);
            return ([.. found.Select(i => sets[list.Entries[i].Key.Value].Articles.First(a => a.Locale == locale))], isPartial);
        }
    }

    /// <summary>What a name on the screen is called in another language, as most articles have it; null where nobody knows.</summary>
    public string? Label(string label, Locale from, Locale to)
    {
        if (corpus.Corpus.Content.Reference is not { } reference) return null;
        ImmutableArray<string> sources = [label];
        if (from != reference)
        {
            if (corpus.Lexicon.Labels(reference.Tag, from.Tag) is not { } own) return null;
            sources = [.. own.Sources(label).Select(use => use.Label)];
        }

        if (sources.IsEmpty) return null;
        if (to == reference) return corpus.Lexicon.Labels(reference.Tag, from.Tag)?.Written(sources[0]) ?? sources[0];
        return corpus.Lexicon.Labels(reference.Tag, to.Tag) is { } theirs && theirs.Translations(sources[0]) is [var most, ..] ? theirs.Written(most.Label) : null;
    }

    /// <summary>The address of a page: whole where the site's is known, else relative to the site's folder.</summary>
    public string AddressOf(string path) => (Site.Address?.AbsoluteUri ?? "") + PagePath.ToUrl(path);

    private (Ranker Ranker, ImmutableArray<IndexEntry> Entries) Opened(SearchIndex index, IGrouping<Locale, IndexEntry> list)
    {
        var locale = list.Key;
        ImmutableArray<IndexEntry> ordered = [.. new IndexGroups(Site.Texts.For(locale), Site.Settings).Of([.. list.OrderBy(e => e.Key)]).SelectMany(group => group.Entries)];
        var files = index.Render(locale, [.. ordered.Select(e => e.Key.Value)], out _);
        return (new Ranker(new OpenedIndex(PagePath.Search(locale), files), [.. ordered.Select(e => e.Title)]), ordered);
    }

    /// <inheritdoc/>
    public void Dispose() => corpus.Dispose();
}
