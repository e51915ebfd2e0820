using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A step whose number stands in running text: Markdown shows it as part of the paragraph or step before.</summary>
public sealed class BrokenListRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "broken-list";

    /// <summary>A step has become running text: its number in the reference, its words, shortened.</summary>
    public static FindingMessage StepInText { get; } = new("step-in-text", "Step {number} has become running text of the paragraph before: “{words}”") { Volatile = ["number"], QuotesTranslation = true };

    /// <summary>Several steps have become running text of one block: their numbers, the words of the first, shortened.</summary>
    public static FindingMessage StepsInText { get; } = new("steps-in-text", "Steps {numbers} have become running text of one paragraph: “{words}”") { Volatile = ["numbers"], QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Broken list", IssueType.Markup, Severity.Warning,
        "A step has become running text.",
        "The page shows the step inside the paragraph before, and the checklist has no box for it.",
        "Begin the step on a line of its own, with its number, below a blank line or the step before.",
        new("1. Open the app.\n2. Select **Next**.", "1. Öffnen Sie die App. 2. Wählen Sie **Weiter**."))
    {
        Messages = [StepInText, StepsInText],
        Leads = [NumberMismatchRule.Name, LabelMismatchRule.Name, LinkMismatchRule.Name, CodeMismatchRule.Name, MissingMediaRule.Name, OmittedTextRule.Name, AddedTextRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var broken in version.Pairs.Where(p => p is { Reference.Step: not null, Translation: { IsSwallowed: true } or { IsLost: true } }).GroupBy(p => p.Translation!.Span))
            {
                var first = broken.First();
                var numbers = broken.Select(p => p.Reference!.Step!.Number).Distinct().Order().ToList();
                var text = FindingFactory.Excerpt(WithoutNumber(first.Translation!.Content));
                yield return numbers is [var number]
                    ? FindingFactory.Of(Description, set, version, first, first.Confidence, StepInText, $"{number}", text)
                    : FindingFactory.Of(Description, set, version, first, first.Confidence, StepsInText, string.Join(", ", numbers), text);
            }
        }
    }

    /// <summary>A step's words without the number that stands in them as text: it changes with every step before, and the message says it anyway.</summary>
    private static string WithoutNumber(string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && words.AsSpan(digits).StartsWith(". ") ? words[(digits + 2)..] : words;
    }
}
