using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A paragraph or bullet that only the translation has. What stands in a missing or extra section or step is part of that finding.</summary>
public sealed class ExtraParagraphRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: its text may stand farther away.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "extra-paragraph";

    /// <summary>A paragraph that only the translation has; its words, shortened.</summary>
    public static FindingMessage Extra { get; } = new("extra-paragraph", "A paragraph stands only here: “{words}”") { Opposite = "missing-paragraph", QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Additional paragraph", IssueType.Addition, Severity.Warning,
        "A paragraph or bullet stands only in the translation.",
        "The reader is told what the source no longer says, or never said.",
        "Remove the paragraph, or add it to the source.",
        new("Save your work.", "Speichern Sie Ihre Arbeit.\n\nSchließen Sie danach alle Fenster."))
    {
        Messages = [Extra],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var pair in LoneProse.Of(set, version, context).Extra().Where(p => !p.Translation!.IsTask))
            {
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, Extra, FindingFactory.Excerpt(pair.Translation!.Content)) with { Reference = null };
            }
        }
    }
}
