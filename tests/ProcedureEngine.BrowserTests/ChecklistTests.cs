using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

public sealed class ChecklistTests(BuiltSite site)
{
    private const string German = "de/identity/new-phone.html";
    private const int Steps = 10;

    [Fact]
    public async Task On_paper_ticks_are_seen_where_printers_leave_out_backgrounds()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");
        await page.Locator(".steps input").First.CheckAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("exact", await page.Locator(".steps input:checked").EvaluateAsync<string>("box => getComputedStyle(box).printColorAdjust"));
    }

    [Fact]
    public async Task Ticks_are_there_after_a_reload()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);

        await Boxes(page).Nth(0).CheckAsync();
        await page.ReloadAsync();

        await Expect(Boxes(page).Nth(0)).ToBeCheckedAsync();
        await Expect(Boxes(page).Nth(1)).Not.ToBeCheckedAsync();
        await Expect(Count(page)).ToHaveTextAsync($"1 von {Steps} erledigt");
    }

    [Fact]
    public async Task Ticks_are_there_in_another_language_and_the_page_opens_at_the_next_step()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await Boxes(page).Nth(2).CheckAsync();
        var next = await Boxes(page).Nth(1).InputValueAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Norsk bokmål" }).ClickAsync();

        Assert.EndsWith($"nb/identity/new-phone.html#{next}", page.Url, StringComparison.Ordinal);
        await Expect(Boxes(page).Nth(0)).ToBeCheckedAsync();
        await Expect(Boxes(page).Nth(2)).ToBeCheckedAsync();
        await Expect(Count(page)).ToHaveTextAsync($"2 av {Steps} utført");
    }

    [Fact]
    public async Task A_step_is_ticked_when_its_last_substep_is_and_loses_its_tick_with_one_of_them()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);

        await Boxes(page).Nth(2).CheckAsync();
        await Boxes(page).Nth(3).CheckAsync();
        await Expect(Boxes(page).Nth(1)).Not.ToBeCheckedAsync();
        await Boxes(page).Nth(4).CheckAsync();
        await Expect(Boxes(page).Nth(1)).ToBeCheckedAsync();
        await Boxes(page).Nth(3).UncheckAsync();
        await Expect(Boxes(page).Nth(1)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_next_step_is_marked_and_the_count_is_spoken()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Expect(page.Locator("[aria-current=step]")).ToHaveCountAsync(0);

        await Boxes(page).Nth(0).CheckAsync();

        await Expect(page.Locator("[aria-current=step] > label")).ToContainTextAsync("Vergleichen Sie die Antworten");
        await Expect(page.Locator(".run .unseen[role=status]")).ToHaveTextAsync($"1 von {Steps} erledigt. 2. Vergleichen Sie die Antworten des Anrufers:");
        await Expect(page.GetByRole(AriaRole.Progressbar)).ToHaveJSPropertyAsync("value", 1);
    }

    [Fact]
    public async Task Starting_over_removes_all_ticks_and_undo_brings_them_back()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await Boxes(page).Nth(5).CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Neu beginnen" }).ClickAsync();
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).ClickAsync();

        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(2);
        await page.ReloadAsync();
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Boxes_of_task_lists_are_remembered_too_also_when_the_source_has_them_ticked()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Expect(page.GetByLabel("Das Ticket ist offen")).ToBeCheckedAsync();

        await page.GetByLabel("Das Ticket ist offen").UncheckAsync();
        await page.GetByLabel("Das Gespräch wird aufgezeichnet").CheckAsync();
        await page.ReloadAsync();

        await Expect(page.GetByLabel("Das Ticket ist offen")).Not.ToBeCheckedAsync();
        await Expect(page.GetByLabel("Das Gespräch wird aufgezeichnet")).ToBeCheckedAsync();
        await Expect(Count(page)).ToHaveTextAsync($"0 von {Steps} erledigt");
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Zum Inhalt springen" })).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        for (var box = 0; box < Steps;)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await Boxes(page).Nth(box).EvaluateAsync<bool>("b => b === document.activeElement")) continue;
            if (!await Boxes(page).Nth(box).IsCheckedAsync()) await page.Keyboard.PressAsync("Space");
            box++;
        }

        await Expect(Count(page)).ToHaveTextAsync($"{Steps} von {Steps} erledigt");
        await Expect(page.GetByText("Alle Schritte sind erledigt.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Starting_over_begins_a_run_that_is_pinned_to_its_steps_too()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");
        await page.GetByRole(AriaRole.Button, new() { Name = "Neu beginnen" }).ClickAsync();
        await Boxes(page).Nth(5).CheckAsync();

        Assert.Equal(Steps, await page.EvaluateAsync<int>("JSON.parse(localStorage['procedures:run:/:identity/new-phone']).steps.length"));
    }

    [Fact]
    public async Task Without_scripts_everything_is_readable_and_tickable()
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);

        await Expect(Boxes(page)).ToHaveCountAsync(Steps);
        await page.GetByText("Fragen Sie nach der Personalnummer.").ClickAsync();
        await Expect(Boxes(page).Nth(2)).ToBeCheckedAsync();
        await Expect(page.GetByText("Ein Code gilt 10 Minuten.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Norsk bokmål" }).ClickAsync();
        Assert.EndsWith("nb/identity/new-phone.html", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_is_told_of_once_and_the_page_works()
    {
        await using var context = await site.Open();
        await context.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Expect(page.GetByText("Dieser Browser lässt nicht zu")).ToBeVisibleAsync();

        await Boxes(page).Nth(0).CheckAsync();

        await Expect(Count(page)).ToHaveTextAsync($"1 von {Steps} erledigt");
        await Expect(page.GetByText("Dieser Browser lässt nicht zu")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_browser_that_is_full_in_the_middle_is_told_of_too()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await Expect(page.GetByText("Dieser Browser lässt nicht zu")).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }");

        await Boxes(page).Nth(1).CheckAsync();
        await Expect(page.GetByText("Dieser Browser lässt nicht zu")).ToBeVisibleAsync();
        await Boxes(page).Nth(5).CheckAsync();

        await Expect(page.GetByText("Dieser Browser lässt nicht zu")).ToHaveCountAsync(0);
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task What_was_stored_by_something_else_is_no_run()
    {
        await using var context = await site.Open();
        await context.AddInitScriptAsync(
            "localStorage.setItem('procedures:run:/:identity/new-phone', '{\"version\":1,\"ticks\":{\"__proto__\":\"x\",\"a\":{}}}')");
        var page = await context.NewPageAsync();

        await page.GotoAsync(German);

        await Expect(Count(page)).ToHaveTextAsync($"0 von {Steps} erledigt");
    }

    [Fact]
    public async Task A_second_tab_follows()
    {
        await using var context = await site.Open();
        var (first, second) = (await context.NewPageAsync(), await context.NewPageAsync());
        await first.GotoAsync(German);
        await second.GotoAsync("nb/identity/new-phone.html");

        await Boxes(first).Nth(0).CheckAsync();

        await Expect(Boxes(second).Nth(0)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task An_article_without_steps_has_nothing_to_tick()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("en/mail/overview.html");

        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        await Expect(page.Locator(".run")).ToHaveCountAsync(0);
    }

    private static ILocator Boxes(IPage page) => page.Locator("article .steps input[type=checkbox]");

    private static ILocator Count(IPage page) => page.Locator(".count");
}
