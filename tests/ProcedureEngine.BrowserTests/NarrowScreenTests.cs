using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What is at the foot of the pages leaves room for the text on a phone, with the long words of German too.</summary>
public sealed class NarrowScreenTests(BuiltSite site, ReportSite report) : IClassFixture<ReportSite>
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, Locale = "de-DE" };

    [Fact]
    public async Task One_step_at_a_time_has_a_row_to_go_on_and_a_row_to_undo()
    {
        await using var context = await site.Open(Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByLabel("Ein Schritt nach dem anderen").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Weiter" }).ClickAsync();
        await page.Locator(".steps input:visible").First.CheckAsync();

        var (back, on) = (await Place(page, "Zurück"), await Place(page, "Weiter"));
        var (more, undo) = (await Place(page, "Mehr"), await Place(page, "Rückgängig"));

        Assert.Equal(back.Y, on.Y);
        // A hundredth of a pixel is how columns are rounded.
        Assert.Equal(back.Width, on.Width, 0.1f);
        Assert.Equal(more.Y, undo.Y);
        Assert.Equal(on.X + on.Width, undo.X + undo.Width);
    }

    [Fact]
    public async Task The_way_from_finding_to_finding_is_one_row_that_keeps_its_words_for_screen_readers()
    {
        await using var context = await site.Open(Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync(report.Address + "index.html?folder=mail");
        await page.Locator(".matrix tbody a").First.ClickAsync();

        var (back, on) = (await Place(page, "Vorheriger Befund"), await Place(page, "Nächster Befund"));

        Assert.Equal(back.Y, on.Y);
        await Expect(page.Locator(".walk [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Befunde: \d+$"));
    }

    private static async Task<LocatorBoundingBoxResult> Place(IPage page, string button)
    {
        var found = page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        await Expect(found).ToBeVisibleAsync();
        return (await found.BoundingBoxAsync())!;
    }
}
