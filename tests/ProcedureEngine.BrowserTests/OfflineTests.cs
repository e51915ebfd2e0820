using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What was visited is there without a network, and an old build never mixes with a new one.</summary>
public sealed class OfflineTests(BuiltSite site)
{
    private const string First = "de/a.html";
    private const string Second = "de/b.html";

    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Old = new(() => Build("Warten Sie.", null));
    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> New = new(() => Build("Warten Sie eine Stunde.", ".steps { color: inherit; }"));

    [Fact]
    public async Task A_visited_page_works_without_a_network_with_all_its_tools()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, First);

        await context.SetOfflineAsync(true);
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await Expect(page.GetByText("Ein Schritt nach dem anderen")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Anleitungen" }).ClickAsync();
        await Expect(page.Locator(".list li")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_that_was_never_visited_says_so_in_its_language()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, First);

        await context.SetOfflineAsync(true);
        await page.GotoAsync(server.Address + Second);

        await Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Ohne Netz nicht verfügbar");
        await page.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".list li")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_there_is_a_network_a_page_is_never_old()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, Second);

        server.Pages = New.Value;
        await page.ReloadAsync();

        await Expect(page.Locator("article")).ToContainTextAsync("Warten Sie eine Stunde.");
    }

    [Fact]
    public async Task A_new_build_is_announced_on_the_page_that_it_changes_and_comes_when_asked_for()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, Second);

        server.Pages = New.Value;
        await Update(page);
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Diese Seite wurde geändert." })).ToBeVisibleAsync();
        await Expect(page.Locator("article")).Not.ToContainTextAsync("eine Stunde");
        // The old page still has its own modules, although the server has them no more.
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await Expect(page.GetByText("Ein Schritt nach dem anderen")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neue Fassung laden" }).ClickAsync();

        await Expect(page.Locator("article")).ToContainTextAsync("Warten Sie eine Stunde.");
    }

    [Fact]
    public async Task What_was_kept_is_of_one_build_after_a_new_one()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, First);
        await page.GotoAsync(server.Address + Second);
        await Kept(page, Second);

        server.Pages = New.Value;
        await Update(page);
        await page.UntilAsync("caches.keys().then(names => names.filter(n => n.includes(':pages:')).length === 1)");
        await context.SetOfflineAsync(true);
        await page.GotoAsync(server.Address + Second);

        await Expect(page.Locator("article")).ToContainTextAsync("Warten Sie eine Stunde.");
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.styleSheets].filter(s => s.cssRules.length === 0).length"));
    }

    [Fact]
    public async Task A_build_that_breaks_off_leaves_the_old_one()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, Second);

        // The worker of the new build is there, its pages are not yet: an upload in the middle.
        server.Pages = new(Old.Value) { ["sw.js"] = New.Value["sw.js"] };
        await Update(page);
        await context.SetOfflineAsync(true);
        await page.ReloadAsync();

        await Expect(page.Locator("article")).ToContainTextAsync("Warten Sie.");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("1 von 2 erledigt");
    }

    [Fact]
    public async Task The_same_build_again_says_nothing()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, First);

        server.Pages = Build("Warten Sie.", null);
        await Update(page);

        Assert.Equal(Old.Value["sw.js"].ToArray(), server.Pages["sw.js"].ToArray());
        await Expect(page.Locator(".renewed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task All_procedures_are_kept_when_the_reader_asks_for_it()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, "de/index.html");

        await KeepAll(page);
        await context.SetOfflineAsync(true);
        await page.GotoAsync(server.Address + Second);

        await Expect(page.Locator("article")).ToContainTextAsync("Warten Sie.");
        await page.UntilAsync("document.images[0].complete && document.images[0].naturalWidth > 0");
    }

    [Fact]
    public async Task What_is_kept_as_a_whole_can_be_searched_without_a_network()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, "de/index.html");
        await KeepAll(page);

        await context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.GetByLabel("Anleitungen durchsuchen").FillAsync("warten");

        // No title has the word: the index and the page of the result were there.
        await Expect(page.Locator(".results li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".results .place a")).ToHaveTextAsync("2. Warten Sie.");
        await Expect(page.Locator(".problem")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task The_report_is_left_alone()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, First);
        await page.GotoAsync(server.Address + "report/index.html");

        Assert.False(await page.EvaluateAsync<bool>("caches.match(location.href).then(Boolean)"));
    }

    [Fact]
    public async Task The_list_can_be_installed()
    {
        using var server = new StaticServer(Old.Value);
        await using var context = await Open();
        var page = await Visit(context, server, "de/index.html");
        var devTools = await context.NewCDPSessionAsync(page);

        var manifest = await devTools.SendAsync("Page.getAppManifest");
        var obstacles = await devTools.SendAsync("Page.getInstallabilityErrors");

        Assert.Equal(0, manifest!.Value.GetProperty("errors").GetArrayLength());
        Assert.EndsWith("de/app.webmanifest", manifest.Value.GetProperty("url").GetString(), StringComparison.Ordinal);
        // A context without a profile on disk is private, and nothing is installed in those.
        Assert.DoesNotContain(obstacles!.Value.GetProperty("installabilityErrors").EnumerateArray(), e => e.GetProperty("errorId").GetString() != "in-incognito");
    }

    [Fact]
    public async Task From_a_disk_a_page_reads_and_ticks_and_nothing_fails_but_what_browsers_forbid()
    {
        var folder = Directory.CreateTempSubdirectory("procedures-disk-");
        try
        {
            foreach (var (path, content) in Old.Value)
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, content.ToArray(), TestContext.Current.CancellationToken);
            }

            await using var context = await Open();
            var page = await context.NewPageAsync();
            var errors = new List<string>();
            page.PageError += (_, error) => errors.Add(error);
            await page.GotoAsync(new Uri(Path.Combine(folder.FullName, First)).AbsoluteUri);
            await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();

            Assert.Empty(errors);
            await Expect(page.Locator(".run")).ToBeVisibleAsync();
            Assert.NotEqual("0px", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.steps')).borderInlineStartWidth + getComputedStyle(document.querySelector('.page')).padding"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Build(string step, string? style)
    {
        var folder = Directory.CreateTempSubdirectory("procedures-offline-");
        try
        {
            Write("content/de/a.md", "# Tür öffnen\n\n1. Drehen Sie den Schlüssel.\n2. Ziehen Sie.\n");
            Write("content/de/b.md", $"# Tür schließen\n\n![Tür](tür.svg)\n\n1. Drehen Sie den Schlüssel.\n2. {step}\n");
            Write("content/de/tür.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
            Directory.CreateDirectory(Path.Combine(folder.FullName, "theme"));
            if (style is not null) Write("theme/css/checklist.css", style);
            return BuiltSite.Build(Path.Combine(folder.FullName, "content"), Path.Combine(folder.FullName, "theme"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Write(string path, string text)
        {
            var file = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static async Task KeepAll(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Alle Anleitungen ohne Netz verfügbar machen" }).ClickAsync();
        await Expect(page.GetByText("Alle 2 Anleitungen sind ohne Netz verfügbar.")).ToBeVisibleAsync();
    }

    private Task<IBrowserContext> Open() => site.Open(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });

    private static async Task<IPage> Visit(IBrowserContext context, StaticServer server, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + path);
        await Kept(page, path);
        await Kept(page, "de/index.html");
        return page;
    }

    private static Task Kept(IPage page, string path) => page.UntilAsync($"caches.match('/{path}').then(Boolean)");

    /// <summary>Has the browser look for a new worker, and waits until it is in charge or given up.</summary>
    private static async Task Update(IPage page)
    {
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(r => r.update()).catch(() => {})");
        await page.UntilAsync("navigator.serviceWorker.ready.then(r => !r.installing && !r.waiting && r.active.state === 'activated')", seconds: 30);
    }
}
