using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>rules</c>: severities of rules, everywhere, in a language or in files. Whether there is such a rule is told where rules are known.</summary>
internal sealed class RulesKey() : SettingKey(new(
    "rules",
    "How severe findings of a rule are: none, note, warning or error; everywhere, or by language and by pattern of paths below the content folder, of which the last that applies holds. RULES.md lists the rules.",
    "It is one of none, note, warning and error, or languages and patterns of paths with one of these each.",
    "each as its documentation says",
    "rules:\n  missing-media: note\n  label-mismatch:\n    nb: none\n    \"*/archive/**\": note"))
{
    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Keys([.. names.Rules.Select(rule => (rule.Name, Rule(rule.Summary)))]);

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        if (below.Length == 0 || SeverityName.TryParse(Value(entry)) is not { } severity) return SettingFault.Value;
        var dot = below.IndexOf('.', StringComparison.Ordinal);
        var rule = dot < 0 ? new RuleSetting(below, null, severity, entry.Line) : new RuleSetting(below[..dot], below[(dot + 1)..], severity, entry.Line);
        return reading.Take(reading.Settings with { Rules = reading.Settings.Rules.Add(rule with { Column = entry.Column }) });
    }

    private static JsonObject Rule(string summary)
    {
        var schema = SchemaPart.AnyOf(SchemaPart.SeverityValue(), SchemaPart.Map(SchemaPart.SeverityValue()));
        schema["description"] = summary;
        return schema;
    }
}
