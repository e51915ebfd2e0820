using System.Globalization;
using System.Text;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Writes a check as workflow commands of GitHub Actions: what is printed in a step becomes a note at its line of the pull request.
/// GitHub shows ten errors, ten warnings and ten notices of a step, so the worst come first; what the baseline knows is left out.
/// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
/// </summary>
public sealed class GitHubReportFormat : IReportFormat
{
    private const string Head = "::debug::ProcedureEngine: ";

    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public string Purpose => "GitHub Actions: a note at each line of a pull request, the worst first, without what the baseline knows";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => head.StartsWith(Head, StringComparison.Ordinal);

    /// <summary>Writes a line an entry, UTF-8 without byte order mark; the stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        // A line that shows in debug logs alone: it tells the file from a user's own.
        var text = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"{report.New.Count()} to show\n");
        foreach (var entry in report.New.OrderByDescending(e => e.Severity))
        {
            if (Command(entry.Severity) is not { } command) continue;
            text.Append("::").Append(command).Append(' ');
            if (entry.Shown is var (path, span))
            {
                text.Append("file=").Append(Property(report.PathOf(path)));
                text.Append(CultureInfo.InvariantCulture, $",line={span.Line},endLine={span.EndLine},");
                // Columns are taken for those of one line.
                if (span.Line == span.EndLine) text.Append(CultureInfo.InvariantCulture, $"col={span.Column},endColumn={span.EndColumn + 1},");
            }

            text.Append("title=").Append(Property(entry.Locale is { } locale ? $"{entry.Rule} ({locale.Tag})" : entry.Rule));
            text.Append("::").Append(Message(entry.Message)).Append('\n');
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string? Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "notice",
        _ => null,
    };

    private static string Message(string text) => PipelineCommand.Escape(text, "%25");

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
