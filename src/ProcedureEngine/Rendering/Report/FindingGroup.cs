using System.Collections.Immutable;
using ProcedureEngine.Consistency;

namespace ProcedureEngine.Rendering.Report;

/// <summary>A finding with the findings on the same version that follow from it.</summary>
/// <param name="Root">The finding that explains the others, such as one of <c>mixed-sources</c>.</param>
/// <param name="Consequences">What follows from it, in the order of the text; mostly empty.</param>
public sealed record FindingGroup(Finding Root, ImmutableArray<Finding> Consequences)
{
    /// <summary>
    /// Groups the findings of one version. A consequence whose root is not among them stands alone: nothing is hidden.
    /// Where a rule has several findings on the version, its consequences are put under the first.
    /// </summary>
    public static ImmutableArray<FindingGroup> Group(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var rules = all.Where(f => f.ConsequenceOf is null).Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
        var consequences = all.Where(f => IsConsequence(f, rules)).ToLookup(f => f.ConsequenceOf!, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. all.Where(f => !IsConsequence(f, rules))
                .Select(f => new FindingGroup(f, told.Add(f.Rule) && f.ConsequenceOf is null ? [.. consequences[f.Rule]] : [])),
        ];
    }

    private static bool IsConsequence(Finding finding, HashSet<string> rules) => finding.ConsequenceOf is { } root && rules.Contains(root);
}
