using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Consistency;

/// <summary>Finds one kind of drift in the aligned versions of an article. Without state: one instance serves all threads.</summary>
public interface IConsistencyRule
{
    /// <summary>What the rule is called and what it is for.</summary>
    RuleDescription Description { get; }

    /// <summary>The findings in one set, in any order; never throws on content.</summary>
    IEnumerable<Finding> Check(AlignedSet set, RuleContext context);
}
