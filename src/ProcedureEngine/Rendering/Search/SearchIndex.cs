using ProcedureEngine.Content.Settings;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Search;

/// <summary>What the lists of articles search in: every word of every article, by locale. Articles are added from any thread, in any order.</summary>
public sealed class SearchIndex
{
    private readonly Dictionary<string, Shelf> shelves = new(StringComparer.Ordinal);

    /// <summary>An empty index for the articles of these locales.</summary>
    /// <param name="locales">The locales.</param>
    /// <param name="settings">The site's own synonyms.</param>
    public SearchIndex(IEnumerable<Locale> locales, SiteSettings settings)
    {
        foreach (var locale in locales) shelves[locale.Tag] = new Shelf(SearchLanguage.Of(locale, settings.SynonymsIn(locale)));
    }

    /// <summary>Adds a version of an article; its locale must be one of the index's.</summary>
    public void Add(Article version)
    {
        var shelf = shelves[version.Locale.Tag];
        // The few microseconds that an article takes are too short for threads to meet often.
        lock (shelf) shelf.Articles[version.Key.Value] = shelf.Reader.Read(version);
    }

    /// <summary>
    /// The files of a locale's index, <c>search/de/…</c>, and the version that all of them carry. The same articles give the same bytes.
    /// </summary>
    /// <param name="locale">One of the index's.</param>
    /// <param name="keys">The articles in the order in which the list shows them: by it scripts know them.</param>
    /// <param name="version">The version, which changes with every word.</param>
    public IEnumerable<SiteFile> Render(Locale locale, string[] keys, out string version)
    {
        var shelf = shelves[locale.Tag];
        var uses = new WordUses?[keys.Length];
        for (var i = 0; i < uses.Length; i++) uses[i] = shelf.Articles.GetValueOrDefault(keys[i]);
        return new SearchIndexWriter(shelf.Words, shelf.Language).Write(PagePath.Search(locale), uses, out version);
    }

    private sealed class Shelf(SearchLanguage language)
    {
        private ArticleWords? reader;

        public SearchWords Words { get; } = new();

        public SearchLanguage Language => language;

        public ArticleWords Reader => reader ??= new ArticleWords(Words);

        public Dictionary<string, WordUses> Articles { get; } = new(StringComparer.Ordinal);
    }
}
