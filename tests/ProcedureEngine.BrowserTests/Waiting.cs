using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>Waits for what no locator shows.</summary>
internal static class Waiting
{
    /// <summary>
    /// Waits until an expression is true. Asked again and again from here: Playwright's own waiting evaluates the text inside
    /// the page, which the pages' Content-Security-Policy forbids as soon as it has to ask twice.
    /// </summary>
    public static async Task UntilAsync(this IPage page, string expression, int seconds = 5)
    {
        for (var i = 0; i < seconds * 20; i++)
        {
            if (await page.EvaluateAsync<bool>(expression)) return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"It never became true: {expression}");
    }
}
