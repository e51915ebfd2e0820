using System.Text.Json;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>What all nodes of the model have in JSON: a type, and most of them a place.</summary>
internal static class ArticleJsonNodes
{
    public static void Begin(this Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
    }

    public static void Begin(this Utf8JsonWriter json, ReadOnlySpan<byte> type, SourceSpan span)
    {
        json.Begin(type);
        json.Span("span"u8, span);
    }

    public static void Span(this Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Line);
        json.WriteNumberValue(span.Column);
        json.WriteNumberValue(span.EndLine);
        json.WriteNumberValue(span.EndColumn);
        json.WriteEndArray();
    }

    public static void Enum<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value)
        where T : struct, Enum => json.WriteString(name, ArticleJsonEnum<T>.NameOf(value));
}
