using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings;

/// <summary>Articles that are printed as one document, from procedures.yml.</summary>
/// <param name="Name">What users call it: <c>first-day</c>.</param>
/// <param name="Span">Where it begins in the settings' file.</param>
public sealed record BookletSetting(string Name, SourceSpan Span)
{
    /// <summary>Titles by locale tag; under the empty tag the one for all others.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of its articles in the order of its chapters; empty where a filter chooses them.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>The folder whose articles it holds, in lower case with <c>/</c>; null for any.</summary>
    public string? Topic { get; init; }

    /// <summary>What the front matter of its articles says: keys, each with the values of which one is enough.</summary>
    public ImmutableArray<MetadataEntry> Where { get; init; } = [];

    /// <summary>Whether each chapter ends with lines to sign.</summary>
    public bool HasSignOff { get; init; }

    /// <summary>Whether it says which articles it holds, and only once.</summary>
    public bool IsComplete => Articles.IsEmpty == (Topic is not null || !Where.IsEmpty);

    /// <summary>The title in a locale, or in its language, or for all languages; the name where the settings have none of these.</summary>
    public string TitleIn(Locale locale) =>
        Titles.TryGetValue(locale.Tag, out var title) || Titles.TryGetValue(locale.Language, out title) || Titles.TryGetValue("", out title) ? title : Name;

    /// <summary>
    /// The articles that it holds, in the order of its chapters. A filter looks at the front matter of all versions, so that the
    /// booklet is the same in every language; an article of the list that is not among them is left out.
    /// </summary>
    /// <param name="articles">The versions of each article, by key.</param>
    public IEnumerable<ImmutableArray<Article>> Choose(ImmutableArray<ImmutableArray<Article>> articles)
    {
        if (Articles.IsEmpty) return articles.Where(Holds);
        var byKey = articles.ToDictionary(versions => versions[0].Key.Value, StringComparer.Ordinal);
        return Articles.Where(byKey.ContainsKey).Select(key => byKey[key]);
    }

    private bool Holds(ImmutableArray<Article> versions) =>
        (Topic is null || versions[0].Key.Value.StartsWith(Topic + "/", StringComparison.Ordinal))
        && Where.All(wanted => versions.Any(version => version.Metadata.All(wanted.Key).Any(value => wanted.Values.Contains(value, StringComparer.OrdinalIgnoreCase))));
}
