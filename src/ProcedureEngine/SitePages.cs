using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange;
using ProcedureEngine.Labels;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Guide.Bilingual;
using ProcedureEngine.Rendering.Index;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Search;

namespace ProcedureEngine;

/// <summary>All pages of a site, written as the articles come.</summary>
internal sealed class SitePages : IDisposable
{
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
    private readonly ThreadLocal<HtmlWriter> writers = new(() => new HtmlWriter(), trackAllValues: true);

    public SitePages(ContentTree content, PageTemplate template, OutputFolder output, BuildOptions options)
    {
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

    /// <summary>What was wrong with the theme.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. site.Template.Diagnostics];

    /// <summary>Writes the pages of one article in all its languages, and the images that they show. From any thread.</summary>
    public void Write(AlignedSet set, ImmutableArray<Finding> findings)
    {
        var writer = writers.Value!;
        foreach (var version in set.Articles)
        {
            foreach (var renderer in renderers) output.Write(renderer.Render(set, version, findings, writer));
            foreach (var locale in site.SecondsOf(set.Key, version.Locale))
            {
                if (set.Articles.FirstOrDefault(a => a.Locale == locale) is { } second) output.Write(bilingual.Render(set, version, second, writer));
            }

            foreach (var path in Media.Of(version))
            {
                if (content.Exists("", path)) output.Copy(PagePath.Media(path), Path.Combine(content.Root, path), Images.Prepare(path));
            }

            entries.Add(IndexEntry.Of(version));
            search.Add(version);
        }

        var drift = ArticleDrift.Of(set, findings, previous);
        output.Write(report.Article(set, drift, writer));
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

    private static IEnumerable<Page> Exchanged(CheckSummary check)
    {
        using var json = new MemoryStream();
        ReportJsonWriter.Write(json, check.Sets, check.Findings);
        yield return new Page("report/report.json", json.GetBuffer().AsMemory(0, (int)json.Length));
        yield return new Page("report/report.schema.json", Encoding.UTF8.GetBytes(ReportJsonSchema.Text));
    }

    private void Write(IEnumerable<Page> pages)
    {
        foreach (var page in pages) output.Write(page);
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values) writer.Dispose();
        writers.Dispose();
    }
}
