using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Makes the page that is printed: <c>{locale}/{article}.guide.html</c>.</summary>
/// <param name="site">What the page belongs to.</param>
/// <param name="template">The shells of the pages.</param>
/// <param name="paper">For a page that is printed right away: how; null for a page of the site, where the reader chooses.</param>
public sealed class GuideRenderer(Site site, PageTemplate template, PaperOptions? paper = null) : IArticleRenderer
{
    /// <inheritdoc/>
    public SiteFile Render(AlignedSet set, Article version, ArticleAnchors anchors, ImmutableArray<Finding> findings, HtmlWriter writer)
    {
        var (text, path) = (site.Texts.For(version.Locale), PagePath.Guide(version.Key, version.Locale));
        string PathIn(Locale locale) => PagePath.Guide(version.Key, locale);
        return template.Fill(writer, new PageContent
        {
            Template = "guide",
            Site = site,
            Path = path,
            Text = text,
            Title = version.Title,
            Summary = version.Summary,
            Article = version,
            Languages = LanguageLinks.For(site, version.Locale, site.Map.LocalesOf(version.Key), path, PathIn),
            PathIn = PathIn,
            Pairs = PairLinks.For(site, set, version.Locale, null, path),
            Revision = Revision(site, version),
            Main = html => new GuidePage(html, version, text, site, path, paper) { Anchors = anchors }.Write(),
        });
    }

    /// <summary>Language, day, and the first digits of the source that the version was made from: enough to tell two prints apart.</summary>
    internal static string Revision(Site site, Article version)
    {
        var text = site.Texts.For(version.Locale);
        var origin = version.Provenance;
        var day = (origin.Updated ?? origin.HandOff) is { } date ? $" · {text.Format("Updated", text.Date(date))}" : "";
        var source = origin.SourceHash is { Length: >= 8 } hash ? $" · {hash.AsSpan(0, 8)}" : "";
        return $"{site.NameOf(version.Locale)}{day}{source}";
    }
}
