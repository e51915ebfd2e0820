using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Freshness;

/// <summary>Versions that were made from different states of the source. A finding on each version that is behind; differences of text and structure follow from it.</summary>
public sealed class MixedSourcesRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "mixed-sources";

    /// <summary>The versions were made from different sources: locales with dates, such as <c>de-DE 2020-12-02, nb-NO 2021-08-13</c>.</summary>
    public static FindingMessage Differ { get; } = new("mixed-sources", "The versions were made from different sources: {versions}.") { Notice = ReaderNotice.OtherSource };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different sources", IssueType.NonConformance, Severity.Warning,
        "The versions of the article were made from different states of the source.",
        "Readers of one language follow a procedure that readers of another no longer see.",
        "Hand the current source to translation for the versions that are behind.",
        new("ms.openlocfilehash: 62a83a1c…", "ms.openlocfilehash: 0eecd89b…"))
    {
        Messages = [Differ],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (Behind(set) is not { IsEmpty: false } behind) yield break;
        var known = set.Articles.Where(a => a.Provenance.SourceHash is not null).OrderBy(a => a.Locale.Tag, StringComparer.Ordinal).ToList();
        var named = string.Join(", ", known.Select(a => a.Provenance.HandOff is { } date ? $"{a.Locale.Tag} {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : a.Locale.Tag));
        var evidence = string.Join(" · ", known.Select(a => $"{a.Locale.Tag} {a.Provenance.SourceHash![..Math.Min(8, a.Provenance.SourceHash!.Length)]}"));
        foreach (var article in behind)
        {
            yield return FindingFactory.Of(Description, set, article, 1, Differ, named) with
            {
                At = FindingFactory.Place(article, HashLine(article)),
                Evidence = evidence,

                // What the other versions were made from changes without it.
                Identity = article.Provenance.SourceHash,
            };
        }
    }

    /// <summary>
    /// The versions that are behind: those of another source and an earlier date than the newest. Where dates don't tell, the first of
    /// those whose source is not that of most. Empty where the sources are equal or not known.
    /// </summary>
    private static ImmutableArray<Article> Behind(AlignedSet set)
    {
        var odd = Odd(set);
        return odd.IsEmpty || BehindByDate(set) is not { IsEmpty: false } older ? [.. odd.OrderBy(a => a.Locale.Tag, StringComparer.Ordinal).Take(1)] : older;
    }

    private static ImmutableArray<Article> BehindByDate(AlignedSet set)
    {
        var dated = set.Articles.Where(a => a.Provenance is { SourceHash: not null, HandOff: not null }).OrderBy(a => a.Locale.Tag, StringComparer.Ordinal).ToList();
        if (dated.Count == 0) return [];
        var newest = dated.Max(a => a.Provenance.HandOff);
        var current = dated.Where(a => a.Provenance.HandOff == newest).Select(a => a.Provenance.SourceHash!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. dated.Where(a => a.Provenance.HandOff < newest && !current.Contains(a.Provenance.SourceHash!))];
    }

    /// <summary>The versions whose source is not that of most versions; all of them where no two agree. Empty where the sources are equal or not known.</summary>
    internal static ImmutableArray<Article> Odd(AlignedSet set)
    {
        if (AreAlike(set)) return [];
        var groups = set.Articles
            .Where(a => a.Provenance.SourceHash is not null)
            .GroupBy(a => a.Provenance.SourceHash!, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count())
            .ToList();
        if (groups.Count < 2) return [];
        var majority = groups[0].Count() > groups[1].Count() ? groups[0].Key : null;
        return [.. groups.Where(g => g.Key != majority).SelectMany(g => g)];
    }

    private static bool AreAlike(AlignedSet set)
    {
        string? first = null;
        foreach (var article in set.Articles)
        {
            if (article.Provenance.SourceHash is not { } hash) continue;
            if (!hash.Equals(first ??= hash, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>Where a version names its source.</summary>
    internal static SourceSpan HashLine(Article article)
    {
        foreach (var entry in article.Metadata.Entries)
        {
            if (entry.Key.Equals("ms.openlocfilehash", StringComparison.OrdinalIgnoreCase)) return new SourceSpan(entry.Line, 1, entry.Line, 1);
        }

        return SourceSpan.Start;
    }
}
