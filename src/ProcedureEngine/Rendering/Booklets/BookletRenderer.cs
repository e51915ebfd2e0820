using System.Collections.Immutable;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>Makes a booklet for paper: cover, contents, a chapter for each article, the links, an index of what is named on screens.</summary>
/// <param name="site">What the articles belong to.</param>
/// <param name="template">The shells of the pages.</param>
/// <param name="paper">What the paper looks like.</param>
public sealed class BookletRenderer(Site site, PageTemplate template, PaperOptions paper)
{
    /// <summary>The page, and the style sheet that it loads. Style sheets can't take running titles from a page, so this one has them.</summary>
    /// <param name="booklet">The booklet.</param>
    /// <param name="pages">The numbers of the pages on which the page's anchors stand, as far as they are known.</param>
    /// <param name="writer">Where to write.</param>
    public ImmutableArray<SiteFile> Render(Booklet booklet, IReadOnlyDictionary<string, int> pages, HtmlWriter writer)
    {
        var (text, path) = (site.Texts.For(booklet.Locale), $"{booklet.Locale.Tag}/_{booklet.Name}.booklet.html");
        var styles = new SiteFile($"{booklet.Locale.Tag}/_{booklet.Name}.booklet.css", BookletStyles.Of(booklet, paper, writer));
        var page = template.Render(writer, new PageContent
        {
            Template = "booklet",
            Site = site,
            Path = path,
            Text = text,
            Title = booklet.Title,
            Revision = $"{site.NameOf(booklet.Locale)} · {text.Format("Updated", text.Date(booklet.Date))}",
            Main = html => new BookletPage(html, booklet, text, site, path, paper, pages).Write(PagePath.ToUrl(styles.Path[(styles.Path.LastIndexOf('/') + 1)..])),
        });
        return [page, styles];
    }
}
