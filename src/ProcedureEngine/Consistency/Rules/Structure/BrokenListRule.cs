using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A step whose number stands in running text: Markdown shows it as part of the paragraph or step before.</summary>
public sealed class BrokenListRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "broken-list", "markup", Severity.Warning,
        "A step has become running text.",
        "The page shows the step inside the paragraph before, and the checklist has no box for it.",
        "Begin the step on a line of its own, with its number, below a blank line or the step before.",
        new("1. Open the app.\n2. Select **Next**.", "1. Öffnen Sie die App. 2. Wählen Sie **Weiter**."));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var broken in version.Pairs.Where(p => p is { Reference.Step: not null, Translation: { IsSwallowed: true } or { IsLost: true } }).GroupBy(p => p.Translation!.Span))
            {
                var first = broken.First();
                var numbers = broken.Select(p => p.Reference!.Step!.Number).Distinct().Order().ToList();
                var text = NewFinding.Excerpt(first.Translation!.Content);
                yield return numbers is [var number]
                    ? NewFinding.Of(Description, set, version, first, first.Confidence, FindingMessages.StepInText, $"{number}", text)
                    : NewFinding.Of(Description, set, version, first, first.Confidence, FindingMessages.StepsInText, string.Join(", ", numbers), text);
            }
        }
    }
}
