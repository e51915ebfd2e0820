using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Consistency.Rules.Terms;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>A sentence, or a clause with names in it, that the translation of a paragraph or step lacks.</summary>
public sealed class OmittedTextRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a sentence may be said in fewer words.</summary>
    private const double SentenceShare = 0.85;

    /// <summary>The share of the pair's own confidence that a finding keeps: a name may be replaced by a pronoun.</summary>
    private const double NamesShare = 0.75;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "omitted-text";

    /// <summary>A sentence is missing; its words, shortened.</summary>
    public static FindingMessage Sentence { get; } = new("omitted-sentence", "A sentence is missing: “{words}”") { Opposite = "added-sentence", Notice = ReaderNotice.MissingText };

    /// <summary>A part of a sentence is missing; the names in it.</summary>
    public static FindingMessage Words { get; } = new("omitted-words", "Words are missing: {words}") { Notice = ReaderNotice.MissingText };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Omitted text", IssueType.Omission, Severity.Warning,
        "A sentence or a part of it is missing from the translation.",
        "The reader does not learn a condition, a limit or a reason that others are told.",
        "Translate the sentence.",
        new("Save the file. Close all windows.", "Speichern Sie die Datei."))
    {
        Messages = [Sentence, Words],
        Leads = [AlteredNameRule.Name, WrongTermRule.Name, NumberMismatchRule.Name, LabelMismatchRule.Name, LinkMismatchRule.Name, CodeMismatchRule.Name, MissingMediaRule.Name],
        Explains = [NegationMismatchRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var difference = new SentenceDifference(set, version, context);
            var neighbours = new NeighbourText(version, context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag));
            for (var place = 0; place < version.Pairs.Length; place++)
            {
                var pair = version.Pairs[place];
                if (!SentenceDifference.IsComparable(pair)) continue;
                var deviation = difference.Deviation(pair);
                var (lost, extra) = deviation <= ProseThresholds.Short ? difference.Of(pair)
                    : deviation <= ProseThresholds.NotLong ? (difference.LostByWords(pair), [])
                    : ([], []);
                if (lost.Length > extra.Length)
                {
                    // A sentence that has become a paragraph of its own is not lost.
                    if (neighbours.Has(EvidenceCollector.WordsOf(lost[0]), isReference: true, place, aloneOnly: true)) continue;
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * SentenceShare, Sentence, FindingFactory.Excerpt(lost[0])) with { Evidence = string.Join(' ', lost) };
                }
                else if (LostNames(pair.Reference!, pair.Translation!) is { Count: >= 2 } names && difference.IsCut(pair, names))
                {
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * NamesShare, Words, Multiset.Join(names)) with { Evidence = Multiset.Join(names) };
                }
            }
        }
    }

    /// <summary>How many names are looked for in the text itself: a unit with more of them that are no words of the translation is a listing, and each look is at the whole text.</summary>
    private const int MaxLooks = 100;

    /// <summary>Names with digits (<c>P1</c>), which no language translates, that only the reference has.</summary>
    private static List<string> LostNames(Unit reference, Unit translation)
    {
        // Names have digits, and most units have none.
        if (!reference.Content.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var kept = translation.Evidence.Words.Where(w => w.IsName).Select(w => w.Key).ToHashSet();
        var (lost, text, looks) = (new List<string>(), translation.Content, 0);
        foreach (var word in ProseText.Words(reference).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsLetter(word[0]) || IsVersion(word) || Word.Of(word) is not { IsName: true } name || kept.Contains(name.Key)) continue;
            if (++looks > MaxLooks) break;
            if (!text.Contains(word, StringComparison.OrdinalIgnoreCase)) lost.Add(word);
        }

        return lost;
    }

    /// <summary>Whether a word says which version, as a number with or without its letter does: <c>v1</c>.</summary>
    private static bool IsVersion(string word) => word.Length > 1 && word[0] is 'v' or 'V' && char.IsAsciiDigit(word[1]);

    private static readonly char[] Separators = [' ', '\u00A0', ',', '.', ';', ':', '(', ')', '/', '-', '–', '"', '“', '”', '„', '!', '?', '\n', ProseText.Mask];
}
