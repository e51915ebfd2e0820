using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Notes, skipped steps, one step at a time, undo and keys.</summary>
public sealed class FollowingTests(BuiltSite site)
{
    private const string German = "de/identity/new-phone.html";

    [Fact]
    public async Task A_note_is_there_after_a_reload_and_in_another_language()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);

        await page.GetByRole(AriaRole.Button, new() { Name = "Notiz zu Schritt 2.1" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Notiz zu Schritt 2.1" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Nummer <b>4711</b>");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Notiz zu Schritt 2.1" })).ToHaveValueAsync("Nummer <b>4711</b>");
        await page.GotoAsync("nb/identity/new-phone.html");

        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Notat til trinn 2.1" })).ToHaveValueAsync("Nummer <b>4711</b>");
    }

    [Fact]
    public async Task An_empty_note_is_none()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.GetByRole(AriaRole.Button, new() { Name = "Notiz zu Schritt 1 (Altes Telefon entfernen)" }).ClickAsync();
        await page.Keyboard.TypeAsync("a");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await Expect(Boxes(page).First).ToBeFocusedAsync();
        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('procedures:run:/:identity/new-phone')"));
    }

    [Fact]
    public async Task No_two_buttons_of_a_page_have_the_same_name_although_lists_count_anew()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Expect(page.Locator(".write")).ToHaveCountAsync(10);
        foreach (var opener in await page.Locator(".write").AllAsync())
        {
            await opener.ClickAsync();
            await page.Keyboard.TypeAsync("x");
        }

        var names = await page.Locator("article :is(.write, textarea)").EvaluateAllAsync<string[]>("all => all.map(e => e.tagName + e.getAttribute('aria-label'))");

        Assert.Contains("TEXTAREANotiz zu Schritt 1 (Neues Telefon hinzufügen)", names);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task A_step_with_a_condition_can_be_set_aside_without_a_reason_when_it_is_next()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "auslassen" })).ToHaveCountAsync(0);
        await Boxes(page).Nth(2).CheckAsync();
        await Boxes(page).Nth(3).CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Schritt 2.3 (Altes Telefon entfernen) auslassen" }).ClickAsync();

        await Expect(page.Locator(".count")).ToHaveTextAsync("4 von 9 erledigt1 entfallen");
        await Expect(page.Locator("li.skipped")).ToContainTextAsync("Entfällt");
        await page.ReloadAsync();
        await Expect(page.Locator("li.skipped")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gilt doch" }).ClickAsync();
        await Expect(page.Locator("li.skipped")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Each_change_is_undone_on_its_own()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await Boxes(page).Nth(1).CheckAsync();
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(5);
        var undo = page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" });

        await undo.ClickAsync();
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(1);
        await undo.ClickAsync();

        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(0);
        await Expect(undo).ToBeHiddenAsync();
    }

    [Fact]
    public async Task One_step_at_a_time_shows_the_next_when_one_is_ticked()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByLabel("Ein Schritt nach dem anderen").CheckAsync();
        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Weiter" }).ClickAsync();

        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Neues Telefon hinzufügen" })).ToBeHiddenAsync();
        await Boxes(page).Nth(0).CheckAsync();
        await Expect(Boxes(page).Nth(1)).ToBeVisibleAsync();
        await Expect(Boxes(page).Nth(0)).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zurück" }).ClickAsync();
        await Expect(Boxes(page).Nth(0)).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(Boxes(page).Nth(1)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mehr" }).ClickAsync();
        await page.GetByLabel("Ein Schritt nach dem anderen").UncheckAsync();

        await Expect(Boxes(page).Locator("visible=true")).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task Keys_lead_through_the_steps_until_they_are_switched_off()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mehr" })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("j");
        await Expect(Boxes(page).Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("x");
        await Expect(Boxes(page).Nth(0)).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(Boxes(page).Nth(2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(Boxes(page).Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("njxu?");
        await Expect(page.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("jxu?");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("u");
        await page.Keyboard.PressAsync("u");
        await Expect(Boxes(page).Nth(0)).Not.ToBeCheckedAsync();

        await page.Keyboard.PressAsync("?");
        await page.GetByRole(AriaRole.Dialog).GetByLabel("Tastenkürzel verwenden").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Boxes(page).Nth(0).FocusAsync();
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("?");

        await Expect(Boxes(page).Nth(0)).Not.ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_typed_right_behind_a_key_goes_where_the_key_leads()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Expect(page.Locator(".write").First).ToBeVisibleAsync();

        // All in one turn of the page: nothing can be loaded between two keys.
        await page.EvaluateAsync("""
            () => {
              for (const key of ['j', 'x', 'j', 'j', 'k', 'n', 'x', 'u']) {
                const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
                const field = document.activeElement.matches('textarea, input[type=search]') && document.activeElement
                if (document.activeElement.dispatchEvent(press) && field) field.value += key
              }
            }
            """);
        await Expect(Boxes(page).Locator(":scope:checked")).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Notiz zu Schritt 2 (Altes Telefon entfernen)" })).ToHaveValueAsync("xu");
        await page.Keyboard.PressAsync("Escape");

        await page.EvaluateAsync("""
            () => {
              for (const key of ['/', 'x', 'u', 'c']) {
                const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
                const field = document.activeElement.matches('input[type=search]') && document.activeElement
                if (document.activeElement.dispatchEvent(press) && field) field.value += key
              }
            }
            """);
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("xuc");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Nichts gefunden");
        await Expect(Boxes(page).Locator(":scope:checked")).ToHaveCountAsync(1);
    }

    private static ILocator Boxes(IPage page) => page.Locator("article .steps input[type=checkbox]");
}
