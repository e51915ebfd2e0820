using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>A page in the frame of another program.</summary>
public sealed class EmbedTests(BuiltSite site)
{
    [Fact]
    public async Task The_header_goes_and_everything_else_works()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html?embed");

        await Expect(page.Locator(".top")).ToBeHiddenAsync();
        await page.Locator("article .steps input").First.CheckAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("article .steps input").First).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Links_keep_the_mode_and_other_sites_open_elsewhere()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html?embed");
        await context.RouteAsync("https://example.com/**", route => route.FulfillAsync(new() { Body = "other" }));
        var other = await context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "die Seite des Herstellers" }).ClickAsync());
        Assert.StartsWith("https://example.com/", other.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Druckfassung" }).ClickAsync();
        await Expect(page.Locator(".top")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Checkliste" }).First.ClickAsync();

        await Expect(page.Locator(".top")).ToBeHiddenAsync();
        Assert.Contains("embed", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_run_stays_in_the_frame()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html?embed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neuer Durchlauf" }).ClickAsync();
        await page.UntilAsync("location.search.includes('run=')");

        await Expect(page.Locator(".top")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_it_the_header_stays()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");

        await Expect(page.Locator(".top")).ToBeVisibleAsync();
    }
}
