using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Reads and writes baselines: JSON with one line an entry, sorted, so that two branches' baselines merge like other text and
/// a review sees what was added. Only the fingerprint counts when it is read; the rest says what it stands for.
/// </summary>
public static class BaselineJson
{
    private const int FormatVersion = 1;

    private static readonly JavaScriptEncoder Relaxed = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes all entries of a check, UTF-8 without byte order mark; the stream stays open.</summary>
    public static void Write(Stream output, IEnumerable<ReportEntry> entries)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        writer.WriteLine("{");
        writer.WriteLine(FormattableString.Invariant($"  \"version\": {FormatVersion},"));
        writer.Write("  \"known\": [");
        var separator = "";
        var sorted = entries
            .Where(e => e.Severity > Severity.None)
            .OrderBy(e => e.Article?.Value ?? e.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Locale?.Tag, StringComparer.Ordinal)
            .ThenBy(e => e.Rule, StringComparer.Ordinal)
            .ThenBy(e => e.Fingerprint, StringComparer.Ordinal);
        foreach (var entry in sorted)
        {
            writer.WriteLine(separator);
            writer.Write($"    {{\"fingerprint\": {Quoted(entry.Fingerprint)}, \"rule\": {Quoted(entry.Rule)}, \"file\": {Quoted(entry.Path ?? entry.Reference?.Path ?? "")}, \"locale\": {Quoted(entry.Locale?.Tag ?? "")}, \"message\": {Quoted(entry.Message)}}}");
            separator = ",";
        }

        if (separator.Length > 0) writer.Write("\n  ");
        writer.WriteLine("]");
        writer.WriteLine("}");
        output.Write(Encoding.UTF8.GetBytes(writer.ToString()));
    }

    /// <summary>Reads a baseline; a <see cref="JsonException"/> where the text is none.</summary>
    public static Baseline Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != FormatVersion
            || !root.TryGetProperty("known", out var known) || known.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException($"It is not a baseline of version {FormatVersion}.");
        }

        return new Baseline(known.EnumerateArray().Select(Fingerprint).ToFrozenSet(StringComparer.Ordinal));
    }

    private static string Fingerprint(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("fingerprint", out var print) && print.ValueKind == JsonValueKind.String
            ? print.GetString()!
            : throw new JsonException("An entry has no fingerprint.");

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, Relaxed)}\"";
}
