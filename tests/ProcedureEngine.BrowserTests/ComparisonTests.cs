using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>An article's versions side by side.</summary>
public sealed class ComparisonTests(BuiltSite site, ReportSite report) : IClassFixture<ReportSite>
{
    private const string Drifted = "mail/limit.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_language_can_stand_beside_the_reference(bool hasScripts)
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = hasScripts });
        var page = await Open(context, Drifted);
        await Expect(page.Locator(".sides thead th:visible")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("Nederlands") }).CheckAsync();

        await Expect(page.Locator(".sides thead th:visible")).ToHaveTextAsync(["English en", "Nederlands nl"]);
        await Expect(page.Locator(".sides .finding:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_filter_by_language_shows_that_language_beside_the_reference()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl&rule=number-mismatch");
        await Articles(page).ClickAsync();

        await Expect(page.Locator(".sides thead th:visible")).ToHaveTextAsync(["English en", "Nederlands nl"]);
        await Expect(page.Locator(".walk [role=status]")).ToHaveTextAsync("Findings: 1");
    }

    [Fact]
    public async Task Arriving_at_a_finding_shows_what_it_judges()
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = 1280, Height = 320 } });
        var page = await Open(context, Drifted);
        var id = await page.Locator(".sides .finding").First.GetAttributeAsync("id");

        await page.GotoAsync(report.Address + Drifted + "#" + id, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await Expect(page.Locator($"tr:has(#{Escaped(id!)}) mark").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_comment_that_keeps_a_finding_needs_a_reason_and_cannot_end_early()
    {
        await using var context = await site.Open();
        var page = await Open(context, Drifted);

        await page.Locator(".sides .keep").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Put the comment above line");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy comment" })).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("the devices wait --> longer");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy comment" })).ToBeEnabledAsync();
        Assert.Matches(@"^<!-- procedures-ignore [a-z-]+: the devices wait –› longer -->$", await page.Locator("dialog code").TextContentAsync());
        Assert.Equal("", await Axe.Barriers(page));
    }

    [Fact]
    public async Task Keys_and_buttons_go_from_finding_to_finding()
    {
        await using var context = await site.Open();
        var page = await Open(context, Drifted);
        var findings = await page.Locator(".finding").CountAsync();
        Assert.True(findings >= 2, $"{findings} findings");

        await page.Keyboard.PressAsync("F8");
        await Expect(page.Locator(".finding").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".finding").Nth(1)).ToBeFocusedAsync();
        await Expect(page.Locator(".walk [role=status]")).ToHaveTextAsync($"2 of {findings}");
        await page.Keyboard.PressAsync("Shift+F8");
        await Expect(page.Locator(".finding").First).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next finding" }).ClickAsync();

        await Expect(page.Locator(".finding").Nth(1)).ToBeInViewportAsync();
        Assert.EndsWith("#" + await page.Locator(".finding").Nth(1).GetAttributeAsync("id"), page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_line_numbers_stay_in_their_cells()
    {
        await using var context = await site.Open();
        var page = await Open(context, Drifted);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var cells = await page.Locator(".sides td[data-line]").EvaluateAllAsync<string[]>("cells => cells.map(c => getComputedStyle(c).position)");
        Assert.NotEmpty(cells);
        Assert.All(cells, position => Assert.Equal("relative", position));
    }

    /// <summary>An id as a selector writes it: fingerprints may begin with a digit.</summary>
    private static string Escaped(string id) => char.IsAsciiDigit(id[0]) ? $"\\3{id[0]} {id[1..]}" : id;

    private static ILocator Articles(IPage page) => page.Locator("#_matrix tbody th a");

    /// <summary>Opens a page of the report; what it asks for and says must be in order.</summary>
    private async Task<IPage> Open(IBrowserContext context, string path = "index.html")
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Assert.Fail(message.Text);
        page.PageError += (_, error) => Assert.Fail(error);
        await page.GotoAsync(report.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
