using System.Collections.Immutable;
using Microsoft.Playwright;
using ProcedureEngine.Alignment;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Labels;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Rendering;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Index;
using Xunit;

[assembly: AssemblyFixture(typeof(ProcedureEngine.BrowserTests.BuiltSite))]

namespace ProcedureEngine.BrowserTests;

/// <summary>The site of the folder Content, served on the loopback address, and one browser for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private IBrowser? browser;
    private IPlaywright? playwright;
    private StaticServer? server;

    /// <summary>The pages of the site by path.</summary>
    internal Dictionary<string, ReadOnlyMemory<byte>> Pages { get; } = Build(Path.Combine(AppContext.BaseDirectory, "Content"));

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null) return;
        server = new StaticServer(Pages);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        server?.Dispose();
    }

    /// <summary>A browser of its own for a test, without memory of others; skips the test where no browser is installed.</summary>
    public async Task<IBrowserContext> Open(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, "No Chromium was found: install it (apt install chromium) or set CHROMIUM.");
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        return context;
    }

    /// <summary>Builds a content folder as the program does.</summary>
    internal static Dictionary<string, ReadOnlyMemory<byte>> Build(string root)
    {
        var tree = ContentTree.Load(new ContentOptions(root));
        var reader = new ArticleReader(tree);
        var diagnostics = new DiagnosticBag();
        var sets = new List<ImmutableArray<Article>>();
        foreach (var set in tree.Sets)
        {
            sets.Add([.. set.Sources.Select(s => reader.Read(tree.Open(s, diagnostics)!).Article)]);
        }

        var site = new Site(new SiteMap(tree.Sets), new UiTexts(), Theme.BuiltIn);
        using var writer = new HtmlWriter();
        IArticleRenderer[] renderers = [new ChecklistRenderer(site), new GuideRenderer(site)];
        var pages = new List<Page>();
        foreach (var set in CorpusAligner.Align(sets, tree.Reference, out _))
        {
            foreach (var version in set.Articles) pages.AddRange(renderers.Select(r => r.Render(set, version, writer)));
        }

        pages.AddRange(new IndexRenderer(site).Render([.. sets.SelectMany(s => s).Select(IndexEntry.Of)]));
        pages.AddRange(site.Theme.Assets);
        foreach (var image in Directory.EnumerateFiles(root, "*.svg", SearchOption.AllDirectories))
        {
            pages.Add(new Page(PagePath.Media(Path.GetRelativePath(root, image).Replace('\\', '/')), File.ReadAllBytes(image)));
        }

        return pages.ToDictionary(p => p.Path, p => p.Content);
    }
}
