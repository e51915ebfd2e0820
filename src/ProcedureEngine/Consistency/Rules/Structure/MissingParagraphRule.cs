using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A paragraph or bullet that the translation lacks. What stands in a missing or extra section or step is part of that finding.</summary>
public sealed class MissingParagraphRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: its text may stand farther away.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "missing-paragraph";

    /// <summary>A paragraph is missing; its words, shortened.</summary>
    public static FindingMessage Missing { get; } = new("missing-paragraph", "A paragraph is missing: “{words}”") { Opposite = "extra-paragraph" };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Missing paragraph", IssueType.Omission, Severity.Warning,
        "A paragraph or bullet is missing.",
        "The reader is not told a condition, a limit or a choice that others are told.",
        "Translate the paragraph and put it at its place, or remove it from the source.",
        new("Save your work.\n\nThen close all windows.", "Speichern Sie Ihre Arbeit."))
    {
        Messages = [Missing],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var pair in LoneProse.Of(set, version, context).Missing().Where(p => !p.Reference!.IsTask))
            {
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, Missing, FindingFactory.Excerpt(pair.Reference!.Content));
            }
        }
    }
}
