using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Content.Layouts.Toolchains;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content;

/// <summary>Walks a content folder and groups what it finds into article sets.</summary>
public sealed class ContentLoader
{
    private readonly ContentOptions options;
    private readonly CancellationToken cancel;
    private readonly string root;
    private readonly DiagnosticBag diagnostics = new();

    private ContentLoader(ContentOptions options, CancellationToken cancel)
    {
        this.options = options;
        this.cancel = cancel;
        root = options.Root.Length == 0 ? "" : Path.GetFullPath(options.Root);
    }

    /// <summary>
    /// Finds the articles of a folder. Of files whose path tells locale and article only the name is looked at. A folder that is
    /// not there, or holds no articles, gives a tree without sets, and a diagnostic.
    /// </summary>
    /// <param name="options">The folder.</param>
    /// <param name="cancel">Ends the walk with an <see cref="OperationCanceledException"/>.</param>
    public static ContentTree Load(ContentOptions options, CancellationToken cancel = default) => new ContentLoader(options, cancel).Load();

    private ContentTree Load()
    {
        if (!Directory.Exists(root))
        {
            diagnostics.Add(File.Exists(root) ? DiagnosticIds.NotAFolder : DiagnosticIds.MissingFolder, options.Root, SourceSpan.Start, options.Root);
            return new ContentTree(root, [], options.Reference, SiteSettings.Default, diagnostics.ToImmutable());
        }

        var settings = SettingsFile.Load(root, options.SettingsFile, diagnostics);
        var layout = Layout(settings);
        var sources = layout.Placements.Select(p => new ArticleSource(ArticleKey.Of(p.Name), p.Locale, p.Path)).ToList();
        if (sources.Count == 0) diagnostics.Add(DiagnosticIds.NoArticles, options.Root, SourceSpan.Start, options.Root);

        var reference = options.Reference ?? settings.Reference ?? EnglishIn(sources);
        var sets = Sets(MatchLeftovers(Unique(sources), reference), reference);
        CheckBooklets(settings, sets);
        return new ContentTree(root, sets, reference, settings, [.. diagnostics.ToImmutable().Select(settings.Apply).OfType<Diagnostic>()]) { Layout = layout, StaticFolders = StaticFolders.Find(root, settings.StaticFolders, layout.Toolchains) };
    }

    private void CheckBooklets(SiteSettings settings, ImmutableArray<ArticleSet> sets)
    {
        if (settings.Booklets.IsEmpty || sets.IsEmpty) return;
        var keys = sets.Select(s => s.Key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var booklet in settings.Booklets)
        {
            foreach (var article in booklet.Articles.Where(a => !keys.Contains(a))) diagnostics.Add(DiagnosticIds.BookletArticleMissing, settings.File, booklet.Span, booklet.Name, article, sets[0].Key.Value);
        }
    }

    private ContentLayout Layout(SiteSettings settings)
    {
        var toolchainFiles = new List<string>();
        var files = ArticleFiles.Find(root, toolchainFiles, diagnostics, cancel);
        var identities = new Dictionary<string, ArticleIdentity?>(StringComparer.Ordinal);
        var placements = new Placements(new FileTree(files), ToolchainFiles.Read(root, toolchainFiles), Known, file => TextFile.Read(root, file, new DiagnosticBag()))
        {
            NamedDefault = settings.DefaultLocale,
            NamedReference = options.Reference ?? settings.Reference,
            NamedLocales = [.. settings.DueArticles.Keys],
        };
        return ContentLayout.Of(placements, diagnostics);

        // Asked by several layouts, and told once what is wrong with it.
        ArticleIdentity? Known(string file)
        {
            if (!identities.TryGetValue(file, out var identity)) identities[file] = identity = Identity(file, diagnostics);
            return identity;
        }
    }

    private ArticleIdentity? Identity(string file, DiagnosticBag problems)
    {
        cancel.ThrowIfCancellationRequested();
        return TextFile.Read(root, file, problems) is { } text ? ArticleIdentity.Of(text) : null;
    }

    /// <summary>Gives every file a key and locale of its own.</summary>
    private List<ArticleSource> Unique(List<ArticleSource> sources)
    {
        var taken = new Dictionary<(ArticleKey, Locale), ArticleSource>();
        var counts = new Dictionary<(ArticleKey, Locale), int>();
        foreach (var source in sources)
        {
            var key = source.Key;
            while (!taken.TryAdd((key, source.Locale), source with { Key = key }))
            {
                var n = counts[(source.Key, source.Locale)] = counts.GetValueOrDefault((source.Key, source.Locale), 1) + 1;
                key = new ArticleKey($"{source.Key}-{n}");
            }

            if (key != source.Key) diagnostics.Add(DiagnosticIds.DuplicateArticle, source.Path, SourceSpan.Start, taken[(source.Key, source.Locale)].Path, key.Value);
        }

        return [.. taken.Values];
    }

    /// <summary>
    /// Brings versions together whose paths differ but whose front matter or title names the same article. Only files that
    /// have no version in another locale are opened for it. The article is called as in the reference locale.
    /// </summary>
    private List<ArticleSource> MatchLeftovers(List<ArticleSource> sources, Locale? reference)
    {
        var alone = sources.GroupBy(s => s.Key).Where(g => g.Count() == 1).Select(g => g.Single()).ToList();
        if (alone.Count < 2 || alone.Select(s => s.Locale).Distinct().Count() < 2) return sources;

        var renamed = new Dictionary<ArticleSource, ArticleSource>();
        var named = alone
            .Select(s => (Source: s, Name: Identity(s.Path, new DiagnosticBag())?.Name))
            .Where(x => x.Name is not null)
            .GroupBy(x => x.Name);
        foreach (var group in named)
        {
            var members = group.Select(x => x.Source).ToList();
            if (members.Count < 2 || members.DistinctBy(s => s.Locale).Count() != members.Count) continue;
            var key = (members.Find(s => s.Locale == reference) ?? members.MinBy(s => s.Locale.Tag, StringComparer.Ordinal))!.Key;
            foreach (var member in members) renamed[member] = member with { Key = key };
        }

        return renamed.Count == 0 ? sources : [.. sources.Select(s => renamed.GetValueOrDefault(s, s))];
    }

    private static ImmutableArray<ArticleSet> Sets(List<ArticleSource> sources, Locale? reference) =>
    [
        .. sources
            .GroupBy(s => s.Key)
            .OrderBy(g => g.Key)
            .Select(g => new ArticleSet(g.Key, [.. g.OrderBy(s => s.Locale != reference).ThenBy(s => s.Locale.Tag, StringComparer.Ordinal)])),
    ];

    /// <summary>English is what others are translated from unless the site says otherwise: plain <c>en</c>, else its most frequent region.</summary>
    private static Locale? EnglishIn(List<ArticleSource> sources) => sources
        .Where(s => s.Locale.Language == "en")
        .GroupBy(s => s.Locale)
        .OrderByDescending(g => g.Key.Tag == "en")
        .ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key.Tag, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
