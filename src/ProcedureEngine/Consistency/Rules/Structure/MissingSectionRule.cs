using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A section that the translation lacks, heading and content.</summary>
public sealed class MissingSectionRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "missing-section";

    /// <summary>A section is missing.</summary>
    public static FindingMessage Missing { get; } = new("missing-section", "The section “{heading}” is missing.") { Opposite = "extra-section", Notice = ReaderNotice.MissingSection };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Missing section", IssueType.Omission, Severity.Error,
        "A section is missing.",
        "The reader never learns of the task that the section describes.",
        "Translate the section, or remove it from the source.",
        new("## Install\n\n## Remove", "## Installieren"))
    {
        Messages = [Missing],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context) => SectionDifference.Find(Description, Missing, set, missing: true);
}
