using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>The button on blocks of code.</summary>
// The clipboard is one for all pages of the browser.
[Collection("clipboard")]
public sealed class CopyingTests(BuiltSite site)
{
    private const string Code = "Get-MgUserAuthenticationMethod -UserId <name>  # zeigt, was noch da ist";

    [Fact]
    public async Task Code_is_copied_as_it_stands_and_that_is_said()
    {
        await using var context = await site.Open(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");

        await page.GetByRole(AriaRole.Button, new() { Name = "Kopieren: Get-MgUserAuthenticationMethod -UserId" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Kopiert." })).ToHaveCountAsync(1);
        await Expect(page.Locator(".copier.done")).ToHaveCountAsync(1);
        Assert.Equal(Code, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        // The step around it was not ticked on the way.
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_the_browser_does_not_allow_it_the_code_is_selected_instead()
    {
        await using var context = await site.Open();
        await context.AddInitScriptAsync("Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))");
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");

        await page.Locator(".copier").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Der Text ist markiert." })).ToHaveCountAsync(1);
        Assert.Equal(Code, (await page.EvaluateAsync<string>("getSelection().toString()")).Trim());
    }

    [Fact]
    public async Task An_article_without_steps_has_the_button_too()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("en/mail/overview.html");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy: Connect-ExchangeOnline" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task No_script_for_it_is_loaded_before_the_first_press()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(request.Url);
        await page.GotoAsync("de/identity/new-phone.html", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.DoesNotContain(loaded, url => url.EndsWith("/checklist/code-copy.js", StringComparison.Ordinal));
    }
}
