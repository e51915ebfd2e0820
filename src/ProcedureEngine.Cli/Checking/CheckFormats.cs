using System.Collections.Immutable;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Checking;

/// <summary>The formats that a check can be written in.</summary>
internal static class CheckFormats
{
    /// <summary>Lines for people.</summary>
    public const string Text = "text";

    /// <summary>All names.</summary>
    public static ImmutableArray<string> Names { get; } = [Text, "json", "sarif", "junit", "csv", "markdown"];

    /// <summary>Whether a format is JSON.</summary>
    public static bool IsJson(string format) => format is "json" or "sarif";

    /// <summary>Writes a check; the stream stays open.</summary>
    public static void Write(string format, CheckReport report, Stream output)
    {
        switch (format)
        {
            case "json":
                ReportJsonWriter.Write(output, report.Sets, report.Entries.Select(e => e.Finding).OfType<Finding>());
                break;
            case "sarif":
                SarifReportWriter.Write(output, report);
                break;
            case "junit":
                JUnitReportWriter.Write(output, report);
                break;
            case "csv":
                CsvReportWriter.Write(output, report);
                break;
            case "markdown":
                MarkdownReportWriter.Write(output, report);
                break;
            default:
                using (var file = new StreamWriter(output, leaveOpen: true))
                using (var writer = new TerminalWriter(file)) FindingLines.Write(report.New.Select(e => e.Finding).OfType<Finding>(), writer);
                break;
        }
    }
}
