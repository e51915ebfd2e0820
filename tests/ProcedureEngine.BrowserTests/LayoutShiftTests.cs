using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What a reader has before the eyes stays where it is while a page loads.</summary>
public sealed class LayoutShiftTests(BuiltSite site)
{
    private const string Article = "de/identity/new-phone.html";

    /// <summary>What a run may bring to the page, and choices that change it: as scripts that set the state that was kept.</summary>
    private static readonly Dictionary<string, string> States = new()
    {
        ["notes"] = "for (const s of state.steps.slice(0, 4)) state.notes[s.id] = 'Nummer 4711\\nund mehr'",
        ["skipped"] = "state.skipped[state.steps[4].id] = 1",
        ["changed"] = "state.changed = [state.steps[0].id]; state.before = { [state.steps[0].id]: 'Sagen Sie nichts.' }; state.gone = [{ id: 'x', text: 'Fort', time: 1, note: 'Notiz' }]",
        ["one"] = "localStorage['procedures:settings:/'] = JSON.stringify({ one: true })",
        ["two"] = "localStorage['procedures:settings:/'] = JSON.stringify({ second: 'en' })",
    };

    public static TheoryData<string, int> StatesAndWidths => [.. States.Keys.SelectMany(s => new[] { (s, 360), (s, 1280) })];

    public static TheoryData<string> PageKinds => EveryPageTests.PageKinds;

    [Theory, MemberData(nameof(PageKinds))]
    public async Task Nothing_moves_while_a_page_loads(string path)
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal("", await Moved(page));
    }

    [Theory, MemberData(nameof(StatesAndWidths))]
    public async Task Nothing_moves_while_a_run_that_is_half_done_comes_back(string state, int width)
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = width, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Article);
        foreach (var box in (await page.Locator("article .steps input").AllAsync()).Take(3)) await box.CheckAsync();
        await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");
        await page.EvaluateAsync($$"""
            () => {
              const key = Object.keys(localStorage).find(k => k.includes(':run:'))
              const state = JSON.parse(localStorage[key])
              {{States[state]}}
              localStorage[key] = JSON.stringify(state)
            }
            """);

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(page.Locator(".menu")).ToBeVisibleAsync();

        Assert.Equal("", await Moved(page));
        await Expect(page.Locator(".remark, li.skipped, .again, body.one, body.two").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_whose_scripts_do_not_come_is_seen_all_the_same()
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Article);
        await page.Locator(".write").First.ClickAsync();
        await page.Keyboard.TypeAsync("4711");
        await page.RouteAsync("**/checklist/step-tools.js", route => Task.CompletedTask);

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });

        await Expect(page.Locator("body.restoring h1")).ToBeVisibleAsync();
    }

    /// <summary>What moved, and how far it counts; empty where nothing did.</summary>
    private static Task<string> Moved(IPage page) => page.EvaluateAsync<string>($$"""
        ({{Waiting.LayoutShifts}}).then(all => all.map(e => `${e.value}: ${e.sources.map(s => s.node?.outerHTML?.slice(0, 60) ?? s.node?.nodeName).join(', ')}`).join('\n'))
        """);
}
