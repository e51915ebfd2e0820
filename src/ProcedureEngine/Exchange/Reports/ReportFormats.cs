using System.Collections.Immutable;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>All formats that a check can be written in.</summary>
public static class ReportFormats
{
    /// <summary>The formats in the order of the help; the first is used where none is named.</summary>
    public static ImmutableArray<IReportFormat> All { get; } =
    [
        new TextReportFormat(),
        new JsonReportFormat(),
        new SarifReportFormat(),
        new JUnitReportFormat(),
        new GitHubReportFormat(),
        new GitLabReportFormat(),
        new AzureReportFormat(),
        new CsvReportFormat(),
        new MarkdownReportFormat(),
    ];

    /// <summary>The format of a name; null where there is none.</summary>
    public static IReportFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);
}
