using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What an author sees of the preview while writing.</summary>
public sealed class PreviewTests(BuiltSite browser)
{
    private const string Article = "# Router neu starten\n\n1. Ziehen Sie den Stecker.\n2. Warten Sie 30 Sekunden.\n";
    private const string Other = "# Drucker\n\n1. Schalten Sie ihn ein.\n";

    private static readonly LocatorAssertionsToBeVisibleOptions Slow = new() { Timeout = 30_000 };

    [Fact]
    public async Task What_is_wrong_with_settings_and_article_is_on_the_page_until_it_is_mended()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article), ("de/drucker.md", Other));
        var page = await Open(context, preview, "de/router.html");
        var errors = page.GetByRole(AriaRole.Alert);
        var warnings = page.Locator("._preview").GetByRole(AriaRole.Status);
        await Expect(errors).ToBeEmptyAsync();

        preview.Save("procedures.yml", "reference: [de\n");
        await Expect(errors.GetByText("1 Fehler in den Dateien")).ToBeVisibleAsync(Slow);
        await Expect(errors.GetByText("procedures.yml, Zeile ", new() { Exact = false })).ToBeVisibleAsync();
        await Expect(errors.Locator("[lang=en]")).ToContainTextAsync("The settings are not valid YAML");

        preview.Save("procedures.yml", "reference: de\n");
        await Expect(errors).ToBeEmptyAsync(new() { Timeout = 30_000 });

        preview.Save("de/drucker.md", Other + "\n[a](b.md)wort\n");
        preview.Save("de/router.md", Article + "\n[a](drucker.md)wort\n");
        await warnings.GetByText("1 Warnung").ClickAsync(new() { Timeout = 30_000 });
        await Expect(warnings.GetByText("de/router.md, Zeile 6")).ToBeVisibleAsync();
        await Expect(warnings).Not.ToContainTextAsync("drucker.md, Zeile");

        preview.Save("de/router.md", Article);
        await Expect(warnings).ToBeEmptyAsync(new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_page_that_is_gone_has_a_way_on_and_comes_back_by_itself()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article), ("de/drucker.md", Other));
        var page = await Open(context, preview, "de/router.html");

        preview.Delete("de/router.md");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Diese Seite gibt es nicht" })).ToBeVisibleAsync(Slow);
        Assert.Equal("/de/index.html", await page.GetByRole(AriaRole.Link, new() { Name = "Alle Anleitungen" }).GetAttributeAsync("href"));

        preview.Save("de/router.md", Article);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Router neu starten" })).ToBeVisibleAsync(Slow);
    }

    [Fact]
    public async Task A_page_that_was_never_there_comes_by_itself_and_says_why_it_is_not_there()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article));
        var page = await Open(context, preview, "de/neu.html");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Diese Seite gibt es nicht" })).ToBeVisibleAsync();

        preview.Save("de/neu.md", new string('x', 20_000_000));
        await Expect(page.GetByRole(AriaRole.Alert).GetByText("de/neu.md, Zeile 1")).ToBeVisibleAsync(Slow);
        preview.Save("de/neu.md", "# Neu\n\n1. Los.\n");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Neu" })).ToBeVisibleAsync(Slow);
    }

    [Fact]
    public async Task A_content_folder_that_is_gone_is_told_and_taken_up_again()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article));
        var page = await Open(context, preview, "de/router.html");

        preview.DeleteAll();
        await Expect(page.GetByRole(AriaRole.Alert).GetByText("Diese Seite zeigt den vorigen Stand")).ToBeVisibleAsync(Slow);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Router neu starten" })).ToBeVisibleAsync();

        preview.Save("de/router.md", Article.Replace("neu starten", "tauschen", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Router tauschen" })).ToBeVisibleAsync(Slow);
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
    }

    [Theory]
    [InlineData("de/router.html")]
    [InlineData("de/fort.html")]
    public async Task Axe_finds_nothing_where_something_is_wrong(string path)
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article + "\n[a](b.md)wort\n"), ("procedures.yml", "reference: [de\n"));
        var page = await Open(context, preview, path);
        await Expect(page.GetByRole(AriaRole.Alert).GetByText("1 Fehler")).ToBeVisibleAsync(Slow);

        Assert.Equal("", await Axe.Barriers(page));
    }

    [Fact]
    public async Task Another_site_can_neither_frame_it_nor_load_it()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article));
        var page = await context.NewPageAsync();
        await context.RouteAsync("http://evil.example/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<!doctype html><iframe src=\"{preview.Address}de/router.html\"></iframe>" }));
        await page.GotoAsync("http://evil.example/");

        Assert.True(await page.EvaluateAsync<bool>("source => new Promise(done => document.head.append(Object.assign(document.createElement('script'), { src: source, onload: () => done(false), onerror: () => done(true) })))", preview.Address + "_preview/preview.js"));
        Assert.Equal(0, await page.FrameLocator("iframe").GetByRole(AriaRole.Heading).CountAsync());
    }

    [Fact]
    public async Task A_page_that_nobody_sees_holds_no_connection()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article));

        // A browser keeps six connections to a server: the seventh page would never load.
        for (var i = 0; i < 8; i++)
        {
            var page = await Open(context, preview, "de/router.html");
            await page.EvaluateAsync("() => { Object.defineProperty(document, 'hidden', { get: () => true }); document.dispatchEvent(new Event('visibilitychange')) }");
        }
    }

    private static async Task<IPage> Open(IBrowserContext context, Preview preview, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(preview.Address + path);
        return page;
    }
}
