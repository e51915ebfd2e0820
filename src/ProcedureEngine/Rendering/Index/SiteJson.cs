using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Writes <c>site.json</c>, by which other tools find the pages of an article.</summary>
internal static class SiteJson
{
    /// <summary>The file: articles by key and locale, paths relative to the output folder and to the content root.</summary>
    public static SiteFile Render(IReadOnlyCollection<IndexEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>(256 * Math.Max(1, entries.Count));
        // The file is no part of an HTML page: letters stay letters.
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var entry in entries.OrderBy(e => e.Key).ThenBy(e => e.Locale.Tag, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("key", entry.Key.Value);
                json.WriteString("locale", entry.Locale.Tag);
                json.WriteString("title", entry.Title);
                json.WriteString("source", entry.Source);
                json.WriteString("checklist", PagePath.Checklist(entry.Key, entry.Locale));
                json.WriteString("guide", PagePath.Guide(entry.Key, entry.Locale));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new SiteFile("site.json", buffer.WrittenMemory.ToArray());
    }
}
