using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

public sealed class ListTests(BuiltSite site)
{
    [Theory]
    [InlineData("postf", 2)]
    [InlineData("Anmeldebestatigung", 1)]
    [InlineData("ANMELDEBESTAETIGUNG neues", 1)]
    public async Task Titles_are_found_however_they_are_typed(string typed, int found)
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/");

        await page.GetByLabel("Anleitungen durchsuchen").FillAsync(typed);

        await Expect(page.Locator(".results li")).ToHaveCountAsync(found);
        await Expect(page.Locator(".find [role=status]").First).ToHaveTextAsync(found == 1 ? "1 Anleitung" : $"{found} Anleitungen");
    }

    [Fact]
    public async Task An_empty_search_shows_the_whole_list()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/");

        await page.GetByLabel("Anleitungen durchsuchen").FillAsync("  ");

        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(2);
        await Expect(page.Locator(".find [role=status]").First).ToHaveTextAsync("2 Anleitungen");
    }

    [Fact]
    public async Task A_search_without_a_hit_says_so()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("nb/");

        await page.GetByLabel("Søk i prosedyrene").FillAsync("kaffe");

        await Expect(page.GetByText("Ingen treff. Prøv andre ord, eller nevn enheten eller programmet.")).ToBeVisibleAsync();
        await Expect(page.Locator(".list section:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Articles_under_way_say_how_far_they_are()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");
        await page.Locator(".steps input").First.CheckAsync();

        await page.GotoAsync("nb/");

        await Expect(page.Locator("li[data-steps]", new() { HasText = "Flytt godkjenning" })).ToContainTextAsync("1 av 10 utført");
    }

    [Fact]
    public async Task The_first_page_goes_on_to_the_language_that_was_chosen_last()
    {
        await using var context = await site.Open(new() { Locale = "de-DE" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Norsk bokmål" }).ClickAsync();

        await page.GotoAsync("");

        await Expect(page).ToHaveURLAsync(site.Address + "nb/index.html");
    }

    [Fact]
    public async Task Without_scripts_the_list_is_a_list_of_links()
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/");

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Zugriff auf ein freigegebenes Postfach geben" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Zugriff auf ein freigegebenes Postfach geben");
    }

    [Theory]
    [InlineData("nb-NO", "nb/")]
    [InlineData("de-AT", "de/")]
    public async Task The_first_page_goes_on_to_the_language_of_the_visitor(string locale, string expected)
    {
        await using var context = await site.Open(new() { Locale = locale });
        var page = await context.NewPageAsync();

        await page.GotoAsync("");

        await Expect(page).ToHaveURLAsync(site.Address + $"{expected}index.html");
    }

    [Fact]
    public async Task A_visitor_whose_language_is_not_there_chooses()
    {
        await using var context = await site.Open(new() { Locale = "fi-FI" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("");

        await page.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Alle Anleitungen");
    }
}
