using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>locales</c>: which articles are due in which language.</summary>
internal sealed class LocalesKey() : SettingKey(new(
    "locales",
    "Which articles are due in a language: all, none, or articles by name, in which * stands for a part of a name and ** for any folders. Nothing is due in a language that does not stand here. A list of languages means all articles in each.",
    "It is a list of languages, or languages with all, none or a list of articles each, such as de: all.",
    "all articles are due in all languages",
    "locales:\n  de: all\n  nb: [network/**, devices/enrol-laptop]\n  it: none"))
{
    private const string All = "all", None = "none";

    internal override JsonObject Schema(SchemaNames names) => SchemaPart.AnyOf(SchemaPart.OneOrMore(SchemaPart.Locale), SchemaPart.ByLocale(SchemaPart.OneOrMore(SchemaPart.Text)));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry) =>
        reading.Take(below.Length == 0 ? WithLocales(reading.Settings, [.. entry.Values.Select(Locale.TryParse)]) : WithDue(reading.Settings, Locale.TryParse(below), entry.Values));

    private static SiteSettings? WithLocales(SiteSettings settings, ImmutableArray<Locale?> locales) =>
        locales.IsEmpty || locales.Contains(null) ? null
            : settings with { DueArticles = settings.DueArticles.SetItems(locales.Select(l => KeyValuePair.Create(l!, ImmutableArray.Create(SiteSettings.AllArticles)))) };

    private static SiteSettings? WithDue(SiteSettings settings, Locale? locale, ImmutableArray<string> articles)
    {
        if (locale is null || articles.IsEmpty) return null;
        ImmutableArray<string> patterns = articles is [var one] && one.Equals(All, StringComparison.OrdinalIgnoreCase) ? [SiteSettings.AllArticles]
            : articles is [var none] && none.Equals(None, StringComparison.OrdinalIgnoreCase) ? []
            : articles;
        return settings with { DueArticles = settings.DueArticles.SetItem(locale, patterns) };
    }
}
