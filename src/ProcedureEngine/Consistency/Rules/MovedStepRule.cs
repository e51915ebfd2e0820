using ProcedureEngine.Alignment;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules;

/// <summary>A step that stands at another place than in the reference.</summary>
public sealed class MovedStepRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "moved-step", "non-conformance", Severity.Warning,
        "A step stands at another place in the procedure.",
        "Steps done in another order can fail or do something else.",
        "Put the steps into the order of the source.",
        new("1. Save the file.\n2. Restart the computer.", "1. Starten Sie den Computer neu.\n2. Speichern Sie die Datei."));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var moved = version.Pairs.Where(p => p.IsMoved).Select(p => p.Translation).OfType<Unit>().ToHashSet(ReferenceEqualityComparer.Instance);
            foreach (var pair in version.Pairs)
            {
                if (pair is not { IsMoved: true, Reference.Step: not null, Translation: { Step: { } step } unit }) continue;

                // Where the step that it stands in was moved, the substep only went along.
                if (unit.Parent is not null && moved.Contains(unit.Parent)) continue;
                yield return Findings.Of(Description, set, version, pair, pair.Confidence, FindingMessages.MovedStep, $"{step.Number}", Findings.Excerpt(unit.Content));
            }
        }
    }
}
