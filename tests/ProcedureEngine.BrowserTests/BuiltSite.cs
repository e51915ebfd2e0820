using Microsoft.Playwright;
using ProcedureEngine.Consistency.Triage;
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
        // A worker stands between page and server and would fetch the whole theme for every test: those that are about it ask for it.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        // A focus set by a test scrolls the page for a while, and a button that moves between press and release is never clicked.
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        return context;
    }

    /// <summary>Builds a content folder as the program does, with files of a theme of its own where there is one; the pages by path.</summary>
    internal static Dictionary<string, ReadOnlyMemory<byte>> Build(string content, string? theme = null, EarlierReport? previous = null)
    {
        var folder = Directory.CreateTempSubdirectory("procedures-");
        try
        {
            var output = Path.Combine(folder.FullName, "site");
            ProcedureEngine.Build.Run(new BuildOptions(content, output) { Site = theme, Previous = previous });
            return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(output, file).Replace('\\', '/'),
                file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
