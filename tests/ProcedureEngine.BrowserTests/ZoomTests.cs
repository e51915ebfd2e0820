using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>
/// Zoomed to 200 %, as WCAG 1.4.4 and 1.4.10 ask: a window of 1280 by 900 pixels then holds 640 by 450 of the page's, each drawn
/// by four. That is what a browser's own zoom does to a page.
/// </summary>
public sealed class ZoomTests(BuiltSite site, ReportSite report) : IClassFixture<ReportSite>
{
    private static readonly BrowserNewContextOptions Zoomed = new() { ViewportSize = new() { Width = 640, Height = 450 }, DeviceScaleFactor = 2 };

    /// <summary>
    /// What reaches out of the window, or out of an element that hides what does: its text. What scrolls in a region of its own can
    /// be reached, and what is there for screen readers only is not to be seen.
    /// </summary>
    private const string CutOff = """
        () => [...document.querySelectorAll('body *')].filter(e => {
          if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('.unseen, .skip, [data-arrow] > span, svg')) return false
          if (e.closest('.table') && !e.matches('.table')) return false
          const { left, right, width } = e.getBoundingClientRect()
          const isHiding = getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1
          return width > 0 && (left < -1 || right > innerWidth + 1 || isHiding)
        }).map(e => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 60)}`)
        """;

    public static TheoryData<string> Pages => [.. EveryPageTests.PageKinds];

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_on_any_kind_of_page(string path)
    {
        await using var context = await site.Open(Zoomed);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await AllIsThere(page);
    }

    [Fact]
    public async Task A_checklist_half_done_in_two_languages_with_its_menu_open_is_whole_and_leaves_room_to_read()
    {
        await using var context = await site.Open(Zoomed);
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");
        foreach (var box in (await page.Locator("article .steps input[type=checkbox]").AllAsync()).Take(3)) await box.CheckAsync();
        await page.Locator(".write").Nth(4).ClickAsync();
        await page.Keyboard.TypeAsync("Seriennummer 4711");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByLabel("Zweite Sprache").SelectOptionAsync("en");
        await Expect(page.Locator(".other").First).ToBeVisibleAsync();

        await AllIsThere(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tastenkürzel" }).ScrollIntoViewIfNeededAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Tastenkürzel" })).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Escape");

        Assert.InRange((await page.Locator(".run").BoundingBoxAsync())!.Height, 1, 450 / 4);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("index.html?rule=number-mismatch")]
    [InlineData("mail/limit.html")]
    public async Task A_report_with_findings_is_whole(string path)
    {
        await using var context = await site.Open(Zoomed);
        var page = await context.NewPageAsync();
        await page.GotoAsync(report.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        if (path.StartsWith("mail", StringComparison.Ordinal)) await page.Locator(".finding .rule button").First.ClickAsync();

        await AllIsThere(page);
    }

    private static async Task AllIsThere(IPage page)
    {
        Assert.Equal(640, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("", string.Join('\n', await page.EvaluateAsync<string[]>(CutOff)));
    }
}
