using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>
/// A sentence that only the translation of a paragraph or step has. One with a link, a label, a number or code in it says
/// something new; one of words alone is a note: translators part and explain sentences more often than a source loses one.
/// </summary>
public sealed class AddedTextRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a sentence may be said in two.</summary>
    private const double Share = 0.8;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "added-text";

    /// <summary>A sentence that only the translation has; its words, shortened.</summary>
    public static FindingMessage Sentence { get; } = new("added-sentence", "A sentence stands only here: “{words}”") { Opposite = "omitted-sentence", QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Added text", IssueType.Addition, Severity.Warning,
        "A sentence stands only in the translation.",
        "The reader is told something that the source no longer says, or never said.",
        "Remove the sentence, or add it to the source.",
        new("Save the file.", "Speichern Sie die Datei. Schließen Sie alle Fenster."))
    {
        Messages = [Sentence],
        Leads = [NumberMismatchRule.Name, LabelMismatchRule.Name, LinkMismatchRule.Name, CodeMismatchRule.Name],
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
                if (!SentenceDifference.IsComparable(pair) || difference.Deviation(pair) < ProseThresholds.Long) continue;
                var (lost, extra) = difference.Of(pair);

                // A paragraph that was joined with this one has brought its sentence along.
                if (extra.Length <= lost.Length || neighbours.Has(EvidenceCollector.WordsOf(extra[0]), isReference: false, place, aloneOnly: true)) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, Sentence, FindingFactory.Excerpt(extra[0])) with
                {
                    Severity = Facts(pair.Translation!) > Facts(pair.Reference!) ? Severity.Warning : Severity.Note,
                    Evidence = string.Join(' ', extra),
                };
            }
        }
    }

    private static int Facts(Unit unit) => unit.Evidence.Links.Length + unit.Evidence.Labels.Length + unit.Evidence.Numbers.Length + unit.Evidence.Code.Length;
}
