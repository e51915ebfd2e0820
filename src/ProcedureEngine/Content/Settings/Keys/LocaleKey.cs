using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>A key whose value is a language.</summary>
internal sealed class LocaleKey : SettingKey
{
    private const string Tag = "It is a language tag, such as en, de-DE or nb-NO.";

    private readonly Func<SiteSettings, Locale, SiteSettings> set;

    private LocaleKey(SettingDescription description, Func<SiteSettings, Locale, SiteSettings> set)
        : base(description) => this.set = set;

    public static LocaleKey Reference { get; } = new(
        new("reference", "The language that the others are translated from.", Tag, "English where there is any", "reference: en"),
        (settings, locale) => settings with { Reference = locale });

    public static LocaleKey Default { get; } = new(
        new("default-locale", "The language of files whose folder and name say none, beside translations that do.", Tag, "what the documentation tool's own file says, else the language of their words", "default-locale: en"),
        (settings, locale) => settings with { DefaultLocale = locale });

    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Locale();

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        below.Length > 0 ? SettingFault.UnknownKey(Description.Name) : reading.Take(Locale.TryParse(Value(entry)) is { } locale ? set(reading.Settings, locale) : null);
}
