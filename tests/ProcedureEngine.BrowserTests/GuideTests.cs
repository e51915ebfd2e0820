using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

public sealed class GuideTests(BuiltSite site)
{
    [Fact]
    public async Task Links_are_numbered_and_their_addresses_stand_at_the_end()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.guide.html");

        await Expect(page.Locator(".refs")).ToContainTextAsync("https://example.com/a?b=1&c=2");
        await Expect(page.Locator("article")).ToContainTextAsync("die Seite des Herstellers[2]");
    }

    [Fact]
    public async Task The_print_button_prints()
    {
        await using var context = await site.Open();
        await context.AddInitScriptAsync("window.print = () => { document.title = 'printed' }");
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.guide.html");

        await page.GetByRole(AriaRole.Button, new() { Name = "Drucken" }).ClickAsync();

        await Expect(page).ToHaveTitleAsync("printed");
    }

    [Fact]
    public async Task Two_languages_side_by_side_are_one_link_away_without_scripts()
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.guide.html");

        await page.GetByRole(AriaRole.Link, new() { Name = "Deutsch + English" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address + "de/identity/new-phone.guide.en.html");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        var steps = page.Locator("article > .steps > li > .pair");
        var (left, right) = (await steps.Nth(0).Locator("> :lang(de)").BoundingBoxAsync(), await steps.Nth(0).Locator("> :lang(en)").BoundingBoxAsync());
        Assert.True(left!.X + left.Width <= right!.X && left.Y == right.Y, "The languages do not stand side by side.");
        await Expect(page.Locator(".pairs [aria-current=page]")).ToHaveTextAsync("Deutsch + English");
    }

    [Fact]
    public async Task On_paper_there_is_nothing_to_click()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.guide.html");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(page.GetByText("Unterschrift")).ToBeVisibleAsync();
    }
}
