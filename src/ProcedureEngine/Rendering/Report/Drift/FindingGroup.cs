using System.Collections.Immutable;
using ProcedureEngine.Consistency.Causes;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>A finding with the findings on the same version that follow from it.</summary>
/// <param name="Root">The finding that explains the others, such as one of <c>mixed-sources</c>.</param>
/// <param name="Consequences">What follows from it, in the order of the text; mostly empty.</param>
public sealed record FindingGroup(ReportedFinding Root, ImmutableArray<ReportedFinding> Consequences)
{
    /// <summary>
    /// Groups the findings of one version, which come in the order of the text: each consequence stands with what it follows from
    /// (<see cref="ConsequenceRoots"/>).
    /// </summary>
    public static ImmutableArray<FindingGroup> Group(ImmutableArray<ReportedFinding> findings)
    {
        if (findings.IsEmpty) return [];
        var roots = ConsequenceRoots.Of([.. findings.Select(f => f.Finding)]);
        var consequences = new ImmutableArray<ReportedFinding>.Builder?[roots.Length];
        for (var i = 0; i < roots.Length; i++)
        {
            if (roots[i] != i) (consequences[roots[i]] ??= ImmutableArray.CreateBuilder<ReportedFinding>()).Add(findings[i]);
        }

        return [.. Enumerable.Range(0, roots.Length).Where(i => roots[i] == i).Select(i => new FindingGroup(findings[i], consequences[i]?.ToImmutable() ?? []))];
    }
}
