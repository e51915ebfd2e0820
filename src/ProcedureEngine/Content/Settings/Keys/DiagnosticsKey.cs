using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>diagnostics</c>: severities of problems in files, by code.</summary>
internal sealed class DiagnosticsKey() : SettingKey(new(
    "diagnostics",
    "How severe problems in files are, by code: none, note, warning or error. docs/diagnostics.md lists the codes.",
    "It is one of none, note, warning and error.",
    "each as its documentation says",
    "diagnostics:\n  PE0208: none"))
{
    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Keys([.. names.Diagnostics.Select(code => (code, SchemaPart.SeverityValue()))]);

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        if (below.Length == 0) return SettingFault.Value;
        var code = below.ToUpperInvariant();
        if (!DiagnosticCodes.All.Contains(code)) return SettingFault.UnknownKey([.. DiagnosticCodes.All.Select(known => $"{Description.Name}.{known}")]);
        return reading.Take(SeverityName.TryParse(Value(entry)) is { } severity ? reading.Settings with { Diagnostics = reading.Settings.Diagnostics.SetItem(code, severity) } : null);
    }
}
