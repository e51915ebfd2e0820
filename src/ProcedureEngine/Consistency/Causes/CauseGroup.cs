using System.Collections.Immutable;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Causes;

/// <summary>Findings with one cause: one line of the list that a team works through.</summary>
/// <param name="Name">The name that they share (<see cref="Finding.Group"/>).</param>
/// <param name="Findings">The places, in the order of the findings; at least one.</param>
/// <param name="Consequences">What follows from them, in the same order.</param>
public sealed record CauseGroup(string Name, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Consequences)
{
    /// <summary>The first of its most severe findings: the one that the line quotes.</summary>
    public Finding Lead { get; } = Findings.MaxBy(f => f.Severity)!;

    /// <summary>The severity of the most severe of its places.</summary>
    public Severity Severity => Lead.Severity;

    /// <summary>The severity of the most severe finding, what follows from the places included: what fails a check is never behind a milder line unsaid.</summary>
    public Severity Worst { get; } = Findings.Concat(Consequences).Max(f => f.Severity);

    /// <summary>The languages that have to be looked at, by tag.</summary>
    public ImmutableArray<Locale> Locales { get; } = [.. Findings.Select(f => f.Locale).Distinct().OrderBy(l => l.Tag, StringComparer.Ordinal)];

    /// <summary>In how many articles its places are.</summary>
    public int Articles { get; } = Findings.Select(f => f.Article).Distinct().Count();

    /// <summary>Those that have places in several articles: the most severe first, then those with most places.</summary>
    public static ImmutableArray<CauseGroup> OfSeveral(IEnumerable<CauseGroup> groups) =>
        [.. groups.Where(g => g.Articles > 1).OrderByDescending(g => g.Worst).ThenByDescending(g => g.Findings.Length).ThenBy(g => g.Name, StringComparer.Ordinal)];

    /// <summary>The findings by cause, in the order in which the first of each comes. Consequences whose cause is not among them stand alone.</summary>
    public static ImmutableArray<CauseGroup> Of(IEnumerable<Finding> findings)
    {
        var order = new List<(string Name, List<Finding> Places, List<Finding> Consequences)>();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            // What nobody has named is a cause of its own.
            if (finding.Group.Length == 0 || !byName.TryGetValue(finding.Group, out var at))
            {
                at = order.Count;
                if (finding.Group.Length > 0) byName.Add(finding.Group, at);
                order.Add((finding.Group, [], []));
            }

            (finding.ConsequenceOf is null ? order[at].Places : order[at].Consequences).Add(finding);
        }

        return
        [
            .. order.SelectMany(group => group.Places.Count > 0
                ? [new CauseGroup(group.Name, [.. group.Places], [.. group.Consequences])]
                : group.Consequences.Select(alone => new CauseGroup(group.Name, [alone], []))),
        ];
    }
}
