using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>static</c>: folders of files that addresses beginning with <c>/</c> mean.</summary>
internal sealed class StaticKey() : SettingKey(new(
    "static",
    "Folders of the content whose files addresses beginning with '/' mean: /img/a.png is static/img/a.png.",
    "It is a folder of the content or a list of them, such as [static, docs/assets].",
    "those of the documentation tool, else static and public",
    "static: [static, docs/assets]"))
{
    internal override JsonObject Schema(SchemaNames names) => SchemaPart.OneOrMore(SchemaPart.Text);

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        below.Length > 0 ? SettingFault.UnknownKey(Description.Name) : reading.Take(entry.Values.IsEmpty ? null : reading.Settings with { StaticFolders = [.. entry.Values.Select(v => v.Trim('/'))] });
}
