using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What a checklist looks like in the middle of work: no barriers in any state, and pictures for those who change the theme.</summary>
public sealed class ChecklistStatesTests(BuiltSite site)
{
    private static readonly Dictionary<string, Func<IPage, Task>> States = new()
    {
        ["menu"] = OpenMenu,
        ["two"] = async page =>
        {
            await OpenMenu(page);
            await page.Locator("#_tools select").First.SelectOptionAsync("en");
            await page.Locator("label > .other").First.WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
        },
        ["tip"] = async page =>
        {
            await OpenMenu(page);
            await page.Locator("#_tools input[type=checkbox]").First.CheckAsync();
            await page.Locator("#_tools select").First.SelectOptionAsync("en");
            await page.Keyboard.PressAsync("Escape");
            await page.Locator(".named").First.FocusAsync();
        },
        ["note"] = async page =>
        {
            await page.Locator(".write").Nth(1).ClickAsync();
            await page.Keyboard.TypeAsync("4711");
            await page.Locator("article .steps input").Nth(2).CheckAsync();
            await page.Locator("article .steps input").Nth(3).CheckAsync();
            await page.Locator(".leave button").ClickAsync();
        },
        ["link"] = async page =>
        {
            await page.EvaluateAsync("""
                async () => {
                  const state = { version: 1, started: 1763700000000, name: 'INC-7', ticks: { [document.querySelector('.steps input').value]: 1763700000000 } }
                  location.hash = 'run=1p' + btoa(JSON.stringify({ article: document.body.dataset.article, state })).replace(/=+$/, '')
                }
                """);
            await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        },
        ["edited"] = async page =>
        {
            await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");
            await page.EvaluateAsync("""
                () => {
                  const key = Object.keys(localStorage).find(k => k.includes(':run:'))
                  const state = JSON.parse(localStorage[key])
                  state.changed = [state.steps[0].id]
                  state.before = { [state.steps[0].id]: 'Öffnen Sie das Telefonbuch.' }
                  state.gone = [{ id: 'x', text: 'Call back', time: 1, note: 'Nobody there' }]
                  localStorage[key] = JSON.stringify(state)
                }
                """);
            await page.ReloadAsync();
            await page.Locator(".again").WaitForAsync();
        },
        ["list"] = async page =>
        {
            await page.GotoAsync(page.Url.Replace("identity/new-phone.html", "index.html", StringComparison.Ordinal));
            await page.Locator(".runs").WaitForAsync();
        },
        ["one"] = async page =>
        {
            await OpenMenu(page);
            await page.Locator("#_tools > .option > input").Nth(1).CheckAsync();
            await page.Keyboard.PressAsync("Escape");
        },
        ["keys"] = async page =>
        {
            await page.Keyboard.PressAsync("?");
            await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        },
    };

    public static TheoryData<string> All => [.. States.Keys];

    [Theory, MemberData(nameof(All))]
    public async Task Axe_finds_nothing(string state)
    {
        foreach (var (width, locale) in ((int, string)[])[(1280, "de"), (360, "nb")])
        {
            await using var context = await site.Open(new() { ViewportSize = new() { Width = width, Height = 900 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync($"{locale}/identity/new-phone.html");
            await page.Locator("article .steps input").First.CheckAsync();
            await Expect(page.Locator(".menu")).ToBeVisibleAsync();
            await States[state](page);

            if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            {
                foreach (var scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"checklist-{state}-{locale}-{width}-{scheme}.png".ToLowerInvariant()) });
                }
            }

            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "wider than the window");
            // What the panel at the foot covers can be scrolled into the open, which axe does not do.
            await page.SetViewportSizeAsync(width, 3000);
            Assert.Equal("", await Axe.Barriers(page, hasKnownColours: width != 1280));
        }
    }

    private static async Task OpenMenu(IPage page)
    {
        await page.Locator(".menu").ClickAsync();
        await page.Locator("#_tools").WaitForAsync();
    }
}
