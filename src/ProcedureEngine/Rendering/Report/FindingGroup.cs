using System.Collections.Immutable;

namespace ProcedureEngine.Rendering.Report;

/// <summary>A finding with the findings on the same version that follow from it.</summary>
/// <param name="Root">The finding that explains the others, such as one of <c>mixed-sources</c>.</param>
/// <param name="Consequences">What follows from it, in the order of the text; mostly empty.</param>
public sealed record FindingGroup(ReportedFinding Root, ImmutableArray<ReportedFinding> Consequences)
{
    /// <summary>
    /// Groups the findings of one version. A consequence whose root is not among them stands alone: nothing is hidden.
    /// Where a rule has several findings on the version, its consequences are put under the first.
    /// </summary>
    public static ImmutableArray<FindingGroup> Group(IReadOnlyCollection<ReportedFinding> findings)
    {
        var rules = findings.Where(f => f.Finding.ConsequenceOf is null).Select(f => f.Finding.Rule).ToHashSet(StringComparer.Ordinal);
        var consequences = findings.Where(f => IsConsequence(f, rules)).ToLookup(f => f.Finding.ConsequenceOf!, StringComparer.Ordinal);
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var groups = ImmutableArray.CreateBuilder<FindingGroup>();
        foreach (var finding in findings)
        {
            if (IsConsequence(finding, rules)) continue;
            var isFirst = finding.Finding.ConsequenceOf is null && explained.Add(finding.Finding.Rule);
            groups.Add(new FindingGroup(finding, isFirst ? [.. consequences[finding.Finding.Rule]] : []));
        }

        return groups.ToImmutable();
    }

    private static bool IsConsequence(ReportedFinding finding, HashSet<string> rules) =>
        finding.Finding.ConsequenceOf is { } root && rules.Contains(root);
}
