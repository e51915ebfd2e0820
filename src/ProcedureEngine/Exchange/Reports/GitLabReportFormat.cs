using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Writes a check as GitLab's Code Quality report, a subset of Code Climate's: merge requests show what is new against the target branch,
/// by fingerprint. What the baseline knows is told as mildly as can be.
/// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
/// </summary>
public sealed partial class GitLabReportFormat : IReportFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <inheritdoc/>
    public string Name => "gitlab";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public string Purpose => "GitLab: a Code Quality report, of which merge requests show what is new";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => Beginning().IsMatch(head);

    /// <summary>Writes the file, UTF-8 without byte order mark; the stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var entry in report.Entries)
        {
            // GitLab leaves out what has no place, and the whole report with it.
            if (entry.Severity == Severity.None || entry.Shown is not var (path, span)) continue;
            json.WriteStartObject();
            json.WriteString("engine_name"u8, "ProcedureEngine");
            json.WriteString("check_name"u8, entry.Rule);
            json.WriteString("description"u8, entry.Locale is { } locale ? $"{locale.Tag}: {entry.Message}" : entry.Message);
            json.WriteString("fingerprint"u8, entry.Fingerprint);
            json.WriteString("severity"u8, Level(entry));
            json.WriteStartObject("location"u8);
            json.WriteString("path"u8, report.PathOf(path));
            json.WriteStartObject("lines"u8);
            json.WriteNumber("begin"u8, span.Line);
            json.WriteNumber("end"u8, span.EndLine);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            if (json.BytesPending > 1 << 16) json.Flush();
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }

    private static string Level(ReportEntry entry) => entry.Severity switch
    {
        _ when entry.IsKnown => "info",
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };

    /// <summary>An empty list loses nothing when it is replaced.</summary>
    [GeneratedRegex(@"\A\s*\[\s*(\]\s*\z|\{\s*""engine_name"":\s*""ProcedureEngine"")", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
