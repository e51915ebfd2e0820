using System.Collections.Immutable;
using ProcedureEngine.Consistency.Rules;

namespace ProcedureEngine.Consistency;

/// <summary>Every rule there is, in the order of the report.</summary>
public static class ConsistencyRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<IConsistencyRule> All { get; } =
    [
        new MissingStepRule(),
        new ExtraStepRule(),
        new MovedStepRule(),
    ];
}
