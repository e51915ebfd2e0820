using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Where the reader's system sets the colours, what says something by colour elsewhere says it here too.</summary>
public sealed class ForcedColorsTests(BuiltSite site)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Ticks_the_current_step_alerts_icons_and_the_focus_are_seen(ColorScheme scheme)
    {
        await using var context = await site.Open(new() { ColorScheme = scheme, ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");
        await Expect(page.Locator(".menu")).ToBeVisibleAsync();
        var boxes = page.Locator("article .steps input[type=checkbox]");
        await boxes.Nth(0).CheckAsync();
        await boxes.Nth(2).FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");

        // Each pair of colours has to differ: a tick from its box, a mark from the page.
        var pairs = await page.EvaluateAsync<string[][]>("""
            () => {
              const style = (selector, pseudo) => getComputedStyle(document.querySelector(selector), pseudo)
              const paper = getComputedStyle(document.body).backgroundColor
              return [
                ['box that is ticked', style('.steps input:checked').backgroundColor, paper],
                ['tick in its box', style('.steps input:checked', '::before').borderBlockEndColor, style('.steps input:checked').backgroundColor],
                ['box that is not ticked', style('.steps input:not(:checked)').borderBlockEndColor, paper],
                ['mark of the current step', style('.steps > [aria-current]').outlineColor, paper],
                ['current step', style('.steps > [aria-current]').outlineStyle, style('.steps > li:not([aria-current])').outlineStyle],
                ['edge of an alert', style('.alert').borderBlockEndColor, paper],
                ['pencil', style('.write', '::before').backgroundColor, style('.write').backgroundColor.replace('rgba(0, 0, 0, 0)', paper)],
                ['copy', style('.copier', '::before').backgroundColor, paper],
                ['progress', style('progress').borderBlockEndColor, paper],
                ['language that is read', style('.languages [aria-current]').borderBlockEndColor, style('.languages a:not([aria-current])').borderBlockEndColor],
                ['focus', getComputedStyle(document.activeElement).outlineColor, paper],
              ]
            }
            """);
        Assert.All(pairs, pair => Assert.True(pair[1] != pair[2], $"{pair[0]}: {pair[1]} on {pair[2]}"));
        Assert.Equal("solid", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }
}
