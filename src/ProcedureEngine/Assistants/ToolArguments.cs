using System.Text.Json;
using ProcedureEngine.Model;

namespace ProcedureEngine.Assistants;

/// <summary>The arguments of a call. What is missing or of another kind is a <see cref="ToolFaultException"/>.</summary>
internal sealed class ToolArguments(IReadOnlyDictionary<string, JsonElement> values)
{
    private const int MaxText = 4_000;

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => OptionalText(name) is { Length: > 0 } text ? text : throw new ToolFaultException("missing-argument", $"'{name}' is missing.");

    /// <summary>A text; null where it is not there.</summary>
    public string? OptionalText(string name, int most = MaxText)
    {
        if (!values.TryGetValue(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined) return null;
        if (value.ValueKind != JsonValueKind.String) throw new ToolFaultException("wrong-argument", $"'{name}' must be a text.");
        var text = Runs.JsonText.Of(value);
        return text.Length <= most ? text : throw new ToolFaultException("too-long", $"'{name}' is longer than {most} characters.");
    }

    /// <summary>Yes or no.</summary>
    public bool Flag(string name, bool otherwise)
    {
        if (!values.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null) return otherwise;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw new ToolFaultException("wrong-argument", $"'{name}' must be true or false.");
    }

    /// <summary>A whole number from 1 to a limit.</summary>
    public int Count(string name, int otherwise, int most)
    {
        if (!values.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null) return otherwise;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 1 && count <= most ? count : throw new ToolFaultException("wrong-argument", $"'{name}' must be a whole number from 1 to {most}.");
    }

    /// <summary>One of several locales: the one that is named, else the first of its language. The first of them where none is named.</summary>
    /// <param name="name">The argument.</param>
    /// <param name="known">The locales that there are; at least one.</param>
    /// <param name="otherwise">The locale where none is named; null where one has to be.</param>
    public Locale Locale(string name, IReadOnlyList<Locale> known, Locale? otherwise)
    {
        if (OptionalText(name) is not { } tag) return otherwise ?? throw new ToolFaultException("missing-argument", $"'{name}' is missing.");
        var asked = Model.Locale.TryParse(tag);
        return known.FirstOrDefault(l => l == asked) ?? known.FirstOrDefault(l => l.Language == asked?.Language)
            ?? throw new ToolFaultException("unknown-locale", $"There is no version in '{tag}'. There are: {string.Join(", ", known.Select(l => l.Tag))}.");
    }
}
