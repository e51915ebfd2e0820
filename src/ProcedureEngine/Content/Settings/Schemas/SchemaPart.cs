using System.Text.Json.Nodes;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Settings.Schemas;

/// <summary>The pieces that the schema of the settings is made of (JSON Schema 2020-12).</summary>
internal static class SchemaPart
{
    private const string LocalePattern = "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$";

    /// <summary>A text, which may look like a number.</summary>
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number") };

    /// <summary>A language tag.</summary>
    public static JsonObject Locale() => new() { ["type"] = "string", ["pattern"] = LocalePattern };

    /// <summary>A severity; editors offer them.</summary>
    public static JsonObject SeverityValue() => new() { ["enum"] = new JsonArray([.. new[] { Severity.None, Severity.Note, Severity.Warning, Severity.Error }.Select(s => (JsonNode)SeverityName.Of(s))]) };

    /// <summary>One of these words.</summary>
    public static JsonObject Word(params ReadOnlySpan<string> words)
    {
        var list = new JsonArray();
        foreach (var word in words) list.Add((JsonNode)word);
        return new JsonObject { ["enum"] = list };
    }

    /// <summary>One or more of them: a list, or one alone.</summary>
    public static JsonObject OneOrMore(Func<JsonObject> item) => AnyOf(item(), List(item()));

    /// <summary>A list that is not empty.</summary>
    public static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1 };

    /// <summary>Keys with a value each: any keys.</summary>
    public static JsonObject Map(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    /// <summary>Languages with a value each.</summary>
    public static JsonObject ByLocale(JsonObject value) => new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = LocalePattern }, ["additionalProperties"] = value };

    /// <summary>These keys and no others.</summary>
    public static JsonObject Keys(params ReadOnlySpan<(string Name, JsonObject Value)> keys)
    {
        var properties = new JsonObject();
        foreach (var (name, value) in keys) properties[name] = value;
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    /// <summary>Any of these.</summary>
    public static JsonObject AnyOf(params ReadOnlySpan<JsonObject> parts)
    {
        var list = new JsonArray();
        foreach (var part in parts) list.Add((JsonNode)part);
        return new JsonObject { ["anyOf"] = list };
    }
}
