using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>Waits for what no locator shows. The only place where a test lets time pass.</summary>
internal static class Waiting
{
    /// <summary>A script: a promise of all shifts of the layout so far. What a frame moved is told after the next frame.</summary>
    public const string LayoutShifts = """
        new Promise(done => {
          const all = []
          const told = new PerformanceObserver(list => all.push(...list.getEntries()))
          told.observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done([...all, ...told.takeRecords()]))))
        })
        """;

    /// <summary>
    /// Waits until an expression is true. Asked again and again from here: Playwright's own waiting evaluates the text inside
    /// the page, which the pages' Content-Security-Policy forbids as soon as it has to ask twice.
    /// </summary>
    public static Task UntilAsync(this IPage page, string expression, int seconds = 5) =>
        UntilAsync(() => page.EvaluateAsync<bool>(expression), () => $"It never became true: {expression}", seconds);

    /// <summary>Waits until it is so, and fails where it never is.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo, Func<string> otherwise, int seconds = 5)
    {
        for (var i = 0; i < seconds * 20; i++)
        {
            if (await isSo()) return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail(otherwise());
    }
}
