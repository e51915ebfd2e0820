using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Of alternatives one counts; what does not apply is set aside, with a reason; long articles say how far each section is.</summary>
// The clipboard is one for all pages of the browser.
[Collection("clipboard")]
public sealed class AlternativesTests(BuiltSite browser, AlternativesSite site) : IClassFixture<AlternativesSite>
{
    private const string German = "de/devices/printer.html";

    [Fact]
    public async Task Only_the_alternative_that_was_chosen_is_open_and_counts_here_and_wherever_the_same_are_offered()
    {
        await using var context = await browser.Open();
        var page = await Open(context);
        await Expect(page.Locator(".count")).ToHaveTextAsync("0 von 15 erledigt");
        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(15);

        await page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First.CheckAsync();

        await Expect(page.Locator(".count")).ToHaveTextAsync("0 von 11 erledigt");
        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(11);
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).Nth(1)).ToBeCheckedAsync();
        await Expect(page.GetByText("Gerät hinzufügen")).ToBeHiddenAsync();
        await page.GotoAsync(site.Address + German.Replace("de/", "en/", StringComparison.Ordinal));
        await Expect(page.Locator(".count")).ToHaveTextAsync("0 of 11 done");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Windows" }).First.CheckAsync();
        await Expect(page.Locator(".count")).ToHaveTextAsync("0 of 12 done");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_scripts_all_alternatives_stand_there_under_headings_until_one_is_chosen()
    {
        await using var context = await browser.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + German);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(["Windows", "macOS", "Windows", "macOS"]);
        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(15);

        await page.GetByRole(AriaRole.Radio, new() { Name = "Windows" }).First.CheckAsync();

        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(13);
    }

    [Fact]
    public async Task The_last_step_of_what_applies_ends_the_run_and_the_list_counts_the_same()
    {
        await using var context = await browser.Open();
        var page = await Open(context);
        await page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First.CheckAsync();
        await SetAside(page, "Das Papier staut sich").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await SetAside(page, "Die Farben stimmen nicht").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        foreach (var box in (await Boxes(page).Locator("visible=true").AllAsync()).Take(4)) await box.CheckAsync();

        await Expect(page.Locator(".count")).ToHaveTextAsync("4 von 4 erledigt7 entfallen");
        await Expect(page.GetByText("Es ist nichts mehr zu tun; was entfällt, ist nicht erledigt.")).ToBeVisibleAsync();
        await page.GotoAsync(site.Address + "de/index.html");
        await Expect(page.Locator(".runs li")).ToContainTextAsync("4 von 4 erledigt");
    }

    [Fact]
    public async Task A_section_that_was_set_aside_says_why_in_the_record_and_to_the_colleague_and_comes_back_as_a_whole()
    {
        await using var mine = await browser.Open(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await Open(mine);
        await page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First.CheckAsync();
        await Boxes(page).First.CheckAsync();
        await SetAside(page, "Das Papier staut sich").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Warum Schritt 1 (Das Papier staut sich) entfällt" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Es staut sich nichts.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".outline li")).ToHaveTextAsync(
            [new System.Text.RegularExpressions.Regex("^Den Drucker verbinden 1/4"), new System.Text.RegularExpressions.Regex("^Das Papier staut sich Entfällt"), new System.Text.RegularExpressions.Regex("^Die Farben stimmen nicht 0/3")]);

        await page.Keyboard.PressAsync("c");
        await page.UntilAsync("navigator.clipboard.readText().then(t => t.includes('[x] 1 Fragen'))");
        var record = await Clipboard(page);
        Assert.Contains("[-] 1 Öffnen Sie den Deckel. (Entfällt, ", record, StringComparison.Ordinal);
        Assert.Contains("  Grund: Es staut sich nichts.", record, StringComparison.Ordinal);
        Assert.Contains("Den Drucker verbinden: macOS", record, StringComparison.Ordinal);
        Assert.DoesNotContain("Windows", record, StringComparison.Ordinal);
        Assert.DoesNotContain("Gerät hinzufügen", record, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("h");
        await page.UntilAsync("navigator.clipboard.readText().then(t => t.includes('#run=1z'))");
        await using var theirs = await browser.Open();
        var taken = await theirs.NewPageAsync();
        await taken.GotoAsync((await Clipboard(page)).Replace("/de/", "/en/", StringComparison.Ordinal));
        await taken.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(taken.Locator(".count")).ToHaveTextAsync("1 of 7 done4 not applicable");
        await Expect(taken.GetByRole(AriaRole.Textbox, new() { Name = "Why step 1 (The paper jams) does not apply" })).ToHaveValueAsync("Es staut sich nichts.");
        await Expect(taken.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First).ToBeCheckedAsync();

        await taken.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = "Applies after all The paper jams" }).ClickAsync();
        await Expect(taken.Locator(".count")).ToHaveTextAsync("1 of 11 done");
    }

    [Fact]
    public async Task A_step_that_always_applies_can_be_set_aside_from_its_note_or_by_a_key_and_what_is_typed_next_is_the_reason()
    {
        await using var context = await browser.Open();
        var page = await Open(context);
        await Boxes(page).First.FocusAsync();

        await page.Keyboard.TypeAsync("sjust x");

        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Warum Schritt 1 (Den Drucker verbinden) entfällt" })).ToHaveValueAsync("just x");
        await Expect(page.Locator("li.skipped")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Notiz zu Schritt 2 (Den Drucker verbinden)" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Schritt 2 (Den Drucker verbinden) auslassen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Warum Schritt 2 (Den Drucker verbinden) entfällt" })).ToBeFocusedAsync();
        await Expect(page.Locator(".count")).ToHaveTextAsync("0 von 13 erledigt2 entfallen");
    }

    [Fact]
    public async Task A_run_in_an_alternative_that_is_not_chosen_any_more_is_kept()
    {
        await using var context = await browser.Open();
        var page = await Open(context);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Windows" }).First.CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Öffnen Sie Einstellungen" }).CheckAsync();
        await Expect(page.Locator(".count")).ToHaveTextAsync("1 von 12 erledigt");

        await page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First.CheckAsync();
        await Expect(page.Locator(".count")).ToHaveTextAsync("0 von 11 erledigt");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Windows" }).First.CheckAsync();

        await Expect(page.Locator(".count")).ToHaveTextAsync("1 von 12 erledigt");
    }

    [Fact]
    public async Task One_step_at_a_time_begins_with_what_to_have_ready_says_where_one_is_and_shows_the_table_that_is_meant()
    {
        await using var context = await browser.Open();
        var page = await Open(context);
        await page.EvaluateAsync("localStorage.setItem('procedures:settings:/', '{\"one\":true}')");
        await page.ReloadAsync();
        await Expect(page.GetByText("Der Name des Druckers, der auf seinem Deckel steht")).ToBeVisibleAsync();
        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(0);
        var next = page.GetByRole(AriaRole.Button, new() { Name = "Weiter" });

        await next.ClickAsync();
        await Expect(Boxes(page).First).ToBeFocusedAsync();
        await Expect(page.Locator(".turn")).ToContainTextAsync("Schritt 1 von 15");
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Leuchtturm" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First.CheckAsync();
        await Expect(page.Locator(".turn")).ToContainTextAsync("Schritt 1 von 11");
        var (step, button) = ((await page.Locator("article .steps > li:visible").First.BoundingBoxAsync())!, (await next.BoundingBoxAsync())!);
        Assert.InRange(button.Y, step.Y, step.Y + step.Height);

        await next.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Leuchtturm" })).ToBeHiddenAsync();
        await next.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Öffnen Sie Systemeinstellungen" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Wählen Sie Drucker hinzufügen" })).ToBeFocusedAsync();
        await Expect(page.Locator(".turn")).ToContainTextAsync("Schritt 4 von 11");
        await page.Locator(".outline").GetByRole(AriaRole.Link, new() { Name = "Die Farben stimmen nicht" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Drucken Sie eine Testseite" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_any_state_and_nothing_is_wider_than_the_screen(int width, ColorScheme colours)
    {
        await using var context = await browser.Open(new() { ViewportSize = new() { Width = width, Height = 740 }, ColorScheme = colours });
        var page = await Open(context);
        var found = new List<string> { await Axe.Barriers(page) };
        await page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First.CheckAsync();
        await Boxes(page).First.CheckAsync();
        if (width < 960) await page.Locator(".outline > summary").ClickAsync();
        await SetAside(page, "Das Papier staut sich").ClickAsync();
        await page.Keyboard.TypeAsync("Kein Stau");
        found.Add(await Axe.Barriers(page));
        await page.Keyboard.PressAsync("Escape");
        await page.EvaluateAsync("localStorage.setItem('procedures:settings:/', '{\"one\":true,\"second\":\"en\"}')");
        await page.ReloadAsync();
        await page.Locator(".turn").WaitForAsync();
        await page.Locator(".other").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        found.Add(await Axe.Barriers(page));

        Assert.All(found, f => Assert.Equal("", f));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task<IPage> Open(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + German);
        await Expect(page.Locator(".write").First).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Boxes(IPage page) => page.Locator("article .steps input[type=checkbox]");

    /// <summary>The button of a section in the outline.</summary>
    private static ILocator SetAside(IPage page, string section) => page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = "Auslassen " + section });

    private static Task<string> Clipboard(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
