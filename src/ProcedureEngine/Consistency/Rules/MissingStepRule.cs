using ProcedureEngine.Alignment;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules;

/// <summary>A step that the translation lacks. Steps of a missing section and substeps of a missing step are told as its consequences.</summary>
public sealed class MissingStepRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "missing-step", "omission", Severity.Error,
        "A step of the procedure is missing.",
        "The reader does not do what has to be done, and the steps that follow do not fit what is on the screen.",
        "Translate the step and put it at its place, or remove it from the source.");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var absent = new AbsentUnits(version);
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { Step: { } step, IsIncluded: false } unit, Translation: null }) continue;
                yield return Findings.Of(Description, set, version, pair, pair.Confidence, FindingMessages.MissingStep, $"{step.Number}", Findings.Excerpt(unit.Content)) with
                {
                    ConsequenceOf = absent.CauseOf(unit),
                };
            }
        }
    }
}
