using System.Globalization;
using System.Text;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Writes a check as logging commands of Azure Pipelines: what is printed in a step becomes an error or a warning of the run. There is
/// nothing milder, so notes are left out, and so is what the baseline knows.
/// https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
/// </summary>
public sealed class AzureReportFormat : IReportFormat
{
    private const string Head = "##[debug]ProcedureEngine: ";

    /// <inheritdoc/>
    public string Name => "azure";

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public string Purpose => "Azure Pipelines: errors and warnings of the run, the worst first, without what the baseline knows";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => head.StartsWith(Head, StringComparison.Ordinal);

    /// <summary>Writes a line an entry, UTF-8 without byte order mark; the stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        // A line that shows grey in the log: it tells the file from a user's own.
        var shown = report.New.Where(e => e.Severity >= Severity.Warning).OrderByDescending(e => e.Severity).ToList();
        var text = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"{shown.Count} to show\n");
        foreach (var entry in shown)
        {
            text.Append("##vso[task.logissue type=").Append(entry.Severity == Severity.Error ? "error;" : "warning;");
            if (entry.Shown is var (path, span))
            {
                text.Append("sourcepath=").Append(Property(report.PathOf(path)));
                text.Append(CultureInfo.InvariantCulture, $";linenumber={span.Line};columnnumber={span.Column};");
            }

            text.Append("code=").Append(Property(entry.Rule)).Append(";]");
            text.Append(Message(entry.Locale is { } locale ? $"{locale.Tag}: {entry.Message}" : entry.Message)).Append('\n');
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Message(string text) => PipelineCommand.Escape(text, "%AZP25");

    private static string Property(string text) => Message(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
