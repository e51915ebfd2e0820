using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A step that stands at another place than in the reference.</summary>
public sealed class MovedStepRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "moved-step";

    /// <summary>A step stands at another place: its number in the translation, its words, shortened.</summary>
    public static FindingMessage Moved { get; } = new("moved-step", "Step {number} stands at another place: “{words}”") { Volatile = ["number"], QuotesTranslation = true, Notice = ReaderNotice.MovedStep };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Moved step", IssueType.NonConformance, Severity.Warning,
        "A step stands at another place in the procedure.",
        "Steps done in another order can fail or do something else.",
        "Put the steps into the order of the source.",
        new("1. Save the file.\n2. Restart the computer.", "1. Starten Sie den Computer neu.\n2. Speichern Sie die Datei."))
    {
        Messages = [Moved],
    };

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
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, Moved, $"{step.Number}", FindingFactory.Excerpt(unit.Content));
            }
        }
    }
}
