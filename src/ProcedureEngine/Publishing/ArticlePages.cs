using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Corpora;
using ProcedureEngine.Exchange.Markdown;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Guide.Bilingual;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Publishing;

/// <summary>The pages that one article has. Thread-safe: one instance serves all threads, each with a writer of its own.</summary>
internal sealed class ArticlePages
{
    private readonly IArticleRenderer[] renderers;
    private readonly BilingualRenderer bilingual;

    /// <summary>The pages of the articles of a corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="template">The shells of the pages.</param>
    /// <param name="address">Where the site is published; null to take what the settings say.</param>
    public ArticlePages(Corpus corpus, PageTemplate template, Uri? address)
    {
        var content = corpus.Content;
        Site = new Site(new SiteMap(content.Sets) { SizeOf = content.SizeOf, StaticFile = content.StaticFile, TitleOf = corpus.Titles() }, new UiTextCatalog()) { Address = address ?? content.Settings.Site, Logo = Images.Logo(content), Settings = content.Settings, Reference = content.Reference };
        renderers = [new ChecklistRenderer(Site, template), new GuideRenderer(Site, template)];
        bilingual = new BilingualRenderer(Site, template);
        Report = new ReportRenderer(Site, template, new ReportTextCatalog(), content.Reference ?? Locale.Parse("en"));
    }

    /// <summary>The site that the pages are of.</summary>
    public Site Site { get; }

    /// <summary>The pages of the report.</summary>
    public ReportRenderer Report { get; }

    /// <summary>The pages of an article in all its languages, and the version that each is of; each is made when it is asked for, and its bytes are good until the next is.</summary>
    public IEnumerable<(SiteFile Page, Article Of)> Render(CheckedArticle article, ArticleDrift drift, HtmlWriter writer)
    {
        var set = article.Set;
        foreach (var version in set.Articles)
        {
            var anchors = ArticleAnchors.Of(set, version);
            foreach (var renderer in renderers) yield return (renderer.Render(set, version, anchors, article.Findings, writer), version);
            foreach (var locale in Site.SecondsOf(set.Key, version.Locale))
            {
                if (set.Articles.FirstOrDefault(a => a.Locale == locale) is { } second) yield return (bilingual.Render(set, version, second, writer), version);
            }

            yield return (ArticleMarkdown.Render(set, version, Site.Map), version);
        }

        yield return (Report.Article(set, drift, writer), set.Reference);
    }
}
