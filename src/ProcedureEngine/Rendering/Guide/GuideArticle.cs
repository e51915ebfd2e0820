using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Writes an article for paper: steps with boxes and numbers, links as numbers of a list that the document has at its end.</summary>
/// <param name="html">Where to write.</param>
/// <param name="version">The version.</param>
/// <param name="text">The texts of its language.</param>
/// <param name="map">Where links lead.</param>
/// <param name="path">The page, relative to the output folder.</param>
/// <param name="links">The document's list.</param>
/// <param name="paper">For a page that is printed right away: how; null for a page of the site.</param>
internal class GuideArticle(HtmlWriter html, Article version, UiText text, SiteMap map, string path, LinkList links, PaperOptions? paper)
    : ArticlePage(html, PrerequisitesFirst.Of(version), text, map, path)
{
    /// <summary>Where the site is published, ending with <c>/</c>; null where nobody said it.</summary>
    public Uri? Site { get; init; }

    /// <summary>Writes the article.</summary>
    public void Write() => WriteArticle();

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> DetailsElement => "<details open>"u8;

    /// <inheritdoc/>
    protected override string PathOf(ArticleKey key, Locale locale) => PagePath.Guide(key, locale);

    /// <inheritdoc/>
    protected override void Sibling()
    {
        if (paper is not null) return;
        Html.Write($"""<a class="sibling" href="{Root}{PagePath.ToUrl(PagePath.Checklist(Article.Key, Article.Locale))}">{Ui["Checklist"]}</a>""");
    }

    /// <inheritdoc/>
    protected override void Procedure(Procedure procedure)
    {
        if (procedure.Kind != ProcedureKind.Steps)
        {
            base.Procedure(procedure);
            return;
        }

        Html.Markup("<ol class=\"steps\" role=\"list\">\n"u8);
        foreach (var step in procedure.Steps)
        {
            Html.Write($"""<li><p class="do"><span class="n">{StepNumber.Of(step.Number, procedure.Numbering)}</span> {Inlines(step.Instruction)}""");
            if (step.Condition is not null || step.IsOptional) NotApplicable();
            Html.Markup("</p>\n"u8);
            Html.WriteLine($"{Blocks(step.Blocks)}</li>");
        }

        Html.Markup("</ol>\n"u8);
    }

    /// <inheritdoc/>
    protected override void Link(Link link)
    {
        // On paper alone there is no page beside this one that the link could open.
        if (paper is not null && (Map.Resolve(Article, link.Target) is not null || Map.FileOf(link.Target) is not null)) Inlines(link.Content);
        else base.Link(link);
        if (Listed(link) is not { } listed || PlainText.Of(link.Content) == listed.Address) return;
        Html.Write($"""<sup class="ref">[{links.NumberOf(listed)}]</sup>""");
    }

    /// <summary>Writes a second box: on paper nobody can tell a step that was forgotten from one that did not apply.</summary>
    public void NotApplicable()
    {
        Html.Write($""" <span class="na"{UiLanguage()}>{Ui["NotApplicable"]}</span>""");
    }

    /// <summary>How the list has a link; null for one that leads nowhere else.</summary>
    private ListedLink? Listed(Link link) =>
        Map.Resolve(Article, link.Target) is { } target ? OnSite(PagePath.Checklist(target.Key, target.Locale), Map.TitleOf(target.Key, target.Locale))
        : Map.FileOf(link.Target) is { } file ? OnSite(PagePath.Media(file), null)
        : IsAbsolute(link.Target) ? new ListedLink(link.Target, null, link.Target)
        : null;

    /// <summary>A page of this site: on paper alone its address where that is known, else its path.</summary>
    private ListedLink OnSite(string page, string? title)
    {
        var published = Site is null ? null : new Uri(Site, PagePath.ToUrl(page)).AbsoluteUri;
        return new ListedLink(paper is not null && published is not null ? published : page, title, published);
    }
}
