using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Numbers that differ between two units that say the same. Grouping, decimal marks, number words, months and 12-hour times make no difference.</summary>
public sealed class NumberMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: one number stands in the place of another.</summary>
    private const double ChangedShare = 0.95;

    /// <summary>The share of the pair's own confidence that a finding keeps: alternative texts are often worded anew.</summary>
    private const double AlternativeTextShare = 0.7;

    /// <summary>The share of the pair's own confidence that a finding keeps: a number that is only left out or added may be said in other words.</summary>
    private const double SingleShare = 0.8;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "number-mismatch";

    /// <summary>Numbers differ: in the reference, in the translation.</summary>
    public static FindingMessage Changed { get; } = new("number-changed", "Numbers differ: {expected} became {found}.") { Opposite = "number-changed", Notice = ReaderNotice.OtherNumbers };

    /// <summary>Numbers are missing.</summary>
    public static FindingMessage Lost { get; } = new("number-lost", "The number {number} is missing.") { Opposite = "number-extra", Notice = ReaderNotice.OtherNumbers };

    /// <summary>Numbers that only the translation has.</summary>
    public static FindingMessage Extra { get; } = new("number-extra", "The number {number} stands only here.") { Opposite = "number-lost", Notice = ReaderNotice.OtherNumbers };

    /// <summary>The number of a step stands in its text, where a list was broken: the number.</summary>
    public static FindingMessage OfStep { get; } = new("number-of-step", "The number {number} of the step stands in its text.") { Volatile = ["number"] };

    /// <summary>The number of a step stands in the text of the reference only, where its list is broken: the number.</summary>
    public static FindingMessage OfStepInReference { get; } = new("number-of-reference-step", "The number {number} of the step stands in the text of the reference.") { Volatile = ["number"] };

    /// <summary>Numbers differ in the alternative text of an image: in the reference, in the translation (<c>–</c> for none).</summary>
    public static FindingMessage InAlternativeText { get; } = new("number-in-image", "Numbers in the alternative text of an image differ: {expected} became {found}.") { Opposite = "number-in-image" };

    /// <summary>Numbers that are part of a product's name, which translators write or leave out as the language wants it.</summary>
    private static readonly string[] BrandNumbers = ["365"];

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different number", IssueType.Numbers, Severity.Warning,
        "A number is missing, is new, or is another one.",
        "Limits, versions, dates and waiting times are what readers act upon.",
        "Correct the number.",
        new("Wait 15 minutes.", "Warten Sie 30 Minuten."))
    {
        Messages = [Changed, Lost, Extra, OfStep, OfStepInReference, InAlternativeText],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false } a, Translation: { } b } || pair.Confidence < RuleThresholds.ComparablePair) continue;
                if (a.Kind is UnitKind.Code) continue;
                var (lost, extra) = Multiset.AreEqual(a.Evidence.Numbers, b.Evidence.Numbers) ? ([], []) : Compare(a, b, set.Reference.Locale, version.Article.Locale);
                var isBrand = lost.TrueForAll(BrandNumbers.Contains) && extra.TrueForAll(BrandNumbers.Contains);
                if (lost.Count == 0 && extra.Count == 0)
                {
                    if (InBrokenList(version, set, pair) is { } ordinal) yield return ordinal;
                    if (InImages(version, set, pair) is { } image) yield return image;
                    continue;
                }

                var (message, arguments) = (lost.Count, extra.Count) switch
                {
                    (> 0, > 0) => (Changed, new[] { Multiset.Join(lost), Multiset.Join(extra) }),
                    (> 0, _) => (Lost, [Multiset.Join(lost)]),
                    _ => (Extra, [Multiset.Join(extra)]),
                };
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * (lost.Count > 0 && extra.Count > 0 ? ChangedShare : SingleShare), message, arguments) with
                {
                    Severity = isBrand || IsInNames(a, b, lost, extra) ? Severity.Note : Severity.Warning,
                    Evidence = $"{Multiset.Join(lost)} ≠ {Multiset.Join(extra)}",
                };
            }
        }
    }

    /// <summary>A step in running text keeps its number as a word: it changes with every step that is inserted above, so that the finding is known without it.</summary>
    private Finding? InBrokenList(AlignedVersion version, AlignedSet set, UnitPair pair)
    {
        var (a, b) = (pair.Reference!, pair.Translation!);
        if (a.IsInText == b.IsInText) return null;
        var number = Ordinal(ProseText.Words(a.IsInText ? a : b));
        return number.Length == 0 ? null : FindingFactory.Of(Description, set, version, pair, pair.Confidence * SingleShare, a.IsInText ? OfStepInReference : OfStep, number);
    }

    /// <summary>Numbers in the alternative texts of images that both show: read aloud only, so a note.</summary>
    private Finding? InImages(AlignedVersion version, AlignedSet set, UnitPair pair)
    {
        var (a, b) = (pair.Reference!, pair.Translation!);
        if (a.Evidence.Media.IsEmpty || a.Evidence.Media.Length != b.Evidence.Media.Length) return null;
        var (textA, textB) = (ProseText.AlternativeTexts(a), ProseText.AlternativeTexts(b));
        var (lost, extra) = Multiset.Compare(NormalizedNumbers.Of(textA), NormalizedNumbers.Of(textB));
        var (wordsA, wordsB) = (new NumbersInWords(textA, set.Reference.Locale), new NumbersInWords(textB, version.Article.Locale));
        lost.RemoveAll(wordsB.Contains);
        extra.RemoveAll(wordsA.Contains);
        if (lost.Count == 0 && extra.Count == 0) return null;
        return FindingFactory.Of(Description, set, version, pair, pair.Confidence * AlternativeTextShare, InAlternativeText, Multiset.Join(lost) is { Length: > 0 } x ? x : "–", Multiset.Join(extra) is { Length: > 0 } y ? y : "–") with
        {
            Severity = Severity.Note,
            Evidence = $"{Multiset.Join(lost)} ≠ {Multiset.Join(extra)}",
        };
    }

    private static (List<string> Lost, List<string> Extra) Compare(Unit a, Unit b, Locale from, Locale to)
    {
        var (textA, textB) = (WithoutOrdinal(ProseText.Words(a)), WithoutOrdinal(ProseText.Words(b)));
        var (numbersA, numbersB) = (NormalizedNumbers.Of(textA), NormalizedNumbers.Of(textB));
        var (lost, extra) = Multiset.Compare(numbersA, numbersB);

        // Said twice in one language and once in the other is style.
        var (inA, inB) = (numbersA.ToHashSet(StringComparer.Ordinal), numbersB.ToHashSet(StringComparer.Ordinal));
        var (wordsA, wordsB) = (new NumbersInWords(textA, from), new NumbersInWords(textB, to));
        var (namesA, namesB) = (new NumberedNames(textA, textB), new NumberedNames(textB, textA));
        var (inCodeA, inCodeB) = (NumbersInCode(a), NumbersInCode(b));
        lost.RemoveAll(n => inB.Contains(n) || wordsB.Contains(n) || inCodeB.Contains(n) || namesA.Contains(n) || (n == "1" && CountsOne(textA)));
        extra.RemoveAll(n => inA.Contains(n) || wordsA.Contains(n) || inCodeA.Contains(n) || namesB.Contains(n) || (n == "1" && CountsOne(textB)));

        // Version 5.0 is version 5.
        Multiset.RemoveEqual(lost, extra, static (x, y) => x == y + ".0" || y == x + ".0");

        // The name of a product with its number or without it is style, but where an include names the product instead, it may be another one.
        if ((lost.Count == 0 || extra.Count == 0) && !(a.Evidence.Includes.Length != b.Evidence.Includes.Length && numbersA.Concat(numbersB).All(BrandNumbers.Contains)))
        {
            lost.RemoveAll(BrandNumbers.Contains);
            extra.RemoveAll(BrandNumbers.Contains);
        }

        return (lost, extra);
    }

    /// <summary>
    /// Whether the only numbers that differ were left out of the names of controls, or added to them, where both versions have the same
    /// controls: what a screen shows in two languages need not have the same words, and "3-party" is one.
    /// </summary>
    private static bool IsInNames(Unit a, Unit b, List<string> lost, List<string> extra)
    {
        if (lost.Count > 0 == extra.Count > 0 || a.Evidence.Labels.Length != b.Evidence.Labels.Length) return false;
        var (numbers, unit) = lost.Count > 0 ? (lost, a) : (extra, b);
        var text = ProseText.Words(unit);
        if (numbers.TrueForAll(OnlyBeforeNames(text).Contains)) return true;
        var inNames = Multiset.Count(NormalizedNumbers.Of(string.Join('\n', unit.Evidence.Labels)));
        if (!numbers.TrueForAll(inNames.ContainsKey)) return false;
        var inText = Multiset.Count(NormalizedNumbers.Of(text));
        return numbers.TrueForAll(n => inText.GetValueOrDefault(n) == inNames[n]);
    }

    /// <summary>The numbers that stand only before a hyphen and a name: <c>3-Party</c>.</summary>
    private static HashSet<string> OnlyBeforeNames(string text)
    {
        var (before, elsewhere) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (start, _, end) in NumberSpans.Of(text))
        {
            var isName = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && end + 2 < text.Length && text[end] == '-' && char.IsUpper(text[end + 1]) && char.IsLower(text[end + 2]);
            (isName ? before : elsewhere).Add(text[start..end]);
        }

        before.ExceptWith(elsewhere);
        return before;
    }

    /// <summary>The numbers in the code of a unit: one version sets as code what the other says.</summary>
    private static HashSet<string> NumbersInCode(Unit unit) => unit.Evidence.Code.SelectMany(NormalizedNumbers.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether "one" with a counter is said for what other languages say with an article or not at all: <c>1つ</c>, <c>1 个</c>.</summary>
    private static bool CountsOne(string text)
    {
        for (var i = text.IndexOf('1', StringComparison.Ordinal); i >= 0; i = text.IndexOf('1', i + 1))
        {
            var next = i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
            if ((i == 0 || !char.IsAsciiDigit(text[i - 1])) && next < text.Length && char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.OtherLetter) return true;
        }

        return false;
    }

    /// <summary>
    /// A text without the number that it begins with as an item of a list does: one version counts in Markdown, the other in its text
    /// (<c>4\.</c>).
    /// </summary>
    private static string WithoutOrdinal(string text) => Ordinal(text) is { Length: > 0 } number ? text.TrimStart()[(number.Length + 1)..] : text;

    /// <summary>The number that a text begins with as an item of a list does; empty where it does not.</summary>
    private static string Ordinal(string text)
    {
        var words = text.AsSpan().TrimStart();
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 2 || words.Length < digits + 2) return "";
        return words[digits] is '、' or '．' || (words[digits] is '.' or ')' && char.IsWhiteSpace(words[digits + 1])) ? words[..digits].ToString() : "";
    }
}
