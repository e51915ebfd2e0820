using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>What no reader sees in the text and everybody meets elsewhere, left in the source's language: title and description in the front matter, alternative texts, titles of links, table headers.</summary>
public sealed class UntranslatedMetadataRule : IConsistencyRule
{
    /// <summary>How sure a finding is: a title may be a name.</summary>
    private const double Certainty = 0.9;

    /// <summary>A text of fewer words may be a name.</summary>
    private const int MinWords = 3;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "untranslated-metadata";

    /// <summary>A value of the front matter was left in the source's language: its key, its language.</summary>
    public static FindingMessage FrontMatter { get; } = new("front-matter-untranslated", "“{key}” in the front matter is not translated ({language}).");

    /// <summary>The header of a table was left in the source's language: its words, its language.</summary>
    public static FindingMessage Header { get; } = new("header-untranslated", "The header of the table is not translated ({language}): “{words}”") { Arguments = ["words", "language"] };

    /// <summary>Alternative texts of images were left in the source's language: how many, the first of them, its language.</summary>
    public static FindingMessage Alternatives { get; } = new("alternatives-untranslated", "Alternative texts of images are not translated ({language}; {count}): “{words}”") { Arguments = ["count", "words", "language"], Volatile = ["count", "words"] };

    /// <summary>Titles of links were left in the source's language: how many, the first of them, its language.</summary>
    public static FindingMessage LinkTitles { get; } = new("link-titles-untranslated", "Titles of links are not translated ({language}; {count}): “{words}”") { Arguments = ["count", "words", "language"], Volatile = ["count", "words"] };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Untranslated metadata", IssueType.Untranslated, Severity.Warning,
        "Title, description, an alternative text, a link's title or a table header was left in the source's language.",
        "Lists, search results and screen readers show it in a language that the reader did not ask for.",
        "Translate it as the text around it.",
        new("---\ndescription: Find out how to reset it.\n---", "---\ndescription: Find out how to reset it.\n---\n# Zurücksetzen"))
    {
        Messages = [FrontMatter, Header, Alternatives, LinkTitles],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var source = KnownLanguages.For(set.Reference.Locale);
        if (source.StopWords.Count == 0) yield break;
        foreach (var version in set.Versions)
        {
            var own = KnownLanguages.For(version.Article.Locale);
            if (own.StopWords.Count == 0 || own.Tag == source.Tag) continue;
            foreach (var key in (string[])["title", "description"])
            {
                if (FrontMatterLine(key) is not { } entry) continue;
                yield return FindingFactory.Of(Description, set, version.Article, Certainty, FrontMatter, key, set.Reference.Locale.Language) with
                {
                    At = FindingFactory.Place(version.Article, new SourceSpan(entry.Line, entry.Column, entry.Line, entry.Column)),
                    Evidence = FindingFactory.Excerpt(entry.Values[0]),
                };
            }

            foreach (var finding in InText(version)) yield return finding;

            MetadataEntry? FrontMatterLine(string key)
            {
                if (set.Reference.Metadata[key] is not { } theirs || version.Article.Metadata[key] is not { } ours || !IsSame(theirs, ours)) return null;

                // A title without small words is known for one that was left by the heading that was not.
                var isLeft = IsOf(ours, source, own) || (key == "title" && IsSame(theirs, set.Reference.Title) && HasWords(ours) && !IsSame(ours, version.Article.Title) && version.Article.Sections.Any(s => s is { Level: 1, IsPseudo: false }));
                return isLeft ? version.Article.Metadata.Entries.First(e => string.Equals(e.Key, key, StringComparison.OrdinalIgnoreCase)) : null;
            }

            IEnumerable<Finding> InText(AlignedVersion version)
            {
                Places? alternatives = null, titles = null;
                foreach (var pair in version.Pairs)
                {
                    if (pair is not { Reference: { IsIncluded: false } a, Translation: { IsIncluded: false } b } || pair.Confidence < RuleThresholds.ComparablePair) continue;
                    if (IsLeftHeader(a, b, source, own))
                    {
                        yield return FindingFactory.Of(Description, set, version, pair, Certainty, Header, FindingFactory.Excerpt(b.Content), set.Reference.Locale.Language);
                    }

                    // Where the sentence around it was left too, that is told.
                    if (b.Kind != UnitKind.Media && a.Content == b.Content) continue;
                    if (!a.Evidence.Media.IsEmpty && !b.Evidence.Media.IsEmpty)
                    {
                        foreach (var text in Left(a, b, i => (i as Image)?.AlternativeText)) (alternatives ??= new Places(pair, text)).Count++;
                    }

                    if (!a.Evidence.Links.IsEmpty && !b.Evidence.Links.IsEmpty)
                    {
                        foreach (var text in Left(a, b, i => (i as Link)?.Title)) (titles ??= new Places(pair, text)).Count++;
                    }
                }

                if (alternatives is not null) yield return Grouped(alternatives, Alternatives);
                if (titles is not null) yield return Grouped(titles, LinkTitles);
            }

            // What only some readers meet is good to know, no more.
            Finding Grouped(Places places, FindingMessage message) => FindingFactory.Of(Description, set, version, places.First, Certainty, message, $"{places.Count}", FindingFactory.Excerpt(places.Example), set.Reference.Locale.Language) with { Severity = Severity.Note };

            IEnumerable<string> Left(Unit a, Unit b, Func<Inline, string?> textOf)
            {
                foreach (var inline in InlineWalk.Descendants(b.Text))
                {
                    if (textOf(inline) is { Length: > 0 } ours && IsOf(ours, source, own) && InlineWalk.Descendants(a.Text).Any(i => textOf(i) is { } theirs && IsSame(theirs, ours))) yield return ours;
                }
            }
        }
    }

    private static bool IsLeftHeader(Unit a, Unit b, Language source, Language own) =>
        a is { Kind: UnitKind.TableRow, Block: Table theirs } && b is { Kind: UnitKind.TableRow, Block: Table ours } && a.Content == b.Content
        && theirs.Header.Contains(a.Row!) && ours.Header.Contains(b.Row!) && IsOf(b.Content, source, own);

    private static bool IsSame(string one, string other) => one.AsSpan().Trim().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool HasWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: >= MinWords } words && words.Skip(1).Count(w => char.IsLower(w[0])) >= 2;

    /// <summary>Whether a text is words in the source's language, and none that only the other has.</summary>
    private static bool IsOf(string text, Language source, Language own)
    {
        var count = new LanguageCount();
        count.Add(text);
        return count.Words >= MinWords && count.Of(source.Tag, own.Tag) >= 1 && count.Of(own.Tag, source.Tag) == 0 && count.LowerCaseWords >= 2;
    }

    private sealed class Places(UnitPair first, string example)
    {
        public UnitPair First { get; } = first;

        public string Example { get; } = example;

        public int Count { get; set; }
    }
}
