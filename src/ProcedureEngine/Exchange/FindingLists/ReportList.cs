using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Report.Drift;

namespace ProcedureEngine.Exchange.FindingLists;

/// <summary>What people work through, in the order of the report: what one decision mends in several articles, then the articles, worst first.</summary>
public sealed record ReportList
{
    private ReportList()
    {
    }

    /// <summary>The causes that have places in several articles: the most severe first, then those with most places. Empty for a list that is not grouped.</summary>
    public required ImmutableArray<CauseGroup> Corpus { get; init; }

    /// <summary>The articles with what is left, in the order of the report; of each the most severe first, then by language and line.</summary>
    public required ImmutableArray<(ArticleKey Key, ImmutableArray<CauseGroup> Groups)> Articles { get; init; }

    /// <summary>How many findings are milder than what was asked for.</summary>
    public required int Milder { get; init; }

    /// <summary>The list of a check.</summary>
    /// <param name="sets">The aligned articles.</param>
    /// <param name="findings">The findings, by article, locale and line.</param>
    /// <param name="least">The mildest severity that has a line.</param>
    /// <param name="isGrouped">Whether findings with one cause share a line.</param>
    public static ReportList Of(ImmutableArray<AlignedSet> sets, IReadOnlyCollection<Finding> findings, Severity least, bool isGrouped)
    {
        var groups = isGrouped ? CauseGroup.Of(findings) : [.. findings.Select(f => new CauseGroup(f.Group, [f], []))];
        var listed = groups.RemoveAll(g => g.Worst < least);
        var ranks = Ranks(sets, findings);
        return new ReportList
        {
            Corpus = CauseGroup.OfSeveral(listed),
            Articles =
            [
                .. listed.Where(g => g.Articles == 1)
                    .GroupBy(g => g.Lead.Article)
                    .OrderBy(article => ranks.GetValueOrDefault(article.Key, int.MaxValue))
                    .Select(article => (article.Key, ImmutableArray.CreateRange(article.OrderByDescending(g => g.Worst)))),
            ],
            Milder = findings.Count - listed.Sum(g => g.Findings.Length + g.Consequences.Length),
        };
    }

    /// <summary>The articles with findings, each with its place in the report.</summary>
    private static Dictionary<ArticleKey, int> Ranks(ImmutableArray<AlignedSet> sets, IEnumerable<Finding> findings)
    {
        var byArticle = findings.ToLookup(f => f.Article);
        return ArticleDrift.WorstFirst(sets.Where(s => byArticle.Contains(s.Key)).DistinctBy(s => s.Key).Select(s => ArticleDrift.Of(s, byArticle[s.Key])))
            .Select((drift, rank) => (drift.Key, rank))
            .ToDictionary(ranked => ranked.Key, ranked => ranked.rank);
    }
}
