using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Content;

namespace ProcedureEngine.Exchange.Layouts;

/// <summary>
/// Writes how a content folder's files were grouped, as JSON:
/// <c>{"version", "reference", "static": [], "toolchains": [{"name", "file", "defaultLocale"}], "locales": [{"locale", "articles"}], "articles": [{"key", "versions": [{"locale", "path", "layout", "reason"}]}], "leftOut": []}</c>.
/// Paths are relative to the content root, with <c>/</c>.
/// </summary>
public static class LayoutJsonWriter
{
    /// <summary>The version of the format.</summary>
    public const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the grouping, UTF-8 without byte order mark; the stream stays open.</summary>
    public static void Write(Stream output, ContentTree content)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version"u8, FormatVersion);
        json.WriteString("reference"u8, content.Reference?.Tag);
        Write(json, "static"u8, content.StaticFolders);
        json.WriteStartArray("toolchains"u8);
        foreach (var toolchain in content.Layout.Toolchains)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, toolchain.Name);
            json.WriteString("file"u8, toolchain.File);
            json.WriteString("defaultLocale"u8, toolchain.DefaultLocale?.Tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("locales"u8);
        foreach (var locale in content.Locales)
        {
            json.WriteStartObject();
            json.WriteString("locale"u8, locale.Tag);
            json.WriteNumber("articles"u8, content.Sets.Count(set => set.Sources.Any(s => s.Locale == locale)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("articles"u8);
        var placements = content.Layout.Placements.ToDictionary(p => p.Path, StringComparer.Ordinal);
        foreach (var set in content.Sets)
        {
            json.WriteStartObject();
            json.WriteString("key"u8, set.Key.Value);
            json.WriteStartArray("versions"u8);
            foreach (var source in set.Sources)
            {
                json.WriteStartObject();
                json.WriteString("locale"u8, source.Locale.Tag);
                json.WriteString("path"u8, source.Path);
                json.WriteString("layout"u8, placements[source.Path].Layout);
                json.WriteString("reason"u8, placements[source.Path].Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "leftOut"u8, content.Layout.LeftOut);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
