using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>The version lacks a step that another has: a note stands in its place.</summary>
public sealed class DifferencesTests(BuiltSite site, ReportSite report) : IClassFixture<ReportSite>
{
    private string German => report.Address.Replace("report/", "de/mail/limit.html", StringComparison.Ordinal);

    [Fact]
    public async Task The_missing_step_is_read_in_its_own_language_without_scripts()
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);

        var note = page.Locator(".steps .lacks").GetByRole(AriaRole.Note);
        await Expect(note).ToContainTextAsync("Die Fassung auf Englisch hat hier einen Schritt, der in dieser fehlt:");
        await Expect(note.Locator("[lang=en]")).ToHaveTextAsync("Wait 15 minutes.");
    }

    [Fact]
    public async Task It_does_not_count_and_can_not_be_ticked()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        foreach (var box in await Boxes(page).AllAsync()) await box.CheckAsync();

        await Expect(page.Locator(".count")).ToHaveTextAsync("3 von 3 erledigt");
        await Expect(page.Locator(".tell")).ToHaveTextAsync("Alle Schritte sind erledigt.");
    }

    [Fact]
    public async Task One_step_at_a_time_shows_it_with_the_step_behind_it_only()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByLabel("Ein Schritt nach dem anderen").CheckAsync();
        await Expect(Boxes(page).Nth(1)).ToBeHiddenAsync();

        await Expect(page.Locator(".lacks")).ToBeHiddenAsync();
        await Boxes(page).Nth(0).CheckAsync();
        await Expect(page.Locator(".lacks")).ToBeVisibleAsync();
        await Boxes(page).Nth(1).CheckAsync();
        await Expect(page.Locator(".lacks")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).First.CheckAsync();

        Assert.Equal("", await Axe.Barriers(page));
    }

    private static ILocator Boxes(IPage page) => page.Locator("article .steps input[type=checkbox]");
}
