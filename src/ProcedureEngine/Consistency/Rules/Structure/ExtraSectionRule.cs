using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A section that only the translation has, heading and content.</summary>
public sealed class ExtraSectionRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "extra-section";

    /// <summary>A section that only the translation has.</summary>
    public static FindingMessage Extra { get; } = new("extra-section", "The section “{heading}” stands only here.") { Opposite = "missing-section", QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Extra section", IssueType.Addition, Severity.Warning,
        "A section stands only in the translation.",
        "The reader follows text that the source no longer has, or never had.",
        "Remove the section, or add it to the source.",
        new("## Install", "## Installieren\n\n## Entfernen"))
    {
        Messages = [Extra],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context) => SectionDifference.Find(Description, Extra, set, missing: false);
}
