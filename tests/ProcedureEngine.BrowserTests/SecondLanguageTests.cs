using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Two languages at once.</summary>
public sealed class SecondLanguageTests(BuiltSite site)
{
    private const string German = "de/identity/new-phone.html";

    [Fact]
    public async Task A_second_language_stands_with_each_step_and_is_remembered()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Choose(page, "nb");

        await Expect(page.Locator("label > .other")).ToHaveCountAsync(10);
        await Expect(page.Locator("li[id] > label").Nth(2)).ToContainTextAsync("Fragen Sie nach der Personalnummer.");
        await Expect(page.Locator("li[id] > label").Nth(2).Locator(".other")).ToHaveTextAsync("Spør etter ansattnummeret.");
        await Expect(page.Locator("li[id] > label").Nth(2).Locator(".other")).ToHaveAttributeAsync("lang", "nb");
        await Expect(page.Locator(".more > .other .alert")).ToContainTextAsync("Innringeren kan ikke logge på");
        await page.ReloadAsync();
        await Expect(page.Locator("label > .other")).ToHaveCountAsync(10);

        // Changing the page's own language leaves the one beside it; without it there is nothing beside.
        await Choose(page, "");
        await Expect(page.Locator(".other")).ToHaveCountAsync(0);
        await Expect(page.Locator(".named")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1400, true)]
    [InlineData(360, false)]
    public async Task It_stands_beside_where_there_is_room_and_under_where_there_is_none(int width, bool isBeside)
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Choose(page, "nb");
        var step = page.Locator("li[id] > label").First;
        await step.Locator(".other").WaitForAsync();

        var own = (await step.Locator(":scope > span").Nth(1).BoundingBoxAsync())!;
        var other = (await step.Locator(".other").BoundingBoxAsync())!;

        Assert.Equal(isBeside, other.X >= own.X + own.Width && other.Y == own.Y);
        Assert.Equal(!isBeside, other.Y >= own.Y + own.Height);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Labels_tell_their_other_name_on_hover_focus_and_tap()
    {
        await using var context = await site.Open(new() { HasTouch = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Choose(page, "nb");
        await page.GetByText("Nur Namen von Schaltflächen").ClickAsync();
        await Expect(page.Locator("article .other")).ToHaveCountAsync(0);
        await Expect(page.Locator(".sees")).ToHaveTextAsync("Kunde sieht: Norsk bokmål");
        Assert.Contains("(", await page.Locator("b", new() { HasTextString = "Entfernen" }).EvaluateAsync<string>("label => getComputedStyle(label, '::after').content"), StringComparison.Ordinal);
        var tip = page.GetByRole(AriaRole.Tooltip);
        var (users, remove) = (page.Locator("b", new() { HasTextString = "Aktive Benutzer" }), page.Locator("b", new() { HasTextString = "Entfernen" }));

        await users.HoverAsync();
        await Expect(tip).ToHaveTextAsync("Aktive brukere");
        await Expect(tip).ToHaveAttributeAsync("lang", "nb");
        await page.Keyboard.PressAsync("Escape");
        await Expect(tip).ToBeHiddenAsync();

        await remove.FocusAsync();
        await Expect(tip).ToHaveTextAsync("Fjern");
        await Expect(remove).ToHaveAttributeAsync("aria-describedby", "_tip");

        await users.TapAsync();
        await Expect(tip).ToHaveTextAsync("Aktive brukere");
        await Expect(page.Locator("article .steps input").First).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_language_that_cannot_be_loaded_is_told_of()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.RouteAsync("**/nb/identity/new-phone.html", route => route.AbortAsync());

        await Choose(page, "nb");

        await Expect(page.GetByText("Die andere Sprache konnte nicht geladen werden.")).ToBeVisibleAsync();
        await page.Locator("article .steps input").First.CheckAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("1 von 10");
    }

    private static async Task Choose(IPage page, string locale)
    {
        if (await page.Locator("#_tools").IsHiddenAsync()) await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByLabel("Zweite Sprache").SelectOptionAsync(locale);
    }
}
