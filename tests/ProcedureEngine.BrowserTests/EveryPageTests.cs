using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>What holds for every kind of page.</summary>
public sealed class EveryPageTests(BuiltSite site)
{
    public static TheoryData<string> PageKinds =>
    [
        "index.html#languages", "de/index.html", "de/identity/new-phone.html", "de/identity/new-phone.guide.html",
        "de/identity/new-phone.guide.en.html", "ar/mail/shared-mailbox.guide.en.html",
        "en/mail/overview.html", "ar/mail/shared-mailbox.html", "ar/mail/shared-mailbox.guide.html", "ar/index.html",
        "report/index.html", "report/index.rules.html", "report/identity/new-phone.html", "404.html",
    ];

    [Theory, MemberData(nameof(PageKinds))]
    public async Task Axe_finds_nothing_nor_in_the_search_that_opens_on_it(string path)
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        // Half done: ticked and current steps have colours of their own.
        foreach (var box in (await page.Locator("article .steps input[type=checkbox]").AllAsync()).Take(2)) await box.CheckAsync();
        Assert.Equal("", await Axe.Barriers(page));

        // Lists have their own field.
        if (!await page.Locator(".seek").IsVisibleAsync()) return;
        await page.Locator(".seek").ClickAsync();
        await page.Keyboard.TypeAsync("mailbox");
        await page.Locator(".seeking .results li").First.WaitForAsync();

        Assert.Equal("", await Axe.Barriers(page));
    }

    [Theory, MemberData(nameof(PageKinds))]
    public async Task Pages_ask_nobody_else_and_say_nothing_on_the_console(string path)
    {
        await using var context = await site.Open(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await context.NewPageAsync();
        var (said, foreign, failed) = (new List<string>(), new List<string>(), new List<string>());
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal)) foreign.Add(request.Url);
        };
        page.Response += (_, response) =>
        {
            if (!response.Ok) failed.Add(response.Url);
        };

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var image in await page.Locator("img").AllAsync()) await image.ScrollIntoViewIfNeededAsync();

        Assert.Empty(said);
        Assert.Empty(foreign);
        Assert.Empty(failed);
    }

    [Theory, MemberData(nameof(PageKinds))]
    public async Task Nothing_is_wider_than_a_small_phone(string path)
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory, MemberData(nameof(PageKinds))]
    public async Task On_paper_text_is_dark_whatever_the_screen_is(string path)
    {
        await using var context = await site.Open(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        Assert.Equal("rgb(232, 236, 240)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Matches(@"^rgb\((0, 0, 0|20, 25, 31)\)$", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
    }

    [Fact]
    public async Task Every_local_link_leads_to_a_page()
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var dead = new List<string>();
        foreach (var path in site.Pages.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            await page.GotoAsync(path);
            foreach (var link in await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(l => l.href)"))
            {
                if (!link.StartsWith(site.Address, StringComparison.Ordinal)) continue;
                var target = Uri.UnescapeDataString(link[site.Address.Length..].Split('#', '?')[0]);
                if (!site.Pages.ContainsKey(target)) dead.Add($"{path} -> {target}");
            }
        }

        Assert.Empty(dead);
    }
}
