using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>What support staff type, and what has to stand on top: each line of <c>search-quality.tsv</c>.</summary>
public sealed class SearchQualityTests(BuiltSite browser, SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("de")]
    [InlineData("nb")]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task The_article_and_the_step_that_are_meant_stand_on_top(string locale)
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}{locale}/index.html");
        var wrong = new List<string>();
        foreach (var (query, article, text) in Cases(locale))
        {
            await page.Locator("#_search").FillAsync("");
            await page.Locator("#_search").FillAsync(query);
            var first = page.Locator(".results li").First;
            try
            {
                await first.Locator(".place").Filter(new() { HasTextRegex = new("\\w") }).WaitForAsync(new() { Timeout = 5000 });
            }
            catch (TimeoutException)
            {
                wrong.Add($"{query}: {await page.Locator(".find [role=status]").First.TextContentAsync()}");
                continue;
            }

            var (found, said) = (await first.Locator("a").First.GetAttributeAsync("href"), await first.Locator(".place").TextContentAsync());
            if (!found!.EndsWith($"/{article}.html", StringComparison.Ordinal)) wrong.Add($"{query}: {found}");
            else if (!said!.Contains(text, StringComparison.Ordinal)) wrong.Add($"{query}: {said}");
            else if (text.Length > 0 && await first.Locator(".place a").CountAsync() == 0) wrong.Add($"{query}: no link to the step");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<(string Query, string Article, string Text)> Cases(string locale) =>
        File.ReadLines(Path.Combine(SampleSite.Repository, "tests", "search-quality.tsv"))
            .Where(l => l.StartsWith(locale + "\t", StringComparison.Ordinal))
            .Select(l => l.Split('\t'))
            .Select(l => (l[1], l[2], l.Length > 3 ? l[3] : ""));
}
