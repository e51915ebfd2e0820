using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>The findings on one version of an article and what they amount to.</summary>
/// <param name="Locale">The version.</param>
/// <param name="Path">Its file, relative to the content root; null where it has none.</param>
/// <param name="Groups">Its findings, each with what follows from it.</param>
public sealed record VersionDrift(Locale Locale, string? Path, ImmutableArray<FindingGroup> Groups)
{
    /// <summary>The day that it was handed to translation, else its own date; null where neither is known.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>Its title; null where it has no file.</summary>
    public string? Title { get; init; }

    /// <summary>The drift score.</summary>
    public int Points { get; } = DriftScore.Of(Groups);

    /// <summary>What it needs.</summary>
    public VersionStatus Status => Path is null ? VersionStatus.Missing
        : Points >= DriftScore.SendAgain ? VersionStatus.SendAgain
        : Points > 0 ? VersionStatus.Check
        : VersionStatus.InStep;

    /// <summary>All findings, each before what follows from it.</summary>
    public IEnumerable<ReportedFinding> Findings => Groups.SelectMany(g => g.Consequences.Prepend(g.Root));

    /// <summary>How many findings of a severity there are, without consequences.</summary>
    public int Count(Severity severity)
    {
        var count = 0;
        foreach (var group in Groups)
        {
            if (group.Root.Finding.Severity == severity) count++;
        }

        return count;
    }
}
