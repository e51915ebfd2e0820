using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Steps that do not always apply, and steps of which one of several cases holds.</summary>
// The clipboard is one for all pages of the browser.
[Collection("clipboard")]
public sealed class ChoiceTests(BuiltSite browser, SampleSite site) : IClassFixture<SampleSite>
{
    private const string Article = "identity/unlock-account.html";

    [Fact]
    public async Task One_case_of_a_choice_holds_and_is_there_after_a_reload_and_in_another_language()
    {
        await using var context = await browser.Open(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "de/" + Article);
        var cases = page.GetByRole(AriaRole.Radiogroup).First.GetByRole(AriaRole.Radio);
        await Expect(cases).ToHaveCountAsync(3);

        await cases.Nth(0).CheckAsync();
        await cases.Nth(1).CheckAsync();
        await page.ReloadAsync();
        await Expect(cases.Nth(1)).ToBeCheckedAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("0 von ");
        await page.GotoAsync(site.Address + "nb/" + Article);
        await Expect(cases.Nth(1)).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(1);

        await page.Locator(".menu").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kopier som tekst" }).ClickAsync();
        await Expect(page.GetByText("Kopiert.")).ToBeVisibleAsync();
        var record = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("  → " + (await page.GetByRole(AriaRole.Radio, new() { Checked = true }).Locator("xpath=..").InnerTextAsync()).Trim(), record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_one_case_can_be_chosen_and_counts_as_no_step()
    {
        await using var context = await browser.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "de/" + Article);

        await page.GetByRole(AriaRole.Radio).First.CheckAsync();

        await Expect(page.GetByRole(AriaRole.Radio).First).ToHaveCSSAsync("counter-increment", "none");
        await Expect(page.Locator(".steps > li > label > input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_second_language_shows_the_cases_without_a_second_set_of_rings()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "de/" + Article);
        var rings = await page.GetByRole(AriaRole.Radio).CountAsync();
        await page.EvaluateAsync("localStorage.setItem('procedures:settings:/', JSON.stringify({ second: 'en' }))");
        await page.ReloadAsync();
        await Expect(page.Locator("body.two")).ToBeVisibleAsync();

        await Expect(page.Locator(".other").Filter(new() { HasText = "If the status is" }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radio)).ToHaveCountAsync(rings);
        await Expect(page.GetByRole(AriaRole.Radiogroup)).ToHaveCountAsync(await page.Locator(".choice:not(.other .choice)").CountAsync());
    }

    [Fact]
    public async Task Axe_finds_nothing_where_a_case_was_chosen()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "de/" + Article);
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await Expect(page.Locator(".menu")).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(1280, 3000);

        Assert.Equal("", await Axe.Barriers(page));
    }

    [Fact]
    public async Task A_condition_is_told_apart_from_what_is_to_be_done()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "en/network/vpn-does-not-connect.html");

        await Expect(page.Locator(".may .if")).ToHaveTextAsync("If there is still no connection");
        await Expect(page.Locator(".may:has(.if) > label")).ToContainTextAsync("If there is still no connection, ");
        await Expect(page.Locator(".may .if")).ToHaveCSSAsync("font-style", "italic");
    }
}
