using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>terms</c>: names that stay as they are, and a glossary.</summary>
internal sealed class TermsKey() : SettingKey(new(
    "terms",
    "Names that every language keeps (keep: altered-name tells where a translation lacks one), and what terms are called in other languages (translate: wrong-term tells where a translation has something else). Of several names of a term the first is the usual one.",
    "It is a list of names under keep; under translate, terms with languages, and a name or a list of names each.",
    "no terms",
    "terms:\n  keep: [Brightwater]\n  translate:\n    recovery key: {de: Wiederherstellungsschlüssel, nb: [gjenopprettingsnøkkel, gjenopprettingsnøkler]}"))
{
    private const string Keep = "keep", Translate = "translate";

    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Keys(
        (Keep, SchemaPart.AnyOf(SchemaPart.Text(), new JsonObject { ["type"] = "array", ["items"] = SchemaPart.Text() })),
        (Translate, SchemaPart.Map(SchemaPart.ByLocale(SchemaPart.OneOrMore(SchemaPart.Text)))));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        if (below.Equals(Keep, StringComparison.OrdinalIgnoreCase)) return reading.Take(reading.Settings with { KeptTerms = [.. entry.Values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v.Trim())] });
        if (below.Length == 0 || below.Equals(Translate, StringComparison.OrdinalIgnoreCase)) return SettingFault.Value;
        if (!below.StartsWith(Translate + ".", StringComparison.OrdinalIgnoreCase)) return SettingFault.UnknownKey($"{Description.Name}.{Keep}", $"{Description.Name}.{Translate}");
        return reading.Glossary.TryAdd(below[(Translate.Length + 1)..], entry.Values) ? null : SettingFault.Value;
    }
}
