using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Several runs of one article, and what becomes of a run when its article is edited.</summary>
public sealed class RunTests(BuiltSite site)
{
    private const string German = "de/identity/new-phone.html";

    [Fact]
    public async Task Several_runs_of_one_article_are_kept_apart_by_name()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Boxes(page).Nth(0).CheckAsync();
        await OpenMenu(page);
        await Name(page).FillAsync("INC-1");
        await Name(page).BlurAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neuer Durchlauf" }).ClickAsync();
        await Expect(Boxes(page).Nth(0)).Not.ToBeCheckedAsync();
        await Boxes(page).Nth(5).CheckAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Norsk bokmål" }).ClickAsync();
        await Expect(Boxes(page).Nth(5)).ToBeCheckedAsync();
        await page.GoBackAsync();

        await OpenMenu(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "INC-1" }).ClickAsync();
        await Expect(Boxes(page).Nth(0)).ToBeCheckedAsync();
        await Expect(Boxes(page).Nth(5)).Not.ToBeCheckedAsync();
        await OpenMenu(page);
        await Expect(Name(page)).ToHaveValueAsync("INC-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Diesen Durchlauf löschen" }).ClickAsync();
        await Expect(Boxes(page).Nth(5)).ToBeCheckedAsync();
        await Expect(Boxes(page).Nth(0)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task After_an_edit_ticks_move_changed_steps_are_marked_and_what_is_gone_is_shown()
    {
        var pages = Build("1. Open the door.", "2. Press **Save** twice.", "3. Wait for ten minutes.", "4. Close the door.");
        using var server = new StaticServer(pages);
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "en/door.html");
        foreach (var i in (int[])[1, 2, 3]) await Boxes(page).Nth(i).CheckAsync();
        await Expect(page.Locator(".menu")).ToBeVisibleAsync();
        await page.UntilAsync("Object.keys(localStorage).some(k => JSON.parse(localStorage[k]).steps?.length === 4)");

        // A step before, "Press" reworded, "Wait" gone, "Close" as it was.
        foreach (var (path, content) in Build("1. Put on gloves.", "2. Open the door.", "3. Press **Save** three times.", "4. Close the door.")) pages[path] = content;
        await page.ReloadAsync();

        await Expect(page.GetByText("The procedure has changed since this run began.")).ToBeVisibleAsync();
        await Expect(Box(page, "Put on gloves")).Not.ToBeCheckedAsync();
        await Expect(Box(page, "Open the door")).Not.ToBeCheckedAsync();
        await Expect(Box(page, "Close the door")).ToBeCheckedAsync();
        var left = await page.Locator(".again, .gone li").CountAsync();
        Assert.Equal(2, left);
        await page.ReloadAsync();
        await Expect(page.Locator(".again, .gone li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_changed_step_is_marked_until_somebody_has_checked_it()
    {
        var pages = Build("1. Open the door.", "2. Press **Save** twice.", "3. Close the door.");
        using var server = new StaticServer(pages);
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "en/door.html");
        await Boxes(page).Nth(1).CheckAsync();
        await page.UntilAsync("Object.keys(localStorage).some(k => JSON.parse(localStorage[k]).steps?.length === 3)");
        foreach (var (path, content) in Build("1. Open the door.", "2. Never press **Save**.", "3. Close the door.")) pages[path] = content;
        await page.ReloadAsync();

        await Expect(page.Locator(".again")).ToContainTextAsync("Check again");
        await Expect(page.Locator(".again del")).ToHaveTextAsync("Press Save twice.");
        await Expect(Boxes(page).Nth(1)).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Checked: 2" }).ClickAsync();
        await Expect(page.Locator(".again")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(Boxes(page).Nth(1)).ToBeCheckedAsync();
        await Expect(page.Locator(".again")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_list_names_what_is_in_progress_with_its_age_until_somebody_deletes_it()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.EvaluateAsync("""
            localStorage.setItem('procedures:run:/:identity/new-phone#abc', JSON.stringify({ version: 1, started: Date.now() - 3 * 86400000, name: 'INC-9', ticks: { [document.querySelector('.steps input').value]: 1 } }))
            """);
        await Boxes(page).Nth(0).CheckAsync();
        await page.GotoAsync("de/index.html");
        var runs = page.GetByRole(AriaRole.Region, new() { Name = "In Arbeit" });
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(runs).ToContainTextAsync("vor 3 Tagen");

        await runs.GetByRole(AriaRole.Link, new() { Name = "INC-9" }).ClickAsync();
        Assert.EndsWith("new-phone.html?run=abc", page.Url, StringComparison.Ordinal);
        await Expect(Boxes(page).Nth(0)).ToBeCheckedAsync();
        await page.GoBackAsync();
        await runs.GetByRole(AriaRole.Button, new() { Name = "INC-9" }).ClickAsync();
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Runs_that_were_not_used_for_30_days_are_deleted_at_once_and_can_be_brought_back()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Keep(page, "INC-OLD", started: 45, ticked: 31);
        await Keep(page, "INC-DONE", started: 60, ticked: 45);
        await Keep(page, "INC-BUSY", started: 45, ticked: 2);
        await page.GotoAsync("de/index.html");
        var runs = page.GetByRole(AriaRole.Region, new() { Name = "In Arbeit" });
        var undo = runs.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" });

        await runs.GetByRole(AriaRole.Button, new() { Name = "Seit 30 Tagen unbenutzte Durchläufe löschen (2)" }).ClickAsync();
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveTextAsync([new Regex("INC-BUSY")]);
        await Expect(runs.GetByRole(AriaRole.Status)).ToHaveTextAsync("Gelöscht: 2");
        await Expect(runs.GetByText("unbenutzte Durchläufe")).ToBeHiddenAsync();
        await Expect(undo).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Expect(undo).ToBeHiddenAsync();
        await Expect(runs.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();

        await runs.GetByText("unbenutzte Durchläufe").ClickAsync();
        await page.ReloadAsync();
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveTextAsync([new Regex("INC-BUSY")]);
    }

    [Fact]
    public async Task A_run_that_was_deleted_from_the_list_can_be_brought_back()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await Keep(page, "INC-1", started: 1, ticked: 0);
        await page.GotoAsync("de/index.html");
        var runs = page.GetByRole(AriaRole.Region, new() { Name = "In Arbeit" });
        var entry = page.Locator("li[data-steps]", new() { HasText = "Anmeldebestätigung" });
        await Expect(entry).ToContainTextAsync("1 von 10 erledigt");

        await runs.GetByRole(AriaRole.Button, new() { Name = "INC-1 · Anmeldebestätigung auf ein neues Telefon umziehen löschen" }).ClickAsync();
        await Expect(runs.GetByRole(AriaRole.Status)).ToHaveTextAsync("Gelöscht: INC-1 · Anmeldebestätigung auf ein neues Telefon umziehen");
        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        await Expect(entry).ToContainTextAsync("10 Schritte");

        await runs.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).ClickAsync();
        await Expect(entry).ToContainTextAsync("1 von 10 erledigt");
        await runs.GetByRole(AriaRole.Link, new() { Name = "INC-1" }).ClickAsync();
        await Expect(Boxes(page).Nth(0)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_run_of_an_article_that_has_no_steps_any_more_is_not_in_progress()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.EvaluateAsync("localStorage.setItem('procedures:run:/:mail/overview', JSON.stringify({ version: 1, started: 1, ticks: { a: 1 } }))");
        await Keep(page, "INC-1", started: 0, ticked: 0);

        await page.GotoAsync("en/index.html");

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "In progress" }).GetByRole(AriaRole.Listitem)).ToHaveTextAsync([new Regex("^INC-1 ")]);
    }

    [Fact]
    public async Task A_list_that_the_browser_has_remembered_shows_what_was_done_since()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/index.html");
        var runs = page.GetByRole(AriaRole.Region, new() { Name = "In Arbeit" });
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
        await Expect(runs).ToHaveCountAsync(0);
        await Keep(page, "INC-1", started: 0, ticked: 0);

        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        await Expect(runs.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
    }

    /// <summary>Puts a run of the article into the browser that was begun, and had its last tick, some days ago.</summary>
    private static Task Keep(IPage page, string name, int started, int ticked) => page.EvaluateAsync(
        """
        ([name, started, ticked]) => {
          const ago = days => Date.now() - days * 86400000
          const step = document.querySelector('.steps input')?.value ?? 'step'
          localStorage.setItem('procedures:run:/:identity/new-phone#' + name.toLowerCase().replace('-', ''), JSON.stringify({ version: 1, started: ago(started), name, ticks: { [step]: ago(ticked) } }))
        }
        """,
        new object[] { name, started, ticked });

    private static Dictionary<string, ReadOnlyMemory<byte>> Build(params string[] steps)
    {
        var content = Directory.CreateTempSubdirectory("procedures-");
        try
        {
            Directory.CreateDirectory(Path.Combine(content.FullName, "en"));
            File.WriteAllLines(Path.Combine(content.FullName, "en", "door.md"), ["# Door", "", .. steps]);
            return BuiltSite.Build(content.FullName);
        }
        finally
        {
            content.Delete(recursive: true);
        }
    }

    private static async Task OpenMenu(IPage page)
    {
        await page.Locator(".menu").ClickAsync();
        await page.Locator("#_tools").WaitForAsync();
    }

    private static ILocator Name(IPage page) => page.GetByLabel("Name dieses Durchlaufs");

    private static ILocator Box(IPage page, string words) => page.GetByRole(AriaRole.Checkbox, new() { Name = words });

    private static ILocator Boxes(IPage page) => page.Locator("article .steps input[type=checkbox]");
}
