using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>Makes the page on which support staff tick off an article's steps: <c>{locale}/{article}.html</c>.</summary>
public sealed class ChecklistRenderer(Site site, PageTemplate template) : IArticleRenderer
{
    /// <inheritdoc/>
    public SiteFile Render(AlignedSet set, Article version, ArticleAnchors anchors, ImmutableArray<Finding> findings, HtmlWriter writer)
    {
        var (text, path) = (site.Texts.For(version.Locale), PagePath.Checklist(version.Key, version.Locale));
        string PathIn(Locale locale) => PagePath.Checklist(version.Key, locale);
        return template.Fill(writer, new PageContent
        {
            Template = "checklist",
            Site = site,
            Path = path,
            Text = text,
            Title = version.Title,
            Summary = version.Summary,
            Article = version,
            Languages = LanguageLinks.For(site, version.Locale, site.Map.LocalesOf(version.Key), path, PathIn),
            PathIn = PathIn,
            Markdown = PagePath.ToUrl(PagePath.Markdown(version.Key, version.Locale).Split('/')[^1]),
            Main = html => new ChecklistPage(html, set, version, site, path) { Differences = Differences.Of(set, version, findings), Anchors = anchors }.Write(),
        });
    }
}
