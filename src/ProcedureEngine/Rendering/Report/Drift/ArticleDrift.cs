using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>One row of the dashboard: an article and how far each of its versions has drifted.</summary>
/// <param name="Key">The article.</param>
/// <param name="Title">Its title in the version that the others are compared with.</param>
/// <param name="Language">The locale of that version.</param>
/// <param name="Versions">All versions by locale tag, missing ones with a finding included.</param>
public sealed record ArticleDrift(ArticleKey Key, string Title, Locale Language, ImmutableArray<VersionDrift> Versions)
{
    /// <summary>The points of all versions.</summary>
    public int Points { get; } = Versions.Sum(v => v.Points);

    /// <summary>How many findings there are, without consequences.</summary>
    public int Findings { get; } = Versions.Sum(v => v.Groups.Length);

    /// <summary>What the findings say about an article. Those with severity none are left out; without an earlier report none is new.</summary>
    public static ArticleDrift Of(AlignedSet set, IEnumerable<Finding> findings, EarlierReport? earlier = null)
    {
        var contexts = new FindingContexts(set);
        var byLocale = findings
            .Where(f => f.Severity > Severity.None)
            .Select(f => new ReportedFinding(f, f.Fingerprint) { IsNew = earlier?.Contains(f.Fingerprint) == false, Context = contexts.Of(f) })
            .ToLookup(f => f.Finding.Locale);
        var versions = set.Articles.ToDictionary(a => a.Locale);
        return new ArticleDrift(set.Key, set.Reference.Title, set.Reference.Locale,
        [
            .. versions.Keys.Union(byLocale.Select(g => g.Key))
                .OrderBy(l => l.Tag, StringComparer.Ordinal)
                .Select(l => (Locale: l, Article: versions.GetValueOrDefault(l)))
                .Select(v => new VersionDrift(v.Locale, v.Article?.Path, FindingGroup.Group([.. byLocale[v.Locale]])) { Dated = v.Article?.Provenance.HandOff ?? v.Article?.Provenance.Updated, Title = v.Article?.Title }),
        ]);
    }

    /// <summary>The version in a locale; null where there is none and nothing is said about it.</summary>
    public VersionDrift? In(Locale locale)
    {
        foreach (var version in Versions)
        {
            if (version.Locale.Equals(locale)) return version;
        }

        return null;
    }

    /// <summary>The order in which a localization lead wants to see articles: most points first, then most findings, then by key.</summary>
    public static ImmutableArray<ArticleDrift> WorstFirst(IEnumerable<ArticleDrift> articles) =>
    [
        .. articles.OrderByDescending(a => a.Points).ThenByDescending(a => a.Findings).ThenBy(a => a.Key),
    ];
}
