using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>Writes an article as a chapter: as its guide, but links to other chapters tell their page, and the index learns its labels.</summary>
/// <param name="html">Where to write.</param>
/// <param name="version">The version.</param>
/// <param name="text">The texts of its language.</param>
/// <param name="map">Where links lead.</param>
/// <param name="path">The page, relative to the output folder.</param>
/// <param name="links">The booklet's list of links.</param>
/// <param name="paper">What the paper looks like.</param>
internal sealed class ChapterArticle(HtmlWriter html, Article version, UiText text, SiteMap map, string path, LinkList links, PaperOptions paper)
    : GuideArticle(html, version, text, map, path, links, paper)
{
    /// <summary>Where labels are collected.</summary>
    public required LabelIndex Labels { get; init; }

    /// <summary>The numbers of the articles that are chapters too.</summary>
    public required IReadOnlyDictionary<ArticleKey, int> Chapters { get; init; }

    /// <summary>How pages are named.</summary>
    public required PageReferences References { get; init; }

    /// <inheritdoc/>
    protected override void Inline(Inline inline)
    {
        if (inline is not UiLabel label || Labels.Add(label) is not (> 0 and var number))
        {
            base.Inline(inline);
            return;
        }

        Html.Write($"""<b id="{PageReferences.Label(number)}">{Inlines(label.Content)}</b>{label.Trailing}""");
    }

    /// <inheritdoc/>
    protected override void Link(Link link)
    {
        if (Map.Resolve(Article, link.Target) is not { } target || !Chapters.TryGetValue(target.Key, out var number))
        {
            base.Link(link);
            return;
        }

        Inlines(link.Content);
        References.Behind(number);
    }
}
