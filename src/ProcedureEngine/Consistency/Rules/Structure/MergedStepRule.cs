using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>Two steps of one version that the other says in one. Nothing is missing, but the steps that follow have other numbers.</summary>
public sealed class MergedStepRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "merged-step";

    /// <summary>A step is said together with another one: its number in the reference, its words, shortened.</summary>
    public static FindingMessage Merged { get; } = new("step-merged", "Step {number} of the reference is part of this step: “{words}”") { Volatile = ["number"] };

    /// <summary>A step of the translation that the reference says together with another one: its number, its words, shortened.</summary>
    public static FindingMessage Split { get; } = new("step-split", "Step {number} is part of a step in the reference: “{words}”") { Volatile = ["number"], QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Merged step", IssueType.NonConformance, Severity.Note,
        "Two steps of one version are one step in the other.",
        "The steps that follow have other numbers: on the phone, “step 4” is two different steps.",
        "Split or join the steps as in the source.",
        new("1. Enter a name.\n2. Select **OK**.", "1. Geben Sie einen Namen ein, und wählen Sie **OK**."))
    {
        Messages = [Merged, Split],
        Leads = [NumberMismatchRule.Name, LabelMismatchRule.Name, LinkMismatchRule.Name, CodeMismatchRule.Name, MissingMediaRule.Name, OmittedTextRule.Name, AddedTextRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                switch (pair)
                {
                    case { Reference: { Step: { } step } unit, Translation: null, Within: { } within }:
                        yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, Merged, $"{step.Number}", FindingFactory.Excerpt(unit.Content)) with { At = FindingFactory.Place(version.Article, within.Span) };
                        break;
                    case { Reference: null, Translation: { Step: { } step } unit, Within: { } within } when PairPlaces.Of(version).PairOf(within) is { Translation: { } other }:
                        yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, Split, $"{step.Number}", FindingFactory.Excerpt(unit.Content)) with
                        {
                            At = FindingFactory.Place(version.Article, other.Span),
                            Reference = FindingFactory.Place(set.Reference, within.Span),
                        };
                        break;
                }
            }
        }
    }
}
