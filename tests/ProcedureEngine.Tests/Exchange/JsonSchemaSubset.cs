using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>Validates JSON against the part of JSON Schema (draft 4 and 2020-12) that our schemas and SARIF's use. Any other keyword is an error, so that none goes unheeded.</summary>
internal sealed class JsonSchemaSubset(JsonElement schema)
{
    /// <summary>What is wrong, with its place in the document; null where the document is valid.</summary>
    public string? Validate(JsonElement document) => Check(schema, document, "$");

    private string? Check(JsonElement rule, JsonElement value, string at)
    {
        foreach (var keyword in rule.EnumerateObject())
        {
            if (Check(keyword, rule, value, at) is { } problem) return problem;
        }

        return null;
    }

    private string? Check(JsonProperty keyword, JsonElement rule, JsonElement value, string at) => keyword.Name switch
    {
        "$schema" or "id" or "$defs" or "definitions" or "title" or "description" or "default" => null,
        "$ref" => Check(Resolve(keyword.Value.GetString()!), value, at),
        "type" => HasType(keyword.Value, value) ? null : $"{at} is not of type {keyword.Value}",
        "const" => JsonElement.DeepEquals(keyword.Value, value) ? null : $"{at} is not {keyword.Value}",
        "enum" => keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)) ? null : $"{at} is none of {keyword.Value}",
        "anyOf" => keyword.Value.EnumerateArray().Any(r => Check(r, value, at) is null) ? null : Nearest(keyword.Value, value, at),
        "oneOf" => keyword.Value.EnumerateArray().Count(r => Check(r, value, at) is null) == 1 ? null : Nearest(keyword.Value, value, at),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? null : $"{at} is below {keyword.Value}",
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? null : $"{at} is above {keyword.Value}",
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32() ? null : $"{at} is too short",
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32() ? null : $"{at} is too long",
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? null : $"{at} has too few items",
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32() ? null : $"{at} has too many items",
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? null : $"{at} is not like {keyword.Value}",
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || !keyword.Value.GetBoolean() || value.EnumerateArray().Select(v => v.GetRawText()).Distinct().Count() == value.GetArrayLength() ? null : $"{at} has an item twice",
        "format" when keyword.Value.GetString() is "uri" or "uri-reference" => value.ValueKind != JsonValueKind.String || Uri.IsWellFormedUriString(value.GetString(), keyword.Value.GetString() == "uri" ? UriKind.Absolute : UriKind.RelativeOrAbsolute) ? null : $"{at} is no {keyword.Value}",
        "format" => keyword.Value.GetString() != "date" || value.ValueKind != JsonValueKind.String || DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _) ? null : $"{at} is no date",
        "items" => value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray().Select((v, i) => Check(keyword.Value, v, $"{at}[{i}]")).FirstOrDefault(p => p is not null),
        "required" => value.ValueKind != JsonValueKind.Object ? null : keyword.Value.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{at} has no {n}").FirstOrDefault(),
        "properties" => value.ValueKind != JsonValueKind.Object ? null : keyword.Value.EnumerateObject()
            .Select(p => value.TryGetProperty(p.Name, out var member) ? Check(p.Value, member, $"{at}.{p.Name}") : null).FirstOrDefault(p => p is not null),
        "propertyNames" => value.ValueKind != JsonValueKind.Object ? null : value.EnumerateObject()
            .Select(p => Check(keyword.Value, JsonSerializer.SerializeToElement(p.Name), $"{at}.{p.Name}")).FirstOrDefault(p => p is not null),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False => value.ValueKind != JsonValueKind.Object ? null : value.EnumerateObject()
            .Where(p => !rule.GetProperty("properties").TryGetProperty(p.Name, out _)).Select(p => $"{at} has an unknown property {p.Name}").FirstOrDefault(),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.True => null,
        "additionalProperties" => value.ValueKind != JsonValueKind.Object ? null : value.EnumerateObject()
            .Where(p => !rule.TryGetProperty("properties", out var named) || !named.TryGetProperty(p.Name, out _)).Select(p => Check(keyword.Value, p.Value, $"{at}.{p.Name}")).FirstOrDefault(p => p is not null),
        _ => throw new NotSupportedException($"The keyword '{keyword.Name}' is not known here."),
    };

    /// <summary>The problem of the alternative that says the same type as the value, else of none.</summary>
    private string Nearest(JsonElement alternatives, JsonElement value, string at) =>
        alternatives.EnumerateArray().Select(r => Check(r, value, at)!).FirstOrDefault(p => !p.StartsWith($"{at}.type ", StringComparison.Ordinal) && !p.StartsWith($"{at} is not", StringComparison.Ordinal)) ?? $"{at} fits no alternative";

    private JsonElement Resolve(string reference) => reference.Split('/')[1..].Aggregate(schema, (element, name) => element.GetProperty(name));

    private static bool HasType(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(t => HasType(t, value))
        : (type.GetString(), value.ValueKind) switch
        {
            ("string", JsonValueKind.String) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("null", JsonValueKind.Null) or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
            _ => false,
        };
}
