using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What is saved comes into the page that is open; the page stays, with what its reader has done.</summary>
public sealed class LivePageTests(BuiltSite browser)
{
    private const string Article = "# Router neu starten\n\nDas dauert nicht lange.\n\n1. Ziehen Sie den **Stecker**.\n2. Warten Sie 30 Sekunden.\n3. Stecken Sie ihn ein.\n\n## Danach\n\nAlles geht wieder.\n";

    private static readonly LocatorAssertionsToContainTextOptions Slow = new() { Timeout = 30_000 };

    [Theory]
    [InlineData("30 Sekunden", "45 Sekunden", "Warten Sie 45 Sekunden.")]
    [InlineData("30 Sekunden", "**eine** Minute oder [länger](drucker.md)", "Warten Sie eine Minute oder länger.")]
    [InlineData("Das dauert nicht lange.", "Das dauert nicht lange.\n\nUnd es hilft.", "Und es hilft.")]
    [InlineData("Alles geht wieder.\n", "- Alles geht.\n- Oder nichts.\n", "Oder nichts.")]
    [InlineData("## Danach\n\nAlles geht wieder.\n", "", "Stecken Sie ihn ein.")]
    [InlineData("# Router neu starten", "# Router wieder starten", "Router wieder starten")]
    public async Task Words_are_exchanged_and_ticks_scroll_and_open_menus_stay(string before, string after, string shown)
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article), ("de/drucker.md", "# Drucker\n\n1. Los.\n"));
        var page = await Open(context, preview);
        await page.Locator("article .steps input").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.Locator("#_tools").WaitForAsync();
        await page.EvaluateAsync("() => { scrollTo(0, 60); window.isSame = true }");

        preview.Save("de/router.md", Article.Replace(before, after, StringComparison.Ordinal));
        await Expect(page.Locator("main")).ToContainTextAsync(shown, Slow);
        if (after.Length == 0) await Expect(page.Locator("main")).Not.ToContainTextAsync("Danach", new() { Timeout = 30_000 });

        Assert.True(await page.EvaluateAsync<bool>("window.isSame ?? false"), "The page was loaded anew.");
        await Expect(page.Locator("article .steps input").First).ToBeCheckedAsync();
        await Expect(page.Locator("#_tools")).ToBeVisibleAsync();
        Assert.Equal(60, await page.EvaluateAsync<int>("scrollY"));
    }

    [Fact]
    public async Task A_page_to_which_a_step_comes_is_loaded_anew_and_keeps_its_ticks()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article));
        var page = await Open(context, preview);
        await page.Locator("article .steps input").Nth(2).CheckAsync();
        await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");

        preview.Save("de/router.md", Article.Replace("3. Stecken", "3. Prüfen Sie das Kabel.\n4. Stecken", StringComparison.Ordinal));
        await Expect(page.Locator("main")).ToContainTextAsync("Prüfen Sie das Kabel.", Slow);
        await Expect(page.Locator("article .steps input")).ToHaveCountAsync(4);
        await Expect(page.Locator("article .steps input").Nth(3)).ToBeCheckedAsync();
        await Expect(page.Locator("article .steps input").Nth(2)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Many_saves_in_a_row_end_with_the_last_one()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article));
        var page = await Open(context, preview);
        await page.EvaluateAsync("() => { window.isSame = true }");

        for (var i = 1; i <= 40; i++) preview.Save("de/router.md", Article.Replace("30", $"{i}", StringComparison.Ordinal));
        await Expect(page.Locator("main")).ToContainTextAsync("Warten Sie 40 Sekunden.", Slow);
        Assert.True(await page.EvaluateAsync<bool>("window.isSame ?? false"), "The page was loaded anew.");
    }

    [Fact]
    public async Task A_page_of_another_article_is_left_alone()
    {
        await using var context = await browser.Open();
        await using var preview = await Preview.Start(("de/router.md", Article), ("de/drucker.md", "# Drucker\n\n1. Los.\n"));
        var (one, other) = (await Open(context, preview), await Open(context, preview, "de/drucker.html"));
        await other.EvaluateAsync("() => { window.isSame = true; new MutationObserver(() => window.isSame = false).observe(document.querySelector('main'), { childList: true, characterData: true, subtree: true }) }");

        preview.Save("de/router.md", Article.Replace("30", "31", StringComparison.Ordinal));
        await Expect(one.Locator("main")).ToContainTextAsync("31", Slow);
        preview.Save("de/drucker.md", "# Drucker\n\n1. Nun los.\n");
        await Expect(other.Locator("main")).ToContainTextAsync("Nun los.", Slow);
        Assert.NotNull(await other.EvaluateAsync("window.isSame"));
    }

    private static async Task<IPage> Open(IBrowserContext context, Preview preview, string path = "de/router.html")
    {
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(500, 300);
        await page.GotoAsync(preview.Address + path);
        await page.Locator(".menu").Or(page.Locator("main")).First.WaitForAsync();
        return page;
    }
}
