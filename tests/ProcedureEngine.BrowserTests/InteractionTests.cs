using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>
/// How much happens for one tick in a long article. What the tests hold is counted, not timed; times are taken by
/// <c>tick-to-paint.sh</c> of the benchmarks.
/// </summary>
public sealed class InteractionTests(BuiltSite browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_tick_changes_no_more_of_a_long_article_than_of_a_short_one(bool withNotes)
    {
        var (shortOne, longOne) = (await Work(40, withNotes), await Work(200, withNotes));

        // The box's step, its mark, the count, what is spoken, and the button that skips.
        Assert.InRange(longOne.Mutations, 1, 12);
        Assert.InRange(longOne.Mutations, 1, shortOne.Mutations + 1);
        Assert.InRange(longOne.Layouts, 0, 2);
        Assert.InRange(longOne.Styles, 0, 3);
    }

    [Fact]
    public async Task Times_from_press_to_paint_are_taken()
    {
        var file = Environment.GetEnvironmentVariable("TICK_TO_PAINT");
        Assert.SkipWhen(string.IsNullOrEmpty(file), "Set TICK_TO_PAINT to a file to have the times written there.");
        var (table, slowest) = (new StringBuilder(), 0.0);
        foreach (var (name, slowdown, notes) in ((string, int, bool)[])[("as it is", 1, false), ("with 200 notes", 1, true), ("4 times slower", 4, false), ("4 times slower, with 200 notes", 4, true)])
        {
            var (scripts, whole) = await Times(slowdown, notes);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {scripts.Count} | {Percentile(scripts, 50)} | {Percentile(scripts, 98)} | {Percentile(whole, 50)} | {Percentile(whole, 98)} |");
            if (slowdown == 1) slowest = Math.Max(slowest, Percentile(whole, 98));
        }

        await File.WriteAllTextAsync(file, table.ToString(), TestContext.Current.CancellationToken);
        Assert.InRange(slowest, 0, 50);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Article(int steps)
    {
        var content = Directory.CreateTempSubdirectory("procedures-long-");
        try
        {
            var lines = Enumerable.Range(1, steps / 4).SelectMany(n => (string[])
            [
                $"{n}. Open **Page {n}** and select **Next**.", "", $"    1. Type the number {n}.", $"    2. Select **Save {n}**.", $"    3. If the light is red, wait {n} minutes.", "",
                .. n % 5 == 0 ? (string[])["    > [!WARNING]", "    > Do not switch it off.", ""] : [],
            ]);
            Directory.CreateDirectory(Path.Combine(content.FullName, "en"));
            File.WriteAllLines(Path.Combine(content.FullName, "en", "long.md"), ["# Long", "", .. lines]);
            return BuiltSite.Build(content.FullName);
        }
        finally
        {
            content.Delete(recursive: true);
        }
    }

    /// <summary>What twenty ticks made the browser do, each on the average.</summary>
    private async Task<(double Mutations, double Layouts, double Styles)> Work(int steps, bool withNotes)
    {
        using var server = new StaticServer(Article(steps));
        await using var context = await browser.Open();
        var page = await Open(context, server.Address, steps, withNotes);
        var devTools = await context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Performance.enable");
        await page.EvaluateAsync("() => { globalThis.changes = 0; new MutationObserver(list => { changes += list.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }) }");
        var before = await Metrics(devTools);
        const int Ticks = 20;
        await page.EvaluateAsync("""
            async count => {
              for (let i = 0; i < count; i++) {
                document.querySelector('article .steps .steps input:not(:checked)').click()
                await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
              }
            }
            """, Ticks);
        var after = await Metrics(devTools);
        return (await page.EvaluateAsync<int>("changes") / (double)Ticks, (after.Layouts - before.Layouts) / Ticks, (after.Styles - before.Styles) / Ticks);
    }

    /// <summary>Milliseconds of real clicks (Event Timing): what scripts took, and all until the next frame was painted, in steps of 8.</summary>
    private async Task<(List<double> Scripts, List<double> Whole)> Times(int slowdown, bool withNotes)
    {
        using var server = new StaticServer(Article(200));
        await using var context = await browser.Open();
        var page = await Open(context, server.Address, 200, withNotes);
        var devTools = await context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slowdown });
        await page.EvaluateAsync("() => { globalThis.times = []; new PerformanceObserver(list => times.push(...list.getEntries().filter(e => e.name === 'click'))).observe({ type: 'event', durationThreshold: 16 }) }");
        for (var i = 0; i < 60; i++)
        {
            await page.Locator("article .steps .steps input:not(:checked)").First.ClickAsync();
            // The next click is one of its own only when this one is painted.
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }

        // Times are told in their order: when that of a press that is surely slow is there, all are.
        await page.EvaluateAsync("() => { globalThis.isOver = false; addEventListener('keydown', () => { for (const end = performance.now() + 40; performance.now() < end;); }); new PerformanceObserver(list => { isOver ||= list.getEntries().some(e => e.name === 'keydown') }).observe({ type: 'event', durationThreshold: 16 }) }");
        await page.Keyboard.PressAsync("Shift");
        await page.UntilAsync("isOver");
        var times = await page.EvaluateAsync<double[][]>("times.map(e => [e.processingEnd - e.processingStart, e.duration])");
        // Clicks that were answered within 16 ms are not told of: they count as 16.
        var rest = Enumerable.Repeat(16.0, 60 - times.Length);
        return ([.. times.Select(t => t[0])], [.. times.Select(t => t[1]), .. rest]);
    }

    /// <summary>The article with its first step ticked, and a note on every step.</summary>
    private static async Task<IPage> Open(IBrowserContext context, string address, int steps, bool withNotes)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "en/long.html");
        Assert.Equal(steps, await page.Locator("article .steps input").CountAsync());
        await page.Locator("article .steps input").Nth(1).CheckAsync();
        await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");
        if (withNotes)
        {
            await page.EvaluateAsync("""
                () => {
                  const key = Object.keys(localStorage).find(k => k.includes(':run:'))
                  const state = JSON.parse(localStorage[key])
                  for (const step of state.steps) state.notes[step.id] = 'The customer read out ' + step.id
                  localStorage[key] = JSON.stringify(state)
                }
                """);
            await page.ReloadAsync();
        }

        await page.Locator(".menu").WaitForAsync();
        Assert.Equal(withNotes ? steps : 0, await page.Locator(".remark").CountAsync());
        return page;
    }

    private static double Percentile(List<double> values, int percent) => Math.Round(values.Order().ElementAt((values.Count - 1) * percent / 100), 1);

    private static async Task<(double Layouts, double Styles)> Metrics(ICDPSession devTools)
    {
        var metrics = (await devTools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble());
        return (metrics["LayoutCount"], metrics["RecalcStyleCount"]);
    }
}
