using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A section that the translation lacks, heading and content.</summary>
public sealed class MissingSectionRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "missing-section", "omission", Severity.Error,
        "A section is missing.",
        "The reader never learns of the task that the section describes.",
        "Translate the section, or remove it from the source.",
        new("## Install\n\n## Remove", "## Installieren"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context) => SectionDifference.Find(Description, FindingMessages.MissingSection, set, missing: true);
}
