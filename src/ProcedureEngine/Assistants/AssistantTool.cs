using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProcedureEngine.Assistants;

/// <summary>A tool as it is offered to assistants.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What people see of it.</param>
/// <param name="Description">What it does, for the assistant.</param>
/// <param name="IsReadOnly">Whether no run changes by it; no tool changes the content.</param>
/// <param name="Arguments">What it takes.</param>
public sealed record AssistantTool(string Name, string Title, string Description, bool IsReadOnly, ImmutableArray<ToolArgument> Arguments)
{
    /// <summary>The JSON Schema of its arguments.</summary>
    public string InputSchema()
    {
        using var schema = new MemoryStream();
        using (var json = new Utf8JsonWriter(schema, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var argument in Arguments)
            {
                json.WriteStartObject(argument.Name);
                json.WriteString("type", argument.Type);
                json.WriteString("description", argument.Description);
                if (!argument.Values.IsEmpty)
                {
                    json.WriteStartArray("enum");
                    foreach (var value in argument.Values) json.WriteStringValue(value);
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("required");
            foreach (var argument in Arguments.Where(a => a.IsRequired)) json.WriteStringValue(argument.Name);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(schema.ToArray());
    }
}
