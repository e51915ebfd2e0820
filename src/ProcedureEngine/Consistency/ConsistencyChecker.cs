using System.Collections.Immutable;
using ProcedureEngine.Alignment;

namespace ProcedureEngine.Consistency;

/// <summary>Applies all rules to the aligned versions of an article.</summary>
public static class ConsistencyChecker
{
    /// <summary>The findings in one set by locale, line and rule: the same for the same input.</summary>
    public static ImmutableArray<Finding> Check(AlignedSet set, RuleContext context)
    {
        var findings = new List<Finding>();
        foreach (var rule in ConsistencyRules.All) findings.AddRange(rule.Check(set, context));
        return Sorted(findings);
    }

    private static ImmutableArray<Finding> Sorted(List<Finding> findings) =>
    [
        .. findings
            .OrderBy(f => f.Locale.Tag, StringComparer.Ordinal)
            .ThenBy(f => f.At?.Span.Line ?? 0)
            .ThenBy(f => f.At?.Span.Column ?? 0)
            .ThenBy(f => f.Reference?.Span.Line ?? 0)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.MessageKey, StringComparer.Ordinal)
            .ThenBy(f => string.Join('\n', f.Arguments), StringComparer.Ordinal),
    ];
}
