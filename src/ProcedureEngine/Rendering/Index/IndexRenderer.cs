using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Search;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Makes the lists of articles, and what they are searched by: <c>index.html</c>, <c>{locale}/index.html</c>, <c>search/{locale}/…</c>, <c>site.json</c>.</summary>
public sealed class IndexRenderer(Site site, PageTemplate template)
{
    /// <summary>All words of the articles; null where only titles are to be searched.</summary>
    public SearchIndex? Search { get; init; }

    /// <summary>All list pages of the site.</summary>
    public IEnumerable<SiteFile> Render(IReadOnlyCollection<IndexEntry> entries) => Parts(entries).SelectMany(p => p);

    /// <summary>The same, as parts that can be made at the same time: each is made when it is walked through.</summary>
    public IEnumerable<IEnumerable<SiteFile>> Parts(IReadOnlyCollection<IndexEntry> entries)
    {
        var byLocale = entries.GroupBy(e => e.Locale).OrderBy(g => g.Key.Tag, StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<Locale> locales = [.. byLocale.Select(g => g.Key)];
        return byLocale.Select(group => LocaleIndex(group.Key, locales, [.. group])).Append(Overview(locales, entries));
    }

    private IEnumerable<SiteFile> Overview(ImmutableArray<Locale> locales, IReadOnlyCollection<IndexEntry> entries)
    {
        using var writer = new HtmlWriter();
        yield return Welcome(writer, locales, entries);
        yield return Missing(writer, locales);
        yield return SiteJson.Render(entries);
    }

    private IEnumerable<SiteFile> LocaleIndex(Locale locale, ImmutableArray<Locale> locales, ImmutableArray<IndexEntry> entries)
    {
        using var writer = new HtmlWriter();
        var (text, path) = (site.Texts.For(locale), PagePath.Index(locale));
        var sort = new IndexGroups(text, site.Settings);
        var groups = sort.Of(entries);
        string? version = null;
        // Scripts know an article by its place in the list.
        var search = Search?.Render(locale, Keys(groups, entries.Length), out version) ?? [];
        var form = new SearchForm(text, groups, sort.NameOf, version);
        yield return template.Render(writer, new PageContent
        {
            Template = "index",
            Site = site,
            Path = path,
            Text = text,
            Title = text["AllArticles"],
            Summary = site.Settings.DescriptionIn(locale),
            Languages = LanguageLinks.For(site, locale, locales, path, PagePath.Index),
            PathIn = PagePath.Index,
            Main = html => new IndexPage(html, text, form, site.Settings.DescriptionIn(locale)).Write(groups),
        });
        foreach (var page in search) yield return page;
    }

    private static string[] Keys(ImmutableArray<IndexGroup> groups, int count)
    {
        var (keys, at) = (new string[count], 0);
        foreach (var group in groups)
        {
            foreach (var entry in group.Entries) keys[at++] = entry.Key.Value;
        }

        return keys;
    }

    /// <summary>A page in no language of its own: it lists the languages, each in its own, and a script goes on to the reader's.</summary>
    private SiteFile Welcome(HtmlWriter writer, ImmutableArray<Locale> locales, IReadOnlyCollection<IndexEntry> entries)
    {
        var english = site.Texts.For(Locale.Parse("en"));
        var counts = entries.CountBy(e => e.Locale).ToDictionary();
        return template.Render(writer, new PageContent
        {
            Template = "welcome",
            Site = site,
            Path = "index.html",
            Text = english,
            Title = english["ChooseLanguage"],
            Main = html =>
            {
                html.WriteLine($"""<h1>{site.TitleIn(english)}</h1>""");
                html.Markup("<ul class=\"choices\" role=\"list\">\n"u8);
                foreach (var locale in locales)
                {
                    var direction = locale.IsRightToLeft ? " dir=\"rtl\""u8 : ""u8;
                    html.Write($"""<li><a href="{PagePath.ToUrl(PagePath.Index(locale))}" lang="{locale.Tag}" hreflang="{locale.Tag}"{direction}>""");
                    html.WriteLine($"""<b>{site.NameOf(locale)}</b> <span>{site.Texts.For(locale).Count("Articles", counts[locale])}</span></a></li>""");
                }

                html.Markup("</ul>\n"u8);
                // Agents have no use for the report: it stands where the languages are chosen, for those who translate.
                html.WriteLine($"""<p class="meta"><a href="{PagePath.ReportIndex(1)}">{english["Report"]}</a></p>""");
            },
        });
    }

    /// <summary>What servers show for an address that is not there, in all languages of the site. It may be asked for at any depth: its links begin at the site's folder.</summary>
    private SiteFile Missing(HtmlWriter writer, ImmutableArray<Locale> locales)
    {
        var text = site.Texts.For(site.Reference ?? Locale.Parse("en"));
        var root = site.Address?.AbsolutePath ?? "/";
        return template.Render(writer, new PageContent
        {
            Template = "missing",
            Site = site,
            Path = "404.html",
            Root = root,
            Text = text,
            Title = text["PageMissing"],
            Main = html =>
            {
                html.WriteLine($"<h1>{text["PageMissing"]}</h1>");
                html.Markup("<ul class=\"choices\" role=\"list\">\n"u8);
                foreach (var locale in locales)
                {
                    var own = site.Texts.For(locale);
                    html.Write($"""<li><a href="{root}{PagePath.ToUrl(PagePath.Index(locale))}" lang="{own.Language}" hreflang="{locale.Tag}"{(own.Locale.IsRightToLeft && !own.IsForeign ? " dir=\"rtl\""u8 : ""u8)}>""");
                    html.WriteLine($"""<b>{own["PageMissing"]}</b> <span>{own["AllArticles"]}</span></a></li>""");
                }

                html.Markup("</ul>\n"u8);
            },
        });
    }
}
