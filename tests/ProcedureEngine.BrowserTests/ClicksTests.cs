using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>How many clicks it takes to do what is done all day: the presses that the pages themselves get, counted by them.</summary>
// The clipboard is one for all pages of the browser.
[Collection("clipboard")]
public sealed class ClicksTests(BuiltSite browser, SampleSite site) : IClassFixture<SampleSite>
{
    private const string Article = "de/network/vpn-does-not-connect.html";

    [Fact]
    public async Task To_find_a_procedure_and_open_it_takes_two()
    {
        await using var context = await Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "de/index.html");

        await page.GetByRole(AriaRole.Searchbox).ClickAsync();
        await page.Keyboard.TypeAsync("das VPN geht nicht");
        await page.Locator(".results a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address + Article);
        Assert.Equal(2, await Presses(page));
    }

    [Fact]
    public async Task To_copy_the_record_takes_one()
    {
        await using var context = await Open();
        var page = await HalfDone(context);
        var before = await Presses(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Für Ticket kopieren" }).ClickAsync();

        await page.UntilAsync("navigator.clipboard.readText().then(t => t.includes('[x] 1 '))");
        Assert.Equal(1, await Presses(page) - before);
    }

    [Fact]
    public async Task To_hand_over_takes_one_and_to_take_over_one()
    {
        await using var mine = await Open();
        var page = await HalfDone(mine);
        var before = await Presses(page);
        await page.EvaluateAsync("navigator.clipboard.writeText('')");
        await page.GetByRole(AriaRole.Button, new() { Name = "Übergeben" }).ClickAsync();
        await page.UntilAsync("navigator.clipboard.readText().then(t => t.includes('#run=1z'))");
        Assert.Equal(1, await Presses(page) - before);

        await using var theirs = await Open();
        var taken = await theirs.NewPageAsync();
        await taken.GotoAsync(await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await taken.GetByRole(AriaRole.Button, new() { Name = "Übernehmen" }).ClickAsync();

        await Expect(taken.Locator("article .steps input:checked")).ToHaveCountAsync(2);
        Assert.Equal(1, await Presses(taken));
    }

    [Fact]
    public async Task To_go_on_the_next_day_takes_one_and_leads_to_the_current_step()
    {
        await using var context = await Open();
        var page = await HalfDone(context, done: 6);
        await page.GotoAsync(site.Address + "de/index.html");
        var before = await Presses(page);

        await page.Locator(".runs a").ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address + Article);
        await Expect(page.Locator("[aria-current=step] > label")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(1, await Presses(page) - before);
    }

    [Fact]
    public async Task To_print_with_a_column_for_notes_takes_three()
    {
        await using var context = await Open();
        await context.AddInitScriptAsync("window.print = () => { document.title = 'printed' }");
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Article);

        await page.GetByRole(AriaRole.Link, new() { Name = "Druckfassung" }).ClickAsync();
        await page.GetByLabel("Spalte für Notizen").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Drucken" }).ClickAsync();

        await Expect(page).ToHaveTitleAsync("printed");
        Assert.Equal(3, await Presses(page));
    }

    [Fact]
    public async Task Names_of_buttons_in_the_customers_language_take_none_once_it_is_chosen()
    {
        await using var context = await Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "de/identity/unlock-account.html");
        await page.Locator(".menu").ClickAsync();
        await page.Locator("#_tools select").SelectOptionAsync("en");
        await page.Locator(".named").First.WaitForAsync();
        var before = await Presses(page);

        await page.GotoAsync(site.Address + Article);

        await Expect(page.Locator(".sees")).ToHaveTextAsync("Kunde sieht: English");
        await Expect(page.Locator(".named").First).ToBeVisibleAsync();
        Assert.Equal(before, await Presses(page));
    }

    private async Task<IBrowserContext> Open()
    {
        var context = await browser.Open(new() { Permissions = ["clipboard-read", "clipboard-write"], ViewportSize = new() { Width = 1366, Height = 657 } });
        await context.AddInitScriptAsync("addEventListener('pointerdown', () => { sessionStorage.presses = Number(sessionStorage.presses ?? 0) + 1 }, true)");
        return context;
    }

    private static Task<int> Presses(IPage page) => page.EvaluateAsync<int>("Number(sessionStorage.presses ?? 0)");

    private async Task<IPage> HalfDone(IBrowserContext context, int done = 2)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Article);
        foreach (var box in (await page.Locator("article .steps input[type=checkbox]").AllAsync()).Take(done)) await box.CheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Für Ticket kopieren" })).ToBeVisibleAsync();
        return page;
    }
}
