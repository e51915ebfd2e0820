using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Writes findings and step alignments as JSON; <see cref="ReportJsonSchema"/> describes it.</summary>
public static class ReportJsonWriter
{
    /// <summary>The version of the format.</summary>
    public const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly string Generator = "ProcedureEngine " + (typeof(ReportJsonWriter).Assembly.GetName().Version?.ToString(3) ?? "0");

    /// <summary>Writes the report of a corpus, UTF-8 without byte order mark; the stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="sets">The aligned articles in the order of the report.</param>
    /// <param name="findings">The findings in the order of the report.</param>
    /// <param name="isKnown">Whether a finding stands in a baseline; null to say nothing of that.</param>
    /// <param name="diagnostics">What is wrong with files; null to say nothing of that.</param>
    /// <param name="root">The content folder as seen from the folder that the check ran in; null where nobody knows that.</param>
    public static void Write(Stream output, IEnumerable<AlignedSet> sets, IEnumerable<Finding> findings, Predicate<Finding>? isKnown = null, IEnumerable<Diagnostic>? diagnostics = null, string? root = null)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version"u8, FormatVersion);
        json.WriteString("generator"u8, Generator);
        if (root is not null) json.WriteString("root"u8, root);
        json.WriteStartArray("findings"u8);
        foreach (var finding in findings)
        {
            Write(json, finding, isKnown);
            FlushIfLarge(json);
        }

        json.WriteEndArray();
        if (diagnostics is not null) Write(json, diagnostics);
        json.WriteStartArray("alignments"u8);
        foreach (var set in sets)
        {
            foreach (var version in set.Versions) Write(json, set, version);
            FlushIfLarge(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void FlushIfLarge(Utf8JsonWriter json)
    {
        if (json.BytesPending > 1 << 16) json.Flush();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Id.Code);
            json.WriteString("severity"u8, SeverityName.Of(diagnostic.Severity));
            json.WriteString("path"u8, diagnostic.Path);
            json.WriteNumber("line"u8, diagnostic.Span.Line);
            json.WriteNumber("column"u8, diagnostic.Span.Column);
            json.WriteString("message"u8, diagnostic.Message);
            json.WriteString("hint"u8, diagnostic.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Predicate<Finding>? isKnown)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule);
        json.WriteString("severity"u8, SeverityName.Of(finding.Severity));
        json.WriteString("category"u8, finding.Category);
        json.WriteNumber("confidence"u8, finding.Confidence);
        json.WriteString("article"u8, finding.Article.Value);
        json.WriteString("locale"u8, finding.Locale.Tag);
        if (finding.At is { } at)
        {
            WritePlace(json, at);
        }
        else
        {
            json.WriteNull("path"u8);
            json.WriteNull("line"u8);
            json.WriteNull("endLine"u8);
        }

        if (finding.Reference is { } reference)
        {
            json.WriteStartObject("reference"u8);
            json.WriteString("locale"u8, reference.Locale.Tag);
            WritePlace(json, reference);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("reference"u8);
        }

        json.WriteString("message"u8, finding.InEnglish());
        json.WriteString("evidence"u8, finding.Evidence);
        json.WriteString("consequenceOf"u8, finding.ConsequenceOf);
        json.WriteString("fingerprint"u8, finding.Fingerprint);
        if (isKnown is not null) json.WriteBoolean("known"u8, isKnown(finding));
        json.WriteString("group"u8, finding.Group);
        json.WriteStartArray("usedBy"u8);
        foreach (var article in finding.UsedBy) json.WriteStringValue(article.Value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("path"u8, place.Path);
        json.WriteNumber("line"u8, place.Span.Line);
        json.WriteNumber("endLine"u8, place.Span.EndLine);
    }

    private static void Write(Utf8JsonWriter json, AlignedSet set, AlignedVersion version)
    {
        json.WriteStartObject();
        json.WriteString("article"u8, set.Key.Value);
        json.WriteString("locale"u8, version.Article.Locale.Tag);
        json.WriteString("path"u8, version.Article.Path);
        json.WriteString("reference"u8, set.Reference.Path);
        json.WriteStartArray("steps"u8);
        foreach (var pair in version.Pairs)
        {
            // A step that is lost in another one's text has no list item to point to.
            if (pair is not { Reference: { IsLost: false } reference, Translation: { IsLost: false } translation } || (reference.Step ?? translation.Step) is null) continue;
            json.WriteStartObject();
            json.WriteNumber("line"u8, translation.Span.Line);
            json.WriteNumber("endLine"u8, translation.Span.EndLine);
            json.WriteNumber("referenceLine"u8, reference.Span.Line);
            json.WriteNumber("referenceEndLine"u8, reference.Span.EndLine);
            json.WriteNumber("confidence"u8, Math.Round(pair.Confidence, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
