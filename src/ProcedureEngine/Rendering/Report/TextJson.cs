using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report;

/// <summary>Writes <c>report/text.{language}.json</c>: the texts of the report by key, for the script that says the page in the reader's language.</summary>
internal static class TextJson
{
    /// <summary>The file's content.</summary>
    public static byte[] Write(UiText text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (key, value) in text.All.OrderBy(t => t.Key, StringComparer.Ordinal)) json.WriteString(key, value);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
