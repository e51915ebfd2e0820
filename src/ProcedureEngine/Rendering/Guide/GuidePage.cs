using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Writes the guide of one version of an article.</summary>
internal sealed class GuidePage(HtmlWriter html, Article version, UiText text, Site site, string path, PaperOptions? paper)
{
    /// <summary>What headings answer to besides their own names; null where each has only its own.</summary>
    public ArticleAnchors? Anchors { get; init; }

    /// <summary>Writes the article, the addresses of its links, and the lines to sign where there is something to do.</summary>
    public void Write()
    {
        var frame = new GuideFrame(html, new PaperText(html, text), PagePath.ToRoot(path), paper);
        var links = new LinkList();
        frame.Choices();
        if (site.Address is { } address) frame.WayBack(new Uri(address, PagePath.ToUrl(PagePath.Checklist(version.Key, version.Locale))), text);
        new GuideArticle(html, version, text, site.Map, path, links, paper) { Site = site.Address, Anchors = Anchors }.Write();
        frame.Links(links);
        if (StepCount.Of(version) > 0) frame.SignOff();
    }
}
