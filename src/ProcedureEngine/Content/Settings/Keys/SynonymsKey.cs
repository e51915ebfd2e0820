using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>synonyms</c>: what the search takes for the same.</summary>
internal sealed class SynonymsKey() : SettingKey(new(
    "synonyms",
    "Words and phrases that the search takes for the same, by language, beside the common ones that it knows.",
    "It is languages with a list each, whose words are joined by '=', such as de: [Handy = Smartphone].",
    "the common words that the search knows",
    "synonyms:\n  de: [Handy = Smartphone, WLAN = WiFi = Funknetz]"))
{
    internal override JsonObject Schema(SchemaNames names) => SchemaPart.ByLocale(SchemaPart.OneOrMore(() => new JsonObject { ["type"] = "string", ["pattern"] = "[^= ][^=]*=.*[^= ]" }));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        if (Locale.TryParse(below) is not { } locale || entry.Values.IsEmpty) return SettingFault.Value;
        ImmutableArray<ImmutableArray<string>> groups = [.. entry.Values.Select(g => g.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())];
        return reading.Take(groups.All(g => g.Length > 1) ? reading.Settings with { Synonyms = reading.Settings.Synonyms.SetItem(locale.Tag, groups) } : null);
    }
}
