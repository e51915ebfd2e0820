using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Tests.Exchange.Articles;

/// <summary>Makes the JSON Schema of an exported article from the types of the model and their documentation.</summary>
internal sealed class ArticleJsonSchemaGenerator
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ModelDocumentation documentation = new();
    private readonly NullabilityInfoContext nullability = new();
    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    public string Generate()
    {
        var article = Record(typeof(Article));
        definitions["span"] = JsonNode.Parse("""
            {
              "description": "A place in the article's file: line, column, last line, last column. They count from 1, columns in UTF-16 code units; both ends belong to it. What comes from an include has the place of the include directive.",
              "type": "array", "items": { "type": "integer", "minimum": 1 }, "minItems": 4, "maxItems": 4
            }
            """)!;
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        schema["title"] = "Article of ProcedureEngine";
        foreach (var (name, value) in article.ToList())
        {
            article.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value)));
        return schema.ToJsonString(Layout) + "\n";
    }

    private JsonObject Record(Type type)
    {
        var properties = new JsonObject();
        if (type == typeof(Article)) properties["version"] = Described(new JsonObject { ["const"] = ArticleJson.FormatVersion }, "The version of this format.");
        if (ModelShape.IsNode(type)) properties["type"] = new JsonObject { ["const"] = ModelShape.JsonName(type.Name) };
        if (type == typeof(Step)) properties["id"] = Described(new JsonObject { ["type"] = "string" }, "The identity of the step, the same in every language.");
        foreach (var property in ModelShape.Properties(type))
        {
            properties[ModelShape.JsonName(property.Name)] = Described(Value(property), documentation.Of(type, property.Name));
        }

        return Described(
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = new JsonArray([.. properties.Select(p => JsonValue.Create(p.Key))]),
                ["additionalProperties"] = false,
            },
            documentation.Of(type));
    }

    private JsonObject Value(PropertyInfo property)
    {
        var type = property.PropertyType;
        var isNullable = nullability.Create(property).ReadState == NullabilityState.Nullable;
        var value = Value(Nullable.GetUnderlyingType(type) ?? type);
        if (!isNullable) return value;
        if (value.ContainsKey("$ref")) return new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
        value["type"] = new JsonArray(value["type"]!.GetValue<string>(), "null");
        return value;
    }

    private JsonObject Value(Type type)
    {
        if (type == typeof(string) || type == typeof(ArticleKey) || type == typeof(Locale)) return new JsonObject { ["type"] = "string" };
        if (type == typeof(char)) return new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 1 };
        if (type == typeof(int)) return new JsonObject { ["type"] = "integer" };
        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(DateOnly)) return new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (type == typeof(Metadata)) return Array(typeof(MetadataEntry));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Array(type.GetGenericArguments()[0]);
        if (type == typeof(SourceSpan)) return Reference("span");
        if (!definitions.ContainsKey(ModelShape.JsonName(type.Name))) Define(type);
        return Reference(ModelShape.JsonName(type.Name));
    }

    private JsonObject Array(Type item) => new() { ["type"] = "array", ["items"] = Value(item) };

    private void Define(Type type)
    {
        var name = ModelShape.JsonName(type.Name);
        definitions[name] = new JsonObject();
        definitions[name] = type switch
        {
            { IsEnum: true } => Described(
                new JsonObject { ["oneOf"] = new JsonArray([.. Enum.GetNames(type).Select(v => Described(new JsonObject { ["const"] = ModelShape.JsonName(v) }, documentation.OfValue(type, v)))]) },
                documentation.Of(type)),
            { IsAbstract: true } => new JsonObject { ["anyOf"] = new JsonArray([.. ModelShape.Kinds(type).Select(Value)]) },
            _ => Record(type),
        };
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null) schema.Insert(0, "description", description);
        return schema;
    }
}
