using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>Pictures for people to look at: set PROCEDURES_SCREENSHOTS to a folder.</summary>
public sealed class ScreenshotTests(BuiltSite site)
{
    [Fact]
    public async Task Every_kind_of_page_is_photographed()
    {
        var folder = Environment.GetEnvironmentVariable("PROCEDURES_SCREENSHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Set PROCEDURES_SCREENSHOTS to a folder to get pictures of every kind of page.");
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var width in (int[])[360, 768, 1280])
            {
                await using var context = await site.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
                var page = await context.NewPageAsync();
                foreach (var locale in (string[])["de", "nb"])
                {
                    foreach (var (name, path) in ((string, string)[])[("checklist", "identity/new-phone.html"), ("guide", "identity/new-phone.guide.html"), ("list", "index.html")])
                    {
                        await page.GotoAsync($"{locale}/{path}");
                        foreach (var box in (await page.Locator("article .steps input[type=checkbox]").AllAsync()).Take(3)) await box.CheckAsync();
                        await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{name}-{locale}-{width}-{scheme}.png".ToLowerInvariant()) });
                    }
                }
            }
        }
    }
}
