using System.Collections.Immutable;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Checking;

/// <summary>How a check answers: in which format, where, and what fails it.</summary>
/// <param name="Format">One of <see cref="ReportFormats.All"/>.</param>
/// <param name="File">The file to write; null for standard output.</param>
/// <param name="FailOn">The mildest severity that fails the check; null where nothing does.</param>
/// <param name="Baseline">The file with what is known; null where there is none.</param>
/// <param name="UpdateBaseline">Whether that file is written anew.</param>
internal sealed record CheckOutputOptions(IReportFormat Format, string? File, Severity? FailOn, string? Baseline, bool UpdateBaseline)
{
    /// <summary>The report of an earlier check; null where there is none to compare with.</summary>
    public string? Previous { get; init; }

    /// <summary>Whether people are told of each article that a language lacks, also where it lacks many.</summary>
    public bool ListsMissing { get; init; }

    /// <summary>What links to files begin with; null for links that are relative.</summary>
    public string? LinkBase { get; init; }

    /// <summary>Whether the summary is left out.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Which part is told.</summary>
    public FindingSelection Selection { get; init; } = FindingSelection.All;

    /// <summary>The mildest severity that lists for people have a line for; milder findings are counted.</summary>
    public Severity Least { get; init; } = Severity.Note;

    /// <summary>Whether findings with one cause share a line.</summary>
    public bool IsGrouped { get; init; } = true;

    /// <summary>What the writers of formats get.</summary>
    /// <param name="summary">What the check came to.</param>
    /// <param name="content">The content folder as the user named it.</param>
    /// <param name="known">What was known before; null where nothing is compared.</param>
    /// <param name="earlier">What was found before; null where nothing is compared.</param>
    public CheckReport Report(CheckSummary summary, string content, Baseline? known, EarlierReport? earlier) => new()
    {
        Sets = summary.Sets,
        Locales = summary.Locales,
        Reference = summary.Reference,
        Site = summary.Site,
        LinkBase = LinkBase,
        Entries = Listed(CheckReport.EntriesOf(summary.Sets, summary.Findings, summary.Diagnostics, known)),
        Baseline = known,
        Trend = earlier is null ? null : new Trend(earlier, summary.Findings),
        FailOn = FailOn,
        ListsMissing = ListsMissing,
        Folder = Below(ContentPath.FromHere(content)),
        Root = ContentPath.FromHere(content),
        Least = Least,
        IsGrouped = IsGrouped,
    };

    /// <summary>Whether all findings are in the report.</summary>
    public bool IsWhole => Selection == FindingSelection.All && (IsForPeople || Least == Severity.Note);

    /// <summary>Whether the format counts what it does not list.</summary>
    private bool IsForPeople => Format is TextReportFormat or MarkdownReportFormat;

    private ImmutableArray<ReportEntry> Listed(ImmutableArray<ReportEntry> entries) => IsForPeople ? entries : entries.RemoveAll(e => e.Severity < Least);

    /// <summary>The same where it leads down; else empty.</summary>
    private static string Below(string folder) => folder.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(folder) ? "" : folder;
}
