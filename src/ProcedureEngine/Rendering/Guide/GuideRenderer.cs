using ProcedureEngine.Alignment;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Makes the page that is printed: <c>{locale}/{article}.guide.html</c>.</summary>
/// <param name="site">What the page belongs to.</param>
/// <param name="paper">For a page that is printed right away: how; null for a page of the site, where the reader chooses.</param>
public sealed class GuideRenderer(Site site, PaperOptions? paper = null) : IArticleRenderer
{
    /// <inheritdoc/>
    public Page Render(AlignedSet set, Article version, HtmlWriter writer)
    {
        var (text, path) = (site.Texts.For(version.Locale), PagePath.Guide(version.Key, version.Locale));
        return site.Template.Render(writer, new PageContent
        {
            Template = "guide",
            Path = path,
            Text = text,
            Title = version.Title,
            Summary = version.Summary,
            Subject = version.Key.Value,
            Languages = LanguageLinks.For(site, version.Locale, site.Map.LocalesOf(version.Key), path, l => PagePath.Guide(version.Key, l)),
            Main = html => new GuidePage(html, version, text, site.Map, path, paper).Write(),
        });
    }
}
