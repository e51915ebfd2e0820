using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>UI labels that are missing or new, or that name something else: what a label is called elsewhere is learnt from the corpus.</summary>
public sealed class LabelMismatchRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "label-mismatch", "terminology", Severity.Warning,
        "A UI label is missing, is new, or is another one.",
        "The reader looks for a button that the screen does not have.",
        "Write the label as the screen shows it, in bold.",
        new("Select **Cancel**.", "Wählen Sie **Weiter**."));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false, Evidence.Labels: var a }, Translation.Evidence.Labels: var b } || pair.Confidence < 0.5 || a.Length == b.Length) continue;

                // Bold text is lost and gained in many translations without harm: good to know, no more.
                yield return NewFinding.Of(Description, set, version, pair, pair.Confidence * 0.6, FindingMessages.LabelCount, $"{a.Length}", $"{b.Length}") with
                {
                    Severity = Severity.Note,
                    Evidence = $"{Multiset.Join(a)} ≠ {Multiset.Join(b)}",
                };
            }

            foreach (var (pair, change) in new LinkedLabels(set, version, context.Lexicon).Changes())
            {
                yield return NewFinding.Of(Description, set, version, pair, pair.Confidence * 0.8, change.IsShared ? FindingMessages.LabelTaken : FindingMessages.LabelChanged, change.Label, change.Here, change.Elsewhere) with
                {
                    // A label that is known for something else misleads; an unusual word for the right thing is a matter of terminology,
                    // and one word for two labels of an article ("Edit" and "Modify") is more often right than not.
                    Severity = change.IsAnother && !change.IsShared && set.Reference.Locale == context.ReferenceLocale ? Severity.Warning : Severity.Note,
                    Evidence = $"{change.Here} ≠ {change.Elsewhere}",
                };
            }
        }
    }
}
