using System.Collections.Immutable;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>What all renderers of a build share. Thread-safe.</summary>
public sealed class Site
{
    private readonly Dictionary<Locale, string> names = [];

    /// <summary>The site of the articles of this map.</summary>
    public Site(SiteMap map, UiTextCatalog texts)
    {
        Map = map;
        Texts = texts;
        foreach (var locale in map.Locales) names[locale] = LocaleName.Own(locale, map.Locales);
    }

    /// <summary>The articles and how they link.</summary>
    public SiteMap Map { get; }

    /// <summary>The texts around the articles.</summary>
    public UiTextCatalog Texts { get; }

    /// <summary>Where the site is published, ending with <c>/</c>; null where nobody said it. Guides on paper lead back there.</summary>
    public Uri? Address { get; init; }

    /// <summary>The image beside the site's name, relative to the content root; null where there is none.</summary>
    public string? Logo { get; init; }

    /// <summary>The settings of the content.</summary>
    public SiteSettings Settings { get; init; } = SiteSettings.Default;

    /// <summary>The locale that the others are translated from; null where there is none.</summary>
    public Locale? Reference { get; init; }

    /// <summary>Whether there may be guides in two languages.</summary>
    public bool HasPairs => Settings.Pairs is { } pairs ? !pairs.IsEmpty : Reference is not null;

    /// <summary>The languages that stand beside a locale's guide, in a page for each: what the settings say, else the reference.</summary>
    public ImmutableArray<Locale> SecondsOf(ArticleKey key, Locale locale)
    {
        if (!HasPairs) return [];
        var locales = Map.LocalesOf(key);
        return [.. locales.Where(l => l != locale && (Settings.Pairs is { } pairs ? pairs.Contains((locale, l)) : l == Reference))];
    }

    /// <summary>What the site is called in the language of a page: what the settings say, else the program's own name for it.</summary>
    public string TitleIn(UiText text) => Settings.TitleIn(text.Locale) ?? text["SiteName"];

    /// <summary>What a locale of the site is called in its own language.</summary>
    public string NameOf(Locale locale) => names.TryGetValue(locale, out var name) ? name : LocaleName.Own(locale, Map.Locales);
}
