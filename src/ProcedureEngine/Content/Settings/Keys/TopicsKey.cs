using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>topics</c>: what folders of articles are called.</summary>
internal sealed class TopicsKey() : SettingKey(new(
    "topics",
    "What the lists of articles call a folder, by language.",
    "It is folders with languages, and a text each, such as devices: {de: Geräte}.",
    "the folder's own name",
    "topics:\n  devices: {de: Geräte, nb: Enheter}"))
{
    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Map(SchemaPart.ByLocale(SchemaPart.Text()));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        var (settings, name, dot) = (reading.Settings, Value(entry), below.LastIndexOf('.'));
        return reading.Take(dot <= 0 || name.Length == 0 || Locale.TryParse(below[(dot + 1)..]) is not { } locale ? null
            : settings with { Topics = settings.Topics.SetItem((below[..dot].Trim('/').ToLowerInvariant(), locale.Tag), name) });
    }
}
