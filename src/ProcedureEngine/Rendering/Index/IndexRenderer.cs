using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Makes the lists of articles: <c>index.html</c>, <c>{locale}/index.html</c>, <c>site.json</c>.</summary>
public sealed class IndexRenderer(Site site)
{
    /// <summary>All list pages of the site.</summary>
    public IEnumerable<Page> Render(IReadOnlyCollection<IndexEntry> entries)
    {
        using var writer = new HtmlWriter();
        var locales = entries.Select(e => e.Locale).Distinct().OrderBy(l => l.Tag, StringComparer.Ordinal).ToImmutableArray();
        foreach (var group in entries.GroupBy(e => e.Locale)) yield return LocaleIndex(writer, group.Key, locales, [.. group]);
        yield return Welcome(writer, locales, entries);
        yield return SiteJson.Render(entries);
    }

    private Page LocaleIndex(HtmlWriter writer, Locale locale, ImmutableArray<Locale> locales, ImmutableArray<IndexEntry> entries)
    {
        var (text, path) = (site.Texts.For(locale), PagePath.Index(locale));
        return site.Template.Render(writer, new PageContent
        {
            Template = "index",
            Path = path,
            Text = text,
            Title = text["AllArticles"],
            Languages = LanguageLinks.For(site, locale, locales, path, PagePath.Index),
            Main = html => new IndexPage(html, text, site.Settings).Write(entries),
        });
    }

    /// <summary>A page in no language of its own: it lists the languages, each in its own, and a script goes on to the reader's.</summary>
    private Page Welcome(HtmlWriter writer, ImmutableArray<Locale> locales, IReadOnlyCollection<IndexEntry> entries)
    {
        var english = site.Texts.For(Locale.Parse("en"));
        var counts = entries.CountBy(e => e.Locale).ToDictionary();
        return site.Template.Render(writer, new PageContent
        {
            Template = "welcome",
            Path = "index.html",
            Text = english,
            Title = english["ChooseLanguage"],
            Main = html =>
            {
                html.Markup("<h1>"u8);
                html.Text(english["SiteName"]);
                html.Markup("</h1>\n<ul class=\"choices\" role=\"list\">\n"u8);
                foreach (var locale in locales)
                {
                    html.Markup("<li><a href=\""u8);
                    html.Text(PagePath.ToUrl(PagePath.Index(locale)));
                    html.Markup("\""u8);
                    html.Attribute("lang"u8, locale.Tag);
                    html.Attribute("hreflang"u8, locale.Tag);
                    if (locale.IsRightToLeft) html.Markup(" dir=\"rtl\""u8);
                    html.Markup("><b>"u8);
                    html.Text(site.NameOf(locale));
                    html.Markup("</b> <span>"u8);
                    html.Text(site.Texts.For(locale).Count("Articles", counts[locale]));
                    html.Markup("</span></a></li>\n"u8);
                }

                html.Markup("</ul>\n"u8);
            },
        });
    }
}
