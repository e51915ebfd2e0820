using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>bilingual</c>: the guides in two languages.</summary>
internal sealed class BilingualKey() : SettingKey(new(
    "bilingual",
    "Which guides in two languages the site has: for a language those that stand beside it, or none.",
    "It is none, or languages with a language or a list of languages each, such as de: [en, nb].",
    "each language beside the reference",
    "bilingual:\n  de: [en, nb]"))
{
    private const string None = "none";

    internal override JsonObject Schema(SchemaNames names) => SchemaPart.AnyOf(SchemaPart.Word(None), SchemaPart.ByLocale(SchemaPart.OneOrMore(SchemaPart.Locale)));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        var settings = reading.Settings;
        if (below.Length == 0) return reading.Take(Value(entry).Equals(None, StringComparison.OrdinalIgnoreCase) ? settings with { Pairs = [] } : null);
        var seconds = entry.Values.Select(Locale.TryParse).ToList();
        return reading.Take(Locale.TryParse(below) is not { } first || seconds.Count == 0 || seconds.Contains(null) ? null
            : settings with { Pairs = (settings.Pairs ?? []).Union(seconds.Select(s => (first, s!))) });
    }
}
