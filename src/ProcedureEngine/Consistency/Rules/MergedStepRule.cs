using ProcedureEngine.Alignment;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules;

/// <summary>Two steps of one version that the other says in one. Nothing is missing, but the steps that follow have other numbers.</summary>
public sealed class MergedStepRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "merged-step", "non-conformance", Severity.Note,
        "Two steps of one version are one step in the other.",
        "The steps that follow have other numbers: on the phone, “step 4” is two different steps.",
        "Split or join the steps as in the source.",
        new("1. Enter a name.\n2. Select **OK**.", "1. Geben Sie einen Namen ein, und wählen Sie **OK**."));

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
                        yield return Findings.Of(Description, set, version, pair, pair.Confidence, FindingMessages.StepMerged, $"{step.Number}", Findings.Excerpt(unit.Content)) with { At = Findings.Place(version.Article, within.Span) };
                        break;
                    case { Reference: null, Translation: { Step: { } step } unit, Within: { } within } when PairPlaces.Of(version).PairOf(within) is { Translation: { } other }:
                        yield return Findings.Of(Description, set, version, pair, pair.Confidence, FindingMessages.StepSplit, $"{step.Number}", Findings.Excerpt(unit.Content)) with
                        {
                            At = Findings.Place(version.Article, other.Span),
                            Reference = Findings.Place(set.Reference, within.Span),
                        };
                        break;
                }
            }
        }
    }
}
