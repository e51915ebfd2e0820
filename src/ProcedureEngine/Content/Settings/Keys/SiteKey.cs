using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>site</c>: where the site is published.</summary>
internal sealed class SiteKey() : SettingKey(new(
    "site",
    "Where the site is published: guides lead back to their checklists, with a QR code, and reports to the page about each rule.",
    "It is an http or https address without '?' and '#', such as https://help.example.com/procedures/.",
    "no page knows its own address",
    "site: https://help.example.com/procedures/"))
{
    internal override JsonObject Schema(SchemaNames names) => new() { ["type"] = "string", ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://[^?#]+$" };

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        below.Length > 0 ? SettingFault.UnknownKey(Description.Name) : reading.Take(SiteSettings.Address(Value(entry)) is { } site ? reading.Settings with { Site = site } : null);
}
