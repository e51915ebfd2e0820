using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Writes a check as SARIF 2.1.0 (OASIS), which code scanning and editors open: findings and diagnostics are results, the place
/// that a finding is compared with is a related location. Artifacts are relative to <c>%SRCROOT%</c>, so that the file is the
/// same on every machine.
/// </summary>
public sealed partial class SarifReportFormat : IReportFormat
{
    /// <summary>As many as GitHub shows of a file; of one with more it takes none or cuts it off where it likes.</summary>
    internal const int MostResults = 5_000;

    private const string Base = "%SRCROOT%";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public string MediaType => "application/sarif+json";

    /// <inheritdoc/>
    public string Purpose => "code scanning and editors: SARIF 2.1.0, paths relative to the folder that the check ran in";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => Beginning().IsMatch(head);

    /// <summary>Writes the file, UTF-8 without byte order mark; the stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        var rules = new SarifRules(report.Entries, report.Site);
        rules.WriteTool(json);
        // What tells this run from those of other folders of the repository, which are compared apart.
        json.WriteStartObject("automationDetails"u8);
        json.WriteString("id"u8, $"procedures/{report.Folder}");
        json.WriteEndObject();
        var results = Results(report);
        Invocation(json, results.Total - results.Shown.Count);
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(Base);
        SarifMessage.Write(json, "description", "The folder that paths are relative to: where the check was run.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results"u8);
        foreach (var entry in results.Shown)
        {
            Result(json, report, entry, rules.IndexOf(entry.Rule));
            if (json.BytesPending > 1 << 16) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>The results in the order of the report: the worst where there are more than are shown; what is new comes before what the baseline knows.</summary>
    private static (IReadOnlyList<ReportEntry> Shown, int Total) Results(CheckReport report)
    {
        var all = report.Entries.Where(e => e.Severity != Severity.None).ToList();
        if (all.Count <= MostResults) return (all, all.Count);
        var worst = all.OrderBy(e => e.IsKnown).ThenByDescending(e => e.Severity).ThenByDescending(e => e.Finding?.Confidence ?? 1).Take(MostResults).ToHashSet(ReferenceEqualityComparer.Instance);
        return (all.Where(worst.Contains).ToList(), all.Count);
    }

    private static void Invocation(Utf8JsonWriter json, int left)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, true);
        if (left > 0)
        {
            json.WriteStartArray("toolExecutionNotifications"u8);
            json.WriteStartObject();
            json.WriteString("level"u8, "warning");
            SarifMessage.Write(json, "message", string.Create(CultureInfo.InvariantCulture, $"{left} more results were left out: code scanning shows no more than {MostResults}. These are the worst; the formats json and csv have all."));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter json, CheckReport report, ReportEntry entry, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, entry.Rule);
        json.WriteNumber("ruleIndex"u8, rule);
        // SARIF's levels are called as our severities.
        json.WriteString("level"u8, SeverityName.Of(entry.Severity));
        // On every result or on none (3.27.24). What only the baseline has could be told as "absent", but GitHub and others take each
        // result for a problem, whatever its state: an alert for what was mended.
        if (report.Baseline is not null) json.WriteString("baselineState"u8, entry.IsKnown ? "unchanged" : "new");
        SarifMessage.Write(json, "message", entry.Message);
        json.WriteStartArray("locations"u8);
        if (entry.Shown is var (path, span)) Location(json, report, path, span);
        json.WriteEndArray();
        if (entry is { Path: not null, Reference: { } reference })
        {
            json.WriteStartArray("relatedLocations"u8);
            Location(json, report, reference.Path, reference.Span, $"What {reference.Locale.Tag} says");
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("procedures/v1"u8, entry.Fingerprint);
        json.WriteEndObject();
        if (entry.Finding is { } finding) Properties(json, finding);
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("article"u8, finding.Article.Value);
        json.WriteString("locale"u8, finding.Locale.Tag);
        json.WriteString("group"u8, finding.Group);
        json.WriteString("category"u8, finding.Category);
        json.WriteNumber("confidence"u8, finding.Confidence);
        if (finding.Evidence.Length > 0) json.WriteString("evidence"u8, finding.Evidence);
        if (finding.ConsequenceOf is not null) json.WriteString("consequenceOf"u8, finding.ConsequenceOf);
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, CheckReport report, string path, SourceSpan span, string? message = null)
    {
        json.WriteStartObject();
        if (message is not null) json.WriteNumber("id"u8, 1);
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, PagePath.ToUrl(report.PathOf(path)));
        json.WriteString("uriBaseId"u8, Base);
        json.WriteEndObject();
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, span.Line);
        json.WriteNumber("startColumn"u8, span.Column);
        json.WriteNumber("endLine"u8, span.EndLine);
        // SARIF's end is the column behind the last character (3.30.8).
        json.WriteNumber("endColumn"u8, span.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null) SarifMessage.Write(json, "message", message);
        json.WriteEndObject();
    }

    [GeneratedRegex(@"\A\s*\{\s*""\$schema"":[^{]*""runs"":\s*\[\s*\{\s*""tool"":\s*\{\s*""driver"":\s*\{\s*""name"":\s*""ProcedureEngine""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
