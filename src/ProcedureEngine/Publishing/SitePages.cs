using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Markdown;
using ProcedureEngine.Exchange.Reports;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Index;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Search;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Publishing;

/// <summary>All pages of a site: those of each article as it comes, then those that list all articles.</summary>
internal sealed class SitePages : IDisposable
{
    /// <summary>No phone shows a page beyond this in useful time. It is written all the same: no word of an article is left out.</summary>
    private const int LargePage = 16 * 1024 * 1024;

    private readonly ContentTree content;
    private readonly EarlierReport? previous;
    private readonly ArticlePages pages;
    private readonly Site site;
    private readonly IndexRenderer index;
    private readonly SearchIndex search;
    private readonly ReportRenderer report;
    private readonly ConcurrentBag<IndexEntry> entries = [];
    private readonly ConcurrentBag<ArticleDrift> drifts = [];
    private readonly ConcurrentBag<Diagnostic> large = [];
    private readonly PageTemplate template;
    private readonly ThreadLocal<HtmlWriter> writers;

    /// <summary>The pages of a site.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="template">The shells of the pages.</param>
    /// <param name="address">Where the site is published; null to take what the settings say.</param>
    /// <param name="previous">What an earlier check found; null to compare with nothing.</param>
    /// <param name="cancel">Ends the rendering of a page.</param>
    public SitePages(Corpus corpus, PageTemplate template, Uri? address, EarlierReport? previous, CancellationToken cancel)
    {
        writers = new(() => new HtmlWriter { Cancel = cancel }, trackAllValues: true);
        content = corpus.Content;
        this.template = template;
        this.previous = previous;
        pages = new ArticlePages(corpus, template, address);
        (site, report) = (pages.Site, pages.Report);
        search = new SearchIndex(site.Map.Locales, content.Settings);
        index = new IndexRenderer(site, template) { Search = search };
    }

    /// <summary>The pages of single articles.</summary>
    public ArticlePages Pages => pages;

    /// <summary>What was wrong with the theme, and which pages are too large to be of use.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var all = new DiagnosticBag();
            all.AddRange(large);
            return [.. template.Diagnostics, .. all.ToImmutable().Select(content.Settings.Apply).OfType<Diagnostic>()];
        }
    }

    /// <summary>
    /// The pages of one article in all its languages, each made when it is asked for; the bytes of one are good until the next is.
    /// The overviews list it once the first of them was asked for. From many threads, each for another article.
    /// </summary>
    public IEnumerable<SiteFile> Render(CheckedArticle article)
    {
        foreach (var version in article.Set.Articles)
        {
            entries.Add(IndexEntry.Of(version));
            search.Add(version);
        }

        var drift = ArticleDrift.Of(article.Set, article.Findings, previous);
        drifts.Add(drift);
        foreach (var (page, version) in pages.Render(article, drift, writers.Value!)) yield return Weighed(page, version);
    }

    /// <summary>The page of a text that articles include, where its versions disagree; no page for others, nor a checklist. From many threads, each for another text.</summary>
    public IEnumerable<SiteFile> RenderSnippet(CheckedArticle snippet)
    {
        if (snippet.Findings.IsEmpty) yield break;
        var drift = ArticleDrift.Of(snippet.Set, snippet.Findings, previous);
        drifts.Add(drift);
        yield return Weighed(report.Article(snippet.Set, drift, writers.Value!), snippet.Set.Reference);
    }

    /// <summary>What lists all articles, and the files that all pages load: in parts that can be made at the same time, each when it is walked through.</summary>
    /// <param name="articles">All articles, in the order of the report, and the texts that they include; the pages of each were asked for.</param>
    public IEnumerable<IEnumerable<SiteFile>> RenderOverviews(ImmutableArray<CheckedArticle> articles) =>
    [
        .. index.Parts([.. entries.OrderBy(e => e.Key).ThenBy(e => e.Locale.Tag, StringComparer.Ordinal)]),
        Later(() => report.Overview(new Dashboard(drifts, content.Locales, content.Reference) { Trend = previous is null ? null : new Trend(previous, [.. articles.SelectMany(article => article.Findings)]) })),
        Later(() => Exchanged(articles)),
        Later(() => LlmsTxt.Render(site, entries)),
        Later(() => template.Theme.Assets),
        Later(() => ToolTexts.Render(site, template.Theme, site.Map.Locales)),
        Later(() => WebManifest.Render(site, template.Theme)),
    ];

    /// <summary>The script that keeps pages for when there is no network.</summary>
    /// <param name="version">What tells this build from others.</param>
    public SiteFile RenderWorker(string version) => ServiceWorker.Render(site, template.Theme, version);

    private SiteFile Weighed(SiteFile page, Article article)
    {
        if (page.Content.Length > LargePage) large.Add(Diagnostic.Create(DiagnosticIds.LargePage, article.Path, SourceSpan.Start, page.Path, $"{page.Content.Length}", $"{LargePage}"));
        return page;
    }

    private static IEnumerable<SiteFile> Later(Func<IEnumerable<SiteFile>> pages)
    {
        foreach (var page in pages()) yield return page;
    }

    private static IEnumerable<SiteFile> Exchanged(ImmutableArray<CheckedArticle> articles)
    {
        using var json = new MemoryStream();
        ReportJsonWriter.Write(json, articles.Select(article => article.Set), articles.SelectMany(article => article.Findings));
        yield return new SiteFile("report/report.json", json.GetBuffer().AsMemory(0, (int)json.Length));
        yield return new SiteFile("report/report.schema.json", Encoding.UTF8.GetBytes(ReportJsonSchema.Text));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var writer in writers.Values) writer.Dispose();
        writers.Dispose();
    }
}
