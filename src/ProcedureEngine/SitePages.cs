using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Guide.Bilingual;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Index;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Search;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine;

/// <summary>All pages of a site, written as the articles come.</summary>
internal sealed class SitePages : IDisposable
{
    /// <summary>No phone shows a page beyond this in useful time. It is written all the same: no word of an article is left out.</summary>
    private const int LargePage = 16 * 1024 * 1024;

    private readonly ContentTree content;
    private readonly OutputFolder output;
    private readonly EarlierReport? previous;
    private readonly Site site;
    private readonly ImmutableArray<IArticleRenderer> renderers;
    private readonly BilingualRenderer bilingual;
    private readonly IndexRenderer index;
    private readonly SearchIndex search;
    private readonly ReportRenderer report;
    private readonly ConcurrentBag<IndexEntry> entries = [];
    private readonly ConcurrentBag<ArticleDrift> drifts = [];
    private readonly ConcurrentBag<Diagnostic> large = [];
    private readonly ThreadLocal<HtmlWriter> writers;

    public SitePages(ContentTree content, PageTemplate template, OutputFolder output, BuildOptions options, CancellationToken cancel = default)
    {
        writers = new(() => new HtmlWriter { Cancel = cancel }, trackAllValues: true);
        this.content = content;
        this.output = output;
        previous = options.Previous;
        site = new Site(new SiteMap(content.Sets) { SizeOf = content.SizeOf }, new UiTexts(), template) { Address = options.Address ?? content.Settings.Site, Settings = content.Settings, Reference = content.Reference };
        renderers = [new ChecklistRenderer(site), new GuideRenderer(site)];
        bilingual = new BilingualRenderer(site);
        search = new SearchIndex(site.Map.Locales);
        index = new IndexRenderer(site) { Search = search };
        report = new ReportRenderer(site, new ReportTexts(), content.Reference ?? Locale.Parse("en"));
    }

    /// <summary>What was wrong with the theme, and which pages are too large to be of use.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var all = new DiagnosticBag();
            all.AddRange(large);
            return [.. site.Template.Diagnostics, .. all.ToImmutable().Select(content.Settings.Apply).OfType<Diagnostic>()];
        }
    }

    /// <summary>Writes the pages of one article in all its languages, and the images that they show. From any thread.</summary>
    public void Write(AlignedSet set, ImmutableArray<Finding> findings)
    {
        var writer = writers.Value!;
        foreach (var version in set.Articles)
        {
            foreach (var renderer in renderers) Write(renderer.Render(set, version, findings, writer), version);
            foreach (var locale in site.SecondsOf(set.Key, version.Locale))
            {
                if (set.Articles.FirstOrDefault(a => a.Locale == locale) is { } second) Write(bilingual.Render(set, version, second, writer), version);
            }

            foreach (var path in Media.Of(version))
            {
                if (content.Exists("", path)) output.Copy(PagePath.Media(path), Path.Combine(content.Root, path), Images.Prepare(path));
            }

            entries.Add(IndexEntry.Of(version));
            search.Add(version);
        }

        var drift = ArticleDrift.Of(set, findings, previous);
        Write(report.Article(set, drift, writer), set.Reference);
        drifts.Add(drift);
    }

    /// <summary>Writes what lists all articles, and the files that all pages load.</summary>
    public void WriteOverviews(CheckSummary check)
    {
        Workers.Invoke(
        [
            .. index.Parts([.. entries.OrderBy(e => e.Key).ThenBy(e => e.Locale.Tag, StringComparer.Ordinal)]).Select(part => (Action)(() => Write(part))),
            () => Write(report.Overview(new Dashboard(drifts, content.Locales, content.Reference) { Trend = previous is null ? null : new Trend(previous, check.Findings) })),
            () => Write(Exchanged(check)),
            () => Write(site.Template.Theme.Assets),
            () => Write(ToolTexts.Render(site, site.Map.Locales)),
            () => Write(WebManifest.Render(site)),
        ]);
        // The report is for other readers: that a finding is new is no new version of a page.
        output.Write(ServiceWorker.Render(site, output.Version(without: ServiceWorker.Report)));
    }

    private void Write(SiteFile page, Article article)
    {
        if (page.Content.Length > LargePage) large.Add(Diagnostic.Create(DiagnosticIds.LargePage, article.Path, SourceSpan.Start, page.Path, $"{page.Content.Length}", $"{LargePage}"));
        output.Write(page);
    }

    private static IEnumerable<SiteFile> Exchanged(CheckSummary check)
    {
        using var json = new MemoryStream();
        ReportJsonWriter.Write(json, check.Sets, check.Findings);
        yield return new SiteFile("report/report.json", json.GetBuffer().AsMemory(0, (int)json.Length));
        yield return new SiteFile("report/report.schema.json", Encoding.UTF8.GetBytes(ReportJsonSchema.Text));
    }

    private void Write(IEnumerable<SiteFile> pages)
    {
        foreach (var page in pages) output.Write(page);
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values) writer.Dispose();
        writers.Dispose();
    }
}
