using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A section that only the translation has, heading and content.</summary>
public sealed class ExtraSectionRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "extra-section", "addition", Severity.Warning,
        "A section stands only in the translation.",
        "The reader follows text that the source no longer has, or never had.",
        "Remove the section, or add it to the source.",
        new("## Install", "## Installieren\n\n## Entfernen"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context) => SectionDifference.Find(Description, FindingMessages.ExtraSection, set, missing: false);
}
