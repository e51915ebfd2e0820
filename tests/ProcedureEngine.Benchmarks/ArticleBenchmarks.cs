using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Benchmarks;

/// <summary>What one article of the sample content costs at each stage, in its four languages.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks : IDisposable
{
    private readonly HtmlWriter writer = new();
    private ContentTree content = null!;
    private ImmutableArray<SourceText> sources;
    private ImmutableArray<Article> versions;
    private AlignedSet aligned = null!;
    private ImmutableArray<Finding> findings;
    private RuleContext rules = null!;
    private ArticleReader reader = null!;
    private ChecklistRenderer checklists = null!;
    private GuideRenderer guides = null!;
    private ReportRenderer reports = null!;

    /// <summary>Reads the sample content up to the stage before each benchmark.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        content = ContentLoader.Load(new ContentOptions(SampleContent()));
        reader = new ArticleReader(content);
        var set = content.Sets.Single(s => s.Key.Value == "network/vpn-does-not-connect");
        sources = [.. set.Sources.Select(s => content.Open(s, new DiagnosticBag())!)];
        versions = Read();
        aligned = Align();
        rules = new RuleContext(content.Locales, content.Reference);
        findings = Check();
        var site = new Site(new SiteMap(content.Sets), new UiTextCatalog());
        var template = new PageTemplate(Theme.BuiltIn);
        checklists = new ChecklistRenderer(site, template);
        guides = new GuideRenderer(site, template);
        reports = new ReportRenderer(site, template, new ReportTextCatalog(), content.Reference!);
    }

    /// <summary>Markdown to model.</summary>
    [Benchmark]
    public ImmutableArray<Article> Read() => [.. sources.Select(s => reader.Read(s).Article)];

    /// <summary>The other languages against English.</summary>
    [Benchmark]
    public AlignedSet Align() => ArticleAligner.Align(versions, content.Reference);

    /// <summary>All rules.</summary>
    [Benchmark]
    public ImmutableArray<Finding> Check() => ConsistencyChecker.Check(aligned, rules);

    /// <summary>The checklist in each language.</summary>
    [Benchmark]
    public long RenderChecklists() => versions.Sum(v => checklists.Render(aligned, v, ArticleAnchors.Of(aligned, v), [], writer).Content.Length);

    /// <summary>The guide in each language.</summary>
    [Benchmark]
    public long RenderGuides() => versions.Sum(v => guides.Render(aligned, v, ArticleAnchors.Of(aligned, v), [], writer).Content.Length);

    /// <summary>The page with the versions side by side.</summary>
    [Benchmark]
    public long RenderReport() => reports.Article(aligned, ArticleDrift.Of(aligned, findings), writer).Content.Length;

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string SampleContent()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ProcedureEngine.sln"))) folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new DirectoryNotFoundException("The benchmarks run from a build inside the repository."), "content");
    }
}
