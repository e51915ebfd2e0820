using System.Collections.Frozen;
using System.Text.Json;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>The values of an enumeration of the model as JSON spells them: <c>NextSteps</c> is <c>nextSteps</c>.</summary>
internal static class ArticleJsonEnum<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, JsonEncodedText> Names =
        Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(v.ToString())));

    private static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(n => n.Value.Value, n => n.Key);

    public static JsonEncodedText NameOf(T value) => Names[value];

    /// <summary>The value of a name; a <see cref="FormatException"/> where there is none.</summary>
    public static T Parse(string? name) =>
        name is not null && Values.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");
}
