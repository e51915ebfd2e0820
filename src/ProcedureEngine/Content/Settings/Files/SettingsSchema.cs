using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Keys;
using ProcedureEngine.Content.Settings.Schemas;

namespace ProcedureEngine.Content.Settings.Files;

/// <summary>The JSON Schema of procedures.yml, for editors: made from the keys that read it.</summary>
public static class SettingsSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text.</summary>
    /// <param name="names">The names of things that are known elsewhere.</param>
    public static string Json(SchemaNames names)
    {
        var properties = new JsonObject();
        foreach (var key in SettingKeys.All)
        {
            var schema = key.Schema(names);
            schema["description"] = $"{key.Description.Summary} Default: {key.Description.Default}.";
            properties[key.Description.Name] = schema;
        }

        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Settings of ProcedureEngine (procedures.yml)",
            ["type"] = new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options)) document.WriteTo(json);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length) + "\n";
    }
}
