using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>A key whose value is a text, one for all languages or one for each.</summary>
internal sealed class TextsKey : SettingKey
{
    private const string Texts = "It is a text, or languages with a text each, such as {en: Help, de: Hilfe}.";

    private readonly Func<SiteSettings, ImmutableDictionary<string, string>> get;
    private readonly Func<SiteSettings, ImmutableDictionary<string, string>, SiteSettings> set;

    private TextsKey(SettingDescription description, Func<SiteSettings, ImmutableDictionary<string, string>> get, Func<SiteSettings, ImmutableDictionary<string, string>, SiteSettings> set)
        : base(description) => (this.get, this.set) = (get, set);

    public static TextsKey Title { get; } = new(
        new("title", "What the site is called; one text serves all languages.", Texts, "the theme's own words", "title: {en: Brightwater Help, de: Brightwater-Hilfe}"),
        settings => settings.Titles,
        (settings, texts) => settings with { Titles = texts });

    public static TextsKey About { get; } = new(
        new("description", "What the site is about, in a sentence or two.", Texts, "nothing is said", "description: {en: \"What the service desk does, step by step.\"}"),
        settings => settings.Descriptions,
        (settings, texts) => settings with { Descriptions = texts });

    internal override JsonObject Schema(SchemaNames names) => SchemaPart.AnyOf(SchemaPart.Text(), SchemaPart.ByLocale(SchemaPart.Text()));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        var tag = below.Length == 0 ? SiteSettings.AnyLanguage : Locale.TryParse(below)?.Tag;
        var text = Value(entry).Trim();
        return reading.Take(tag is null || text.Length == 0 ? null : set(reading.Settings, get(reading.Settings).SetItem(tag, text)));
    }
}
