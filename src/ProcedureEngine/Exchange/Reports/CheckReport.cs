using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>What a check came to, for the writers of its formats.</summary>
public sealed record CheckReport
{
    /// <summary>The aligned articles in the order of the report.</summary>
    public required ImmutableArray<AlignedSet> Sets { get; init; }

    /// <summary>All locales, the reference first.</summary>
    public required ImmutableArray<Locale> Locales { get; init; }

    /// <summary>The locale that the others were compared with; null where each article was compared with one of its own versions.</summary>
    public Locale? Reference { get; init; }

    /// <summary>Findings by article, locale and line; then diagnostics by path and line.</summary>
    public required ImmutableArray<ReportEntry> Entries { get; init; }

    /// <summary>What was known before; null where the check was not compared with a baseline.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What has changed since an earlier check; null where there is none to compare with.</summary>
    public Trend? Trend { get; init; }

    /// <summary>The mildest severity that fails the check; null where nothing does.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>The content folder as seen from the folder that links are relative to: <c>docs/</c>; empty where that is the content folder itself.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What the addresses of files begin with, ending with <c>/</c>, so that a link leads to a line of the repository's pages from anywhere; null to link relative to the folder that the check ran in.</summary>
    public string? LinkBase { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>; null where the settings don't say.</summary>
    public Uri? Site { get; init; }

    /// <summary>The content folder as seen from the folder that the check ran in, wherever it lies: <c>docs/</c>, <c>../docs/</c>; empty where it is that folder. Paths that people read begin so.</summary>
    public string Root { get; init; } = "";

    /// <summary>The mildest severity that has a line in lists for people; what is milder is counted.</summary>
    public Severity Least { get; init; } = Severity.Note;

    /// <summary>Whether findings with one cause share a line in lists for people.</summary>
    public bool IsGrouped { get; init; } = true;

    /// <summary>Whether people are told of each article that a language lacks, also where it lacks many.</summary>
    public bool ListsMissing { get; init; }

    /// <summary>The entries that the baseline does not know.</summary>
    public IEnumerable<ReportEntry> New => Entries.Where(e => !e.IsKnown);

    /// <summary>Whether any entry fails the check.</summary>
    public bool HasFailed => Entries.Any(Fails);

    /// <summary>The entries of findings and diagnostics.</summary>
    public static ImmutableArray<ReportEntry> EntriesOf(IEnumerable<AlignedSet> sets, ImmutableArray<Finding> findings, ImmutableArray<Diagnostic> diagnostics, Baseline? baseline)
    {
        var versions = sets.SelectMany(s => s.Articles).ToDictionary(a => a.Path, StringComparer.Ordinal);
        return
        [
            .. findings.Select(f => ReportEntry.Of(f, baseline)),
            .. diagnostics.Zip(FindingFingerprint.Of(diagnostics), (d, print) => ReportEntry.Of(d, print, baseline, versions.GetValueOrDefault(d.Path))),
        ];
    }

    /// <summary>A file as seen from where links are relative to: below <see cref="Folder"/>, or beside it where its path leads up, as that of settings above the content does.</summary>
    /// <param name="path">The file, relative to the content root with <c>/</c>.</param>
    public string PathOf(string path)
    {
        var folder = Folder;
        while (path.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0)
        {
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            path = path[3..];
        }

        return folder + path;
    }

    /// <summary>Whether an entry fails the check: it is as severe as that, and new.</summary>
    public bool Fails(ReportEntry entry) => FailOn is { } level && entry.Severity >= level && !entry.IsKnown;
}
