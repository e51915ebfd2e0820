using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>Makes the page that is printed in two languages: <c>{locale}/{article}.guide.{second}.html</c>.</summary>
/// <param name="site">What the page belongs to.</param>
/// <param name="template">The shells of the pages.</param>
/// <param name="paper">For a page that is printed right away: how; null for a page of the site, where the reader chooses.</param>
public sealed class BilingualRenderer(Site site, PageTemplate template, PaperOptions? paper = null)
{
    /// <summary>The page of two versions of an article.</summary>
    /// <param name="set">A set that both are of.</param>
    /// <param name="version">The version that leads the page.</param>
    /// <param name="second">The version beside it.</param>
    /// <param name="writer">Empty before and after.</param>
    public SiteFile Render(AlignedSet set, Article version, Article second, HtmlWriter writer)
    {
        var (text, path) = (site.Texts.For(version.Locale), PagePath.Guide(version.Key, version.Locale, second.Locale));
        var links = VersionLinks.Of(set, version, second);
        string PathIn(Locale locale) => locale == version.Locale ? path : PagePath.Guide(version.Key, locale);
        return template.Fill(writer, new PageContent
        {
            Template = "guide",
            Site = site,
            Path = path,
            Text = text,
            Title = TitleOf(version, second),
            Summary = version.Summary,
            Article = version,
            Languages = LanguageLinks.For(site, version.Locale, site.Map.LocalesOf(version.Key), path, PathIn),
            PathIn = PathIn,
            Pairs = PairLinks.For(site, set, version.Locale, second.Locale, path),
            Revision = $"{GuideRenderer.Revision(site, version)} / {GuideRenderer.Revision(site, second)}",
            Main = html => new BilingualPage(html, version, second, links, site, path, paper).Write(),
        });
    }

    /// <summary>Both titles; what both languages call the same, once.</summary>
    public static string TitleOf(Article version, Article second) => version.Title == second.Title ? version.Title : $"{version.Title} / {second.Title}";
}
