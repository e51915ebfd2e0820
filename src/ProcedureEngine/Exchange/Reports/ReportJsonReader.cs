using System.Collections.Immutable;
using System.Text.Json;
using ProcedureEngine.Consistency.Triage;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Reads a report that <see cref="ReportJsonWriter"/> wrote, as far as a trend needs it; alignments are skipped without being kept.</summary>
public static class ReportJsonReader
{
    /// <summary>The findings of the report; a <see cref="JsonException"/> where the text is none.</summary>
    public static EarlierReport Read(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw NoReport();
        ImmutableArray<EarlierFinding>? found = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isVersion, isFindings) = (reader.ValueTextEquals("version"u8), reader.ValueTextEquals("findings"u8));
            reader.Read();
            if (isVersion && (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version) || version != ReportJsonWriter.FormatVersion)) throw NoReport();
            if (isFindings) found = Findings(ref reader);
            else reader.Skip();
        }

        return new EarlierReport(found ?? throw NoReport());
    }

    private static ImmutableArray<EarlierFinding> Findings(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw NoReport();
        var found = ImmutableArray.CreateBuilder<EarlierFinding>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) found.Add(Finding(ref reader));
        return found.DrainToImmutable();
    }

    private static EarlierFinding Finding(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw NoReport();
        string? fingerprint = null, rule = null, article = null, locale = null, cause = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("fingerprint"u8)) fingerprint = Text(ref reader);
            else if (reader.ValueTextEquals("rule"u8)) rule = Text(ref reader);
            else if (reader.ValueTextEquals("article"u8)) article = Text(ref reader);
            else if (reader.ValueTextEquals("locale"u8)) locale = Text(ref reader);
            else if (reader.ValueTextEquals("consequenceOf"u8)) cause = Text(ref reader);
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return fingerprint is null || rule is null || article is null || locale is null
            ? throw new JsonException("A finding lacks fingerprint, rule, article or locale.")
            : new EarlierFinding(fingerprint, rule, article, locale, cause is not null);
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            _ => throw NoReport(),
        };
    }

    private static JsonException NoReport() => new($"It is not a report.json of version {ReportJsonWriter.FormatVersion}.");
}
