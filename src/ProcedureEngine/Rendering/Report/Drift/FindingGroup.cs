using System.Collections.Immutable;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>A finding with the findings on the same version that follow from it.</summary>
/// <param name="Root">The finding that explains the others, such as one of <c>mixed-sources</c>.</param>
/// <param name="Consequences">What follows from it, in the order of the text; mostly empty.</param>
public sealed record FindingGroup(ReportedFinding Root, ImmutableArray<ReportedFinding> Consequences)
{
    /// <summary>
    /// Groups the findings of one version, which come in the order of the text. A consequence belongs to the finding of its
    /// cause's rule that stands last before it (the missing section that a missing step was in), else to the first after it.
    /// One whose cause is not among them stands alone: nothing is hidden.
    /// </summary>
    public static ImmutableArray<FindingGroup> Group(IReadOnlyCollection<ReportedFinding> findings)
    {
        if (findings.Count == 0) return [];
        var consequences = new Dictionary<ReportedFinding, ImmutableArray<ReportedFinding>.Builder>(ReferenceEqualityComparer.Instance);
        var causes = new Dictionary<string, ReportedFinding>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(f => f.Finding.ConsequenceOf is null)) causes.TryAdd(finding.Finding.Rule, finding);

        var roots = new List<ReportedFinding>();
        foreach (var finding in findings)
        {
            if (finding.Finding.ConsequenceOf is { } rule && causes.TryGetValue(rule, out var cause))
            {
                if (!consequences.TryGetValue(cause, out var list)) consequences.Add(cause, list = ImmutableArray.CreateBuilder<ReportedFinding>());
                list.Add(finding);
                continue;
            }

            if (finding.Finding.ConsequenceOf is null) causes[finding.Finding.Rule] = finding;
            roots.Add(finding);
        }

        return [.. roots.Select(r => new FindingGroup(r, consequences.TryGetValue(r, out var list) ? list.ToImmutable() : []))];
    }
}
