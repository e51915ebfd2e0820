using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>
/// A heading that is no translation of its counterpart any more: it was renamed in one version, or lost what stood in brackets.
/// Numbers, code and labels in headings are compared by the rules for those.
/// </summary>
public sealed class HeadingMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a translator may say in other words what stands in brackets.</summary>
    private const double PartShare = 0.85;

    /// <summary>The share of the pair's own confidence that a finding keeps: headings are worded freely.</summary>
    private const double ChangedShare = 0.7;

    /// <summary>How sure a finding about the title is.</summary>
    private const double TitleShare = 0.7;

    /// <summary>Titles of fewer words may share none and mean the same.</summary>
    private const int MinTitleWords = 2;

    /// <summary>How many times as long as expected a heading is that says in running words what the other has in brackets.</summary>
    private const double WithAllOfIt = 1.3;

    /// <summary>How well a word must be known for its absence to prove something.</summary>
    private const double KnownWell = 0.7;

    /// <summary>How many such words the heading of the reference must have, and how many the other: a compound that was never seen may say all of it.</summary>
    private const int ManyKnown = 3, SomeKnown = 2;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "heading-mismatch";

    /// <summary>What stands in brackets in the heading of the reference is missing; its words.</summary>
    public static FindingMessage PartLost { get; } = new("heading-part-lost", "A part of the heading is missing: “{words}”");

    /// <summary>The heading says something else: in the reference, in the translation.</summary>
    public static FindingMessage Changed { get; } = new("heading-changed", "The heading says something else: “{expected}” became “{found}”.") { QuotesTranslation = true, Cause = new("heading", "expected", "found") };

    /// <summary>The title in the front matter says something else than the heading: the title, the heading.</summary>
    public static FindingMessage OtherTitle { get; } = new("title-differs", "The title in the front matter says something else than the heading: “{title}”, “{heading}”.") { QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different heading", IssueType.Mistranslation, Severity.Warning,
        "A heading says something else, or a part of it is missing.",
        "Readers find by the heading what they are looking for, and skip what it does not promise.",
        "Translate the heading anew.",
        new("## Remove the app (optional)", "## App entfernen"))
    {
        Messages = [PartLost, Changed, OtherTitle],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var words = context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag);
            if (TitleBesideHeading(set.Reference, version.Article) is var (title, heading, line))
            {
                yield return FindingFactory.Of(Description, set, version.Article, TitleShare, OtherTitle, FindingFactory.Excerpt(title), FindingFactory.Excerpt(heading)) with
                {
                    // Each may be right, worded at another time.
                    Severity = Severity.Note,
                    At = FindingFactory.Place(version.Article, new SourceSpan(line, 1, line, 1)),
                    Evidence = $"{FindingFactory.Excerpt(title)} ≠ {FindingFactory.Excerpt(heading)}",
                };
            }

            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { Kind: UnitKind.Heading, IsIncluded: false } a, Translation: { Kind: UnitKind.Heading } b } || pair.Confidence < RuleThresholds.ComparablePair || a.Content == b.Content) continue;
                if (LostPart(a.Content, b.Content) is { } part && b.Evidence.Length < a.Evidence.Length * LengthRatio.OfProse(version) * WithAllOfIt)
                {
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * PartShare, PartLost, part) with { Evidence = part };
                }
                else if (words is { Count: >= ProseThresholds.ManyWords } && IsRenamed(a, b, words))
                {
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * ChangedShare, Changed, FindingFactory.Excerpt(a.Content), FindingFactory.Excerpt(b.Content)) with
                    {
                        Severity = Severity.Note,
                        Evidence = $"{FindingFactory.Excerpt(a.Content)} ≠ {FindingFactory.Excerpt(b.Content)}",
                    };
                }
            }
        }
    }

    /// <summary>Title and heading of a version that share no word, where the reference's do; null for others.</summary>
    private static (string Title, string Heading, int Line)? TitleBesideHeading(Article reference, Article version)
    {
        if (Shared(reference) is not > 0 || Shared(version) is not 0) return null;
        return (version.Metadata["title"]!, version.Title, version.Metadata.Entries.First(e => e.Key.Equals("title", StringComparison.OrdinalIgnoreCase)).Line);

        static int? Shared(Article article)
        {
            if (article.Metadata["title"] is not { } title || !article.Sections.Any(s => s is { Level: 1, IsPseudo: false }) || title.Equals(article.Title, StringComparison.OrdinalIgnoreCase)) return article.Metadata["title"] is null ? null : 1;
            var (a, b) = (EvidenceCollector.WordsOf(title), EvidenceCollector.WordsOf(article.Title));
            return a.Length < MinTitleWords || b.Length < MinTitleWords ? null : a.Count(w => b.Any(o => o.Stem == w.Stem));
        }
    }

    /// <summary>
    /// Words in brackets at the end of the reference's heading where the translation has no brackets at all: <c>(optional)</c>. An
    /// abbreviation or a name may be left out, and what stands in the heading anyway is there.
    /// </summary>
    private static string? LostPart(string reference, string translation)
    {
        var heading = reference.AsSpan().TrimEnd();
        if (heading.IsEmpty || heading[^1] != ')' || heading.LastIndexOf('(') is not (> 0 and var open) || !char.IsWhiteSpace(heading[open - 1])) return null;
        var rest = heading[..open].ToString();
        if (HasPart(translation, rest) || (translation.AsSpan().ContainsAny(Parting) && !rest.AsSpan().ContainsAny(Parting))) return null;
        var part = heading[(open + 1)..^1].ToString();
        if (part.Length < 4 || !IsWords(part) || translation.Contains(part, StringComparison.OrdinalIgnoreCase)) return null;
        return part;
    }

    /// <summary>Whether a heading has something in brackets, other than a word that the source's heading has without them: <c>컨피그맵(ConfigMap)</c>.</summary>
    private static bool HasPart(string heading, string source)
    {
        for (var open = heading.AsSpan().IndexOfAny(Opening); open >= 0;)
        {
            var length = heading.AsSpan(open + 1).IndexOfAny(Closing);
            if (length < 0 || !source.Contains(heading.AsSpan(open + 1, length).Trim().ToString(), StringComparison.OrdinalIgnoreCase)) return true;
            var next = heading.AsSpan(open + 1 + length).IndexOfAny(Opening);
            open = next < 0 ? -1 : open + 1 + length + next;
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> Opening = System.Buffers.SearchValues.Create("(（[");

    private static readonly System.Buffers.SearchValues<char> Closing = System.Buffers.SearchValues.Create(")）]");

    /// <summary>What sets a part off in other languages than by brackets: <c>Anhang – optional</c>.</summary>
    private static readonly System.Buffers.SearchValues<char> Parting = System.Buffers.SearchValues.Create(":-–—：【〔«「,、，");

    /// <summary>Whether a part is words and no name or abbreviation: letters with spaces, none but the first of a word a capital.</summary>
    private static bool IsWords(string part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (!char.IsLetter(part[i]) && part[i] is not (' ' or '-')) return false;
            if (i > 0 && char.IsUpper(part[i]) && char.IsLetter(part[i - 1])) return false;
        }

        return true;
    }

    /// <summary>Whether the reference's heading has several words whose translations are known well, and the other has none of them.</summary>
    private static bool IsRenamed(Unit reference, Unit translation, WordLexicon words)
    {
        var (found, stems) = (new HashSet<int>(), new HashSet<int>());
        foreach (var word in translation.Evidence.Words)
        {
            found.Add(word.Key);
            stems.Add(word.Stem);
        }

        var known = 0;
        foreach (var word in reference.Evidence.Words)
        {
            if (stems.Contains(word.Stem)) return false;
            if (words.Reliability(word.Key) < KnownWell) continue;
            foreach (var other in words[word.Key])
            {
                if (found.Contains(other)) return false;
            }

            if (!words[word.Key].IsEmpty) known++;
        }

        return known >= ManyKnown && translation.Evidence.Words.Count(w => words.ReliabilityOfTranslation(w.Key) >= KnownWell) >= SomeKnown;
    }
}
