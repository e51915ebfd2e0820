using System.Collections.Immutable;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>What the dashboard shows: all articles, worst first, and what they add up to.</summary>
public sealed class Dashboard
{
    /// <summary>About this many cells on one page of the list: it opens at once on any machine.</summary>
    private const int CellsOnPage = 1500;

    private readonly int rowsOnPage;

    /// <summary>Adds up the articles of a site.</summary>
    /// <param name="articles">All articles, in any order.</param>
    /// <param name="locales">All locales of the site.</param>
    /// <param name="reference">The locale that the others are translated from; null where each article is compared with the version that most others agree with.</param>
    public Dashboard(IEnumerable<ArticleDrift> articles, IEnumerable<Locale> locales, Locale? reference)
    {
        Articles = ArticleDrift.WorstFirst(articles);
        Reference = reference;
        var all = locales.Select(l => new LocaleTotals(l, Articles)).ToList();
        Totals =
        [
            .. all.Where(t => t.Locale != reference || t.Count(VersionStatus.InStep) < t.All)
                .OrderByDescending(t => t.Count(VersionStatus.SendAgain) + t.Count(VersionStatus.Missing))
                .ThenByDescending(t => t.Count(VersionStatus.Check))
                .ThenBy(t => t.Locale.Tag, StringComparer.Ordinal),
        ];
        Columns = [.. Totals.Select(t => t.Locale).OrderBy(l => l.Tag, StringComparer.Ordinal)];
        Rules = RuleTotals.Of(Articles);
        Causes = CauseGroup.OfSeveral(CauseGroup.Of(Articles.SelectMany(a => a.Versions).SelectMany(v => v.Findings).Select(f => f.Finding)));
        rowsOnPage = Math.Clamp(CellsOnPage / (Columns.Length + 2), 50, 300);
    }

    /// <summary>What has changed since an earlier report; null where there is none to compare with.</summary>
    public Trend? Trend { get; init; }

    /// <summary>All articles, worst first.</summary>
    public ImmutableArray<ArticleDrift> Articles { get; }

    /// <summary>The locale that the others are compared with; null where there is none.</summary>
    public Locale? Reference { get; }

    /// <summary>The locales, those with most to send out first; the reference only where something is said about it.</summary>
    public ImmutableArray<LocaleTotals> Totals { get; }

    /// <summary>The same locales by tag: the columns of the list.</summary>
    public ImmutableArray<Locale> Columns { get; }

    /// <summary>The rules that found something.</summary>
    public ImmutableArray<RuleTotals> Rules { get; }

    /// <summary>What has places in several articles: the most severe first, then what has most places.</summary>
    public ImmutableArray<CauseGroup> Causes { get; }

    /// <summary>How many pages the list has; at least 1.</summary>
    public int Pages => Math.Max(1, (Articles.Length + rowsOnPage - 1) / rowsOnPage);

    /// <summary>The articles on a page, counted from 1.</summary>
    public IEnumerable<ArticleDrift> On(int page) => Articles.Skip((page - 1) * rowsOnPage).Take(rowsOnPage);
}
