using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>What a locale needs, over all articles.</summary>
public sealed class LocaleTotals
{
    private readonly int[] counts = new int[Enum.GetValues<VersionStatus>().Length];

    /// <summary>Counts the versions in a locale.</summary>
    public LocaleTotals(Locale locale, IEnumerable<ArticleDrift> articles)
    {
        Locale = locale;
        foreach (var article in articles)
        {
            if (article.In(locale) is not { } version) continue;
            counts[(int)version.Status]++;
            Errors += version.Count(Severity.Error);
            Warnings += version.Count(Severity.Warning);
        }
    }

    /// <summary>The locale.</summary>
    public Locale Locale { get; }

    /// <summary>Findings that are errors, without consequences.</summary>
    public int Errors { get; }

    /// <summary>Findings that are warnings, without consequences.</summary>
    public int Warnings { get; }

    /// <summary>All versions, missing ones included.</summary>
    public int All => counts.Sum();

    /// <summary>How many versions have a status.</summary>
    public int Count(VersionStatus status) => counts[(int)status];
}
