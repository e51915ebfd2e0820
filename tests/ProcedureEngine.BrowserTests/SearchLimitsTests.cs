using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Where the search is put to the test: broken and hostile input, browsers that forbid, small screens.</summary>
public sealed class SearchLimitsTests(BuiltSite browser, SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task A_browser_that_keeps_nothing_is_told_once_and_the_search_works()
    {
        await using var context = await browser.Open();
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })");
        var page = await Open(context, "de/index.html");

        await Expect(page.GetByText("Dieser Browser lässt nicht zu")).ToHaveCountAsync(1);
        await page.Locator("#_search").FillAsync("papierstau");
        await Expect(page.Locator(".results li")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("**/search/de/words.txt*", "missing", "Die Volltextsuche konnte nicht geladen werden.")]
    [InlineData("**/search/de/words.txt*", "<!doctype html><p>Anmelden", "Die Volltextsuche konnte nicht geladen werden.")]
    [InlineData("**/search/de/words.txt*", "procedures-search 2 00000000 13\n0 \n", "Die Anleitungen haben sich geändert")]
    [InlineData("**/search/de/*.bin*", "missing", "Die Volltextsuche konnte nicht geladen werden.")]
    [InlineData("**/search/de/*.bin*", "abc", "Die Anleitungen haben sich geändert")]
    [InlineData("**/search/de/*.bin*", "cut", "Die Volltextsuche konnte nicht geladen werden.")]
    public async Task Without_a_usable_index_that_is_said_and_titles_are_searched(string address, string answer, string said)
    {
        await using var context = await browser.Open();
        await context.RouteAsync(address, async route =>
        {
            if (answer == "missing") await route.FulfillAsync(new() { Status = 404 });
            else if (answer == "cut") await route.FulfillAsync(new() { BodyBytes = (await (await route.FetchAsync()).BodyAsync())[..^20] });
            else await route.FulfillAsync(new() { Body = answer });
        });
        var page = await context.NewPageAsync();
        var thrown = new List<string>();
        page.PageError += (_, error) => thrown.Add(error);
        await page.GotoAsync(site.Address + "de/index.html");

        await page.Locator("#_search").FillAsync("drucker");

        await Expect(page.Locator(".problem")).ToContainTextAsync(said);
        await Expect(page.Locator(".list li:visible a")).ToHaveTextAsync(["Ein Drucker ist offline"]);
        await Expect(Status(page)).ToHaveTextAsync("1 Anleitung");
        Assert.Empty(thrown);
    }

    [Fact]
    public async Task A_page_that_cannot_be_had_leaves_its_result_without_a_step()
    {
        await using var context = await browser.Open();
        await context.RouteAsync("**/de/**/*.html", route => route.FulfillAsync(new() { Status = 500 }));
        var page = await Open(context, "de/index.html?q=papierstau");

        await Expect(page.Locator(".results li a")).ToHaveTextAsync(["Ein Drucker ist offline"]);
    }

    [Fact]
    public async Task Whatever_is_typed_or_in_the_address_nothing_throws_and_nothing_becomes_markup()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        var thrown = new List<string>();
        page.PageError += (_, error) => thrown.Add(error);
        page.Dialog += (_, dialog) => thrown.Add(dialog.Message);
        var random = new Random(5);
        string[] pieces = ["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "kennwort", "\0", "\ud800", "𝐀", "ß", "%", "%00", "&q=", "#", "../", "__proto__", "constructor", "(", "[", "\\", "*", " ", "\u202e", "İ", "漢字", "كلمة", new string('a', 3000), "drucker", "ü", "-", "0"];
        var cases = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), out var asked) ? asked : 60;
        await page.GotoAsync(site.Address + "de/index.html");
        for (var i = 0; i < cases; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (i % 4 == 0) await page.GotoAsync($"{site.Address}de/index.html?q={(i % 8 == 0 ? Uri.EscapeDataString(query.Replace("\ud800", "", StringComparison.Ordinal)) : "%ff%&q=<b>")}&product={(i % 3 == 0 ? "%3Cscript%3E" : "mail")}&__proto__=x");
            else await page.Locator("#_search").EvaluateAsync("(input, value) => { input.value = value; input.dispatchEvent(new Event('input', { bubbles: true })) }", query);
            if (i % 5 == 0) await page.EvaluateAsync("new Promise(done => requestIdleCallback(done))");
        }

        await page.Locator("#_search").FillAsync("papierstau");
        await page.EvaluateAsync("document.querySelector('.filters button').click()");
        await Expect(page.Locator(".results li")).ToHaveCountAsync(1);
        Assert.Empty(thrown);
        Assert.Equal(0, await page.Locator("main :is(script, img, iframe), .results b").CountAsync());
    }

    [Fact]
    public async Task Axe_finds_nothing_in_results_filters_and_recent_articles()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "de/devices/printer-offline.html");
        foreach (var path in (string[])["de/index.html", "de/index.html?q=kennwort&product=identity", "de/index.html?q=kaffee+vpn"])
        {
            await page.GotoAsync(site.Address + path);
            if (path.Contains('?', StringComparison.Ordinal)) await Expect(page.Locator(".results mark").First).ToBeVisibleAsync();
            else await Expect(page.Locator(".recent a")).ToHaveCountAsync(1);

            Assert.Equal("", await Axe.Barriers(page));
        }
    }

    [Theory]
    [InlineData("de/index.html?q=wiederherstellungsschl%C3%BCssel")]
    [InlineData("nl/index.html?q=netwerk&product=network")]
    public async Task Results_fit_a_small_phone(string path)
    {
        await using var context = await browser.Open(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await Open(context, path);
        await Expect(page.Locator(".results mark").First).ToBeVisibleAsync();

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Recent_articles_do_not_move_the_page_while_it_loads()
    {
        await using var context = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await Open(context, "de/devices/printer-offline.html");
        await page.GotoAsync(site.Address + "de/index.html", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(page.Locator(".recent a")).ToHaveCountAsync(1);

        var shift = await page.EvaluateAsync<double>(
            $"({Waiting.LayoutShifts}).then(all => all.reduce((sum, e) => sum + e.value, 0))");

        Assert.True(shift < 0.01, $"layout shift {shift}");
    }

    [Fact]
    public async Task Words_are_folded_as_the_build_folds_them()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "de/index.html");
        foreach (var line in File.ReadLines(Path.Combine(SampleSite.Repository, "tests", "folded-words.tsv")).Where(l => l.Length > 0))
        {
            var folded = await page.EvaluateAsync<string[]>(
                "async text => (await import(document.querySelector('script[type=module]').src.replace('index-page/main.js', 'shared/fold-words.js'))).words(text)", line.Split('\t')[0]);

            Assert.Equal(line.Split('\t')[1].Split(' '), folded);
        }
    }

    private static ILocator Status(IPage page) => page.Locator(".find [role=status]").First;

    private async Task<IPage> Open(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        return page;
    }
}
