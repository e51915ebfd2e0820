using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>What one rule found, over all articles.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Severity">The heaviest severity among its findings.</param>
/// <param name="Findings">Its findings that stand alone.</param>
/// <param name="Consequences">Its findings that follow from another.</param>
/// <param name="Articles">The articles with any of them.</param>
public sealed record RuleTotals(string Name, Severity Severity, int Findings, int Consequences, int Articles)
{
    /// <summary>All rules with findings: heaviest first, then by number.</summary>
    public static ImmutableArray<RuleTotals> Of(IEnumerable<ArticleDrift> articles)
    {
        var totals = new Dictionary<string, RuleTotals>(StringComparer.Ordinal);
        var inArticle = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            inArticle.Clear();
            foreach (var group in article.Versions.SelectMany(v => v.Groups))
            {
                Add(group.Root, 1, 0);
                foreach (var consequence in group.Consequences) Add(consequence, 0, 1);
            }
        }

        return [.. totals.Values.OrderByDescending(r => r.Severity).ThenByDescending(r => r.Findings + r.Consequences).ThenBy(r => r.Name, StringComparer.Ordinal)];

        void Add(ReportedFinding finding, int findings, int consequences)
        {
            var (rule, severity) = (finding.Finding.Rule, finding.Finding.Severity);
            var sum = totals.GetValueOrDefault(rule) ?? new RuleTotals(rule, severity, 0, 0, 0);
            totals[rule] = new RuleTotals(
                rule,
                severity > sum.Severity ? severity : sum.Severity,
                sum.Findings + findings,
                sum.Consequences + consequences,
                sum.Articles + (inArticle.Add(rule) ? 1 : 0));
        }
    }
}
