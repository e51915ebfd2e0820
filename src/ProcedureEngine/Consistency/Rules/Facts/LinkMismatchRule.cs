using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Links;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Links, images and includes that differ between two units that say the same. Locale segments, moved hosts and parameters that choose a language make no difference.</summary>
public sealed class LinkMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a few links differ on purpose.</summary>
    private const double LinkShare = 0.95;

    /// <summary>The share of the pair's own confidence that a finding keeps: screenshots are named anew for a language.</summary>
    private const double MediaShare = 0.8;

    /// <summary>A run of letters and digits that is no word and no date: <c>20240115_setup</c> is shorter.</summary>
    private const int MinGenerated = 16;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "link-mismatch";

    /// <summary>A link is missing; its target.</summary>
    public static FindingMessage Lost { get; } = new("link-lost", "The link to {target} is missing.") { Opposite = "link-extra", Cause = new("link", "target") };

    /// <summary>A link that only the translation has; its target.</summary>
    public static FindingMessage Extra { get; } = new("link-extra", "The link to {target} stands only here.") { Opposite = "link-lost", Cause = new("extra-link", "target") };

    /// <summary>A link leads elsewhere: target in the reference, target in the translation.</summary>
    public static FindingMessage Changed { get; } = new("link-changed", "The link leads elsewhere: {expected} became {found}.") { Opposite = "link-changed", Cause = new("link", "expected", "found") };

    /// <summary>A link within the article leads to another heading: the translation of the one that the reference links to, the one that is linked to.</summary>
    public static FindingMessage OtherHeading { get; } = new("link-other-heading", "The link leads to another heading of the article: “{expected}” became “{found}”.") { QuotesTranslation = true };

    /// <summary>An include is missing; the included file.</summary>
    public static FindingMessage IncludeLost { get; } = new("include-lost", "The included text {file} is missing.") { Cause = new("include", "file") };

    /// <summary>The text of an include stands in a language itself: the included file, in how many places.</summary>
    public static FindingMessage IncludesInlined { get; } = new("includes-inlined", "The text itself stands here in place of {file}; places in this language: {count}.") { Cause = new("include", "file") };

    /// <summary>The text of an include stands here itself, as in other places before: the included file.</summary>
    public static FindingMessage IncludeInlined { get; } = new("include-inlined", "The text itself stands here in place of {file}.") { Cause = new("include", "file") };

    /// <summary>An image or video is another one: file in the reference, file in the translation.</summary>
    public static FindingMessage MediaChanged { get; } = new("media-changed", "The image or video is another one: {expected} became {found}.") { Opposite = "media-changed", Cause = new("media", "expected", "found") };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different link", IssueType.InconsistentEntities, Severity.Warning,
        "A link or include is missing, is new, or leads elsewhere, or an image is another one.",
        "The reader does not get to the page that the step needs.",
        "Link to the page that the source links to, in the language of the version where there is one.",
        new("[Download](https://example.com/v2)", "[Herunterladen](https://example.com/v1)"))
    {
        Messages = [Lost, Extra, Changed, OtherHeading, IncludeLost, IncludesInlined, IncludeInlined, MediaChanged],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var (pair, lost, extra) in PairDifferences.Of(version, u => u.Evidence.Links.Concat(u.Evidence.Includes), new LinkTargets(set.Reference.Locale, version.Article.Locale).AreSame))
            {
                // An address that the reader sees is there, whether or not it can be clicked: where letters run together, it is not always.
                lost.RemoveAll(l => IsWritten(pair.Translation!, l));
                extra.RemoveAll(l => IsWritten(pair.Reference!, l));
                if (lost.Count == 0 && extra.Count == 0) continue;
                if (pair is { Reference: { Evidence.Includes.IsEmpty: false } reference, Translation: { } translation })
                {
                    if (extra.Count == 0 && lost.TrueForAll(l => reference.Evidence.Includes.Contains(l) && (InlinedIncludes.IsSaid(l, reference, translation) || InlinedIncludes.StandsIn(l, reference, translation))))
                    {
                        foreach (var finding in Inlined(set, version, pair, lost, context.InlinedIncludes)) yield return finding;
                        continue;
                    }
                }

                var (message, arguments) = (lost.Count, extra.Count) switch
                {
                    (> 0, > 0) => (Changed, new[] { Multiset.Join(lost), Multiset.Join(extra) }),
                    (> 0, _) when lost.TrueForAll(l => pair.Reference!.Evidence.Includes.Contains(l)) => (IncludeLost, [Multiset.Join(lost)]),
                    (> 0, _) => (Lost, [Multiset.Join(lost)]),
                    _ => (Extra, [Multiset.Join(extra)]),
                };
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * LinkShare, message, arguments) with
                {
                    // The name of a product that an include holds may be said with a pronoun, or with another word.
                    Severity = message == IncludeLost && lost.TrueForAll(l => InlinedIncludes.IsName(l, pair.Reference!)) ? Severity.Note : Severity.Warning,
                    Evidence = $"{Multiset.Join(lost)} ≠ {Multiset.Join(extra)}",
                };
            }

            foreach (var (pair, expected, found) in new HeadingLinks(set, version).Differences())
            {
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * LinkShare, OtherHeading, FindingFactory.Excerpt(expected), FindingFactory.Excerpt(found)) with
                {
                    Evidence = $"{FindingFactory.Excerpt(expected)} ≠ {FindingFactory.Excerpt(found)}",
                };
            }

            foreach (var (pair, lost, extra) in PairDifferences.Of(version, u => u.Evidence.Media, (a, b) => ShowTheSame(a, b, set.Reference.Locale, version.Article.Locale)))
            {
                // Fewer images than the reference has are reported as missing.
                if (lost.Count == 0 || lost.Count > extra.Count) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * MediaShare, MediaChanged, Multiset.Join(lost), Multiset.Join(extra)) with
                {
                    // The same picture in another format shows the same, unless it was forgotten when the other was made anew.
                    Severity = Path.GetFileNameWithoutExtension(lost[0]) == Path.GetFileNameWithoutExtension(extra[0]) || AreGenerated(lost, extra) ? Severity.Note : Severity.Warning,
                    Evidence = $"{Multiset.Join(lost)} ≠ {Multiset.Join(extra)}",
                };
            }
        }
    }

    private static bool IsWritten(Unit unit, string address) =>
        address.Contains('.', StringComparison.Ordinal) && address.Contains('/', StringComparison.Ordinal) && unit.Content.Contains("://", StringComparison.Ordinal) && unit.Content.Contains(address, StringComparison.OrdinalIgnoreCase);

    /// <summary>Each place is good to know; one edit of the source is told once besides, where it shows first, so that every place stays known when another becomes the first.</summary>
    private IEnumerable<Finding> Inlined(AlignedSet set, AlignedVersion version, UnitPair pair, List<string> files, InlinedIncludes inlined)
    {
        foreach (var file in files)
        {
            if (inlined.CountFrom(pair, file, version.Article.Locale) is not (> 0 and var count)) continue;
            yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * LinkShare, IncludesInlined, file, count.ToString(CultureInfo.InvariantCulture)) with { Identity = file, IsOfCorpus = true };
        }

        yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * LinkShare, IncludeInlined, Multiset.Join(files)) with { Severity = Severity.Note };
    }

    /// <summary>Whether a store named the images on both sides; beside a name that plainly is generated, so is one of many letters without a gap.</summary>
    private static bool AreGenerated(List<string> lost, List<string> extra) =>
        (lost.TrueForAll(IsGenerated) && extra.TrueForAll(e => IsGenerated(e) || IsUnbroken(e))) || (extra.TrueForAll(IsGenerated) && lost.TrueForAll(l => IsGenerated(l) || IsUnbroken(l)));

    private static bool IsUnbroken(string file) => Path.GetFileNameWithoutExtension(file) is { Length: >= MinGenerated } name && name.All(char.IsAsciiLetterOrDigit);

    /// <summary>
    /// Whether a store gave an image its name (a hash, a GUID): each upload has another one, so that names say nothing about what two
    /// pictures show.
    /// </summary>
    private static bool IsGenerated(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (Guid.TryParse(name, out _)) return true;
        var (run, digits, letters) = (0, 0, 0);
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                (run, digits, letters) = (0, 0, 0);
                continue;
            }

            run++;
            if (char.IsAsciiDigit(c)) digits++;
            else letters++;
            if (run >= MinGenerated && digits > 0 && letters > 1) return true;
        }

        return false;
    }

    /// <summary>A screenshot of each language's own screen bears the name of its language: <c>start.de.png</c>.</summary>
    private static bool ShowTheSame(string a, string b, Locale from, Locale to) =>
        a == b || WithoutLocale(a, from) == WithoutLocale(b, to);

    private static string WithoutLocale(string file, Locale locale)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        foreach (var tag in (ReadOnlySpan<string>)[locale.Tag.ToLowerInvariant(), locale.Language])
        {
            if (name.Length > tag.Length + 1 && name.EndsWith(tag, StringComparison.Ordinal) && name[^(tag.Length + 1)] is '-' or '_' or '.') return name[..^(tag.Length + 1)] + extension;
            if (name.Length > tag.Length + 1 && name.StartsWith(tag, StringComparison.Ordinal) && name[tag.Length] is '-' or '_' or '.') return name[(tag.Length + 1)..] + extension;
        }

        return file;
    }
}
