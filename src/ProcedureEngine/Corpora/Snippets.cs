using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Corpora;

/// <summary>The texts that articles include: each is compared once, as an article of its own, and not in every article that includes it.</summary>
internal sealed class Snippets
{
    private static readonly ImmutableDictionary<string, ImmutableArray<ArticleKey>> Nothing = ImmutableDictionary<string, ImmutableArray<ArticleKey>>.Empty.WithComparers(StringComparer.Ordinal);

    private Snippets(ImmutableArray<Snippet> all, ImmutableDictionary<string, ImmutableArray<ArticleKey>> uses) => (All, Uses) = (all, uses);

    /// <summary>No texts.</summary>
    public static Snippets None { get; } = new([], Nothing);

    /// <summary>Those that are there in two languages at least, one of them the source's where there is a source; by key.</summary>
    public ImmutableArray<Snippet> All { get; }

    /// <summary>For each file that is included the articles that include it, also through other files; by key.</summary>
    public ImmutableDictionary<string, ImmutableArray<ArticleKey>> Uses { get; }

    /// <summary>Reads the included files of a folder.</summary>
    /// <param name="content">The folder.</param>
    /// <param name="included">The files that each article includes.</param>
    /// <param name="cancel">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static Snippets Read(ContentTree content, IEnumerable<(ArticleSource Article, ImmutableArray<string> Files)> included, CancellationToken cancel)
    {
        var users = new Dictionary<string, List<ArticleSource>>(StringComparer.Ordinal);
        foreach (var (article, files) in included)
        {
            foreach (var file in files)
            {
                if (!users.TryGetValue(file, out var list)) users[file] = list = [];
                list.Add(article);
            }
        }

        if (users.Count == 0) return None;
        var articles = content.Sets.SelectMany(s => s.Sources).Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        var keys = content.Sets.Select(s => s.Key).ToHashSet();
        var versions = users
            .Where(u => !articles.Contains(u.Key))
            .Select(u => LocaleOf(u.Value, content.Reference) is { } locale ? new ArticleSource(PathKey.Of(u.Key), locale, u.Key) : null)
            .OfType<ArticleSource>()
            .GroupBy(s => s.Key)
            .Where(g => !keys.Contains(g.Key) && IsComparable(g, content.Reference))
            .OrderBy(g => g.Key)
            .ToList();

        var reader = new ArticleReader(content);
        return new Snippets(
            [.. versions.Select(g => Read(content, reader, g, users, cancel))],
            Nothing.AddRange(users.Select(u => KeyValuePair.Create(u.Key, Keys(u.Value)))));
    }

    /// <summary>The language of a file: that of the articles which include it, or the source's where a translation borrows it; null for a file that serves several languages.</summary>
    private static Locale? LocaleOf(List<ArticleSource> users, Locale? reference)
    {
        var locales = users.Select(u => u.Locale).Distinct().ToList();
        return locales is [var only] ? only : locales.Find(l => l == reference);
    }

    private static bool IsComparable(IEnumerable<ArticleSource> versions, Locale? reference)
    {
        var locales = versions.Select(v => v.Locale).ToList();
        return locales.Count > 1 && locales.Distinct().Count() == locales.Count && (reference is null || locales.Contains(reference));
    }

    private static Snippet Read(ContentTree content, ArticleReader reader, IEnumerable<ArticleSource> sources, Dictionary<string, List<ArticleSource>> users, CancellationToken cancel)
    {
        var versions = ImmutableArray.CreateBuilder<Article>();
        var suppressions = ImmutableArray.CreateBuilder<Suppression>();
        foreach (var source in sources.OrderBy(s => s.Locale != content.Reference).ThenBy(s => s.Locale.Tag, StringComparer.Ordinal))
        {
            if (content.Include("", "/" + source.Path, out _) is not { } text) continue;

            // What is wrong with its text was told where it is included.
            var read = reader.Read(new SourceText(source, text), cancel);
            versions.Add(read.Article);
            suppressions.AddRange(read.Suppressions);
        }

        return new Snippet(versions.ToImmutable(), suppressions.ToImmutable(), Keys([.. sources.SelectMany(s => users[s.Path])]));
    }

    private static ImmutableArray<ArticleKey> Keys(List<ArticleSource> users) => [.. users.Select(u => u.Key).Distinct().Order()];
}
