using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What a reader does with the search of a list.</summary>
public sealed class SearchTests(BuiltSite browser, SampleSite site) : IClassFixture<SampleSite>
{
    private const string LockedStep = "ybuqckne";

    [Fact]
    public async Task Results_show_the_step_with_the_words_marked_and_say_how_many_there_are()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "nb/index.html");

        await page.Locator("#_search").FillAsync("passordet");

        await Expect(page.Locator(".results li")).Not.ToHaveCountAsync(0);
        await Expect(Status(page)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9] prosedyrer$"));
        await Expect(page.Locator(".results mark").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("(?i)passord"));
        await Expect(page.Locator(".list section").First).ToBeHiddenAsync();
        Assert.Equal("status", await Status(page).GetAttributeAsync("role"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_result_leads_to_its_step_which_comes_into_view_and_is_marked(bool onlyOne)
    {
        await using var context = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 640 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        if (onlyOne)
        {
            await page.GotoAsync(site.Address + "de/identity/unlock-account.html");
            await page.EvaluateAsync("localStorage.setItem('procedures:settings:/', '{\"one\":true}')");
        }

        await page.GotoAsync(site.Address + "de/index.html");
        await page.Locator("#_search").FillAsync("gewohnten kennwort");
        await page.Locator(".results .place a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address + $"de/identity/unlock-account.html#{LockedStep}");
        if (onlyOne) await Expect(page.Locator("body")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\bone\\b"));
        await Expect(page.Locator($"#{LockedStep} > label")).ToBeInViewportAsync(new() { Ratio = 0.9f });
        Assert.Equal("solid", await page.Locator($"#{LockedStep}").EvaluateAsync<string>("step => getComputedStyle(step).outlineStyle"));
        Assert.True(await page.Locator($"#{LockedStep} > label").EvaluateAsync<bool>("label => { const box = label.getBoundingClientRect(); return label.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) }"), "the panel covers the step");
    }

    [Fact]
    public async Task Who_stands_on_a_result_stays_there_when_the_results_are_drawn_anew()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "de/index.html");
        await page.Locator("#_search").FillAsync("kennwort");
        await Expect(page.Locator(".results > li")).Not.ToHaveCountAsync(0);
        await page.Locator(".results a[href*=\"unlock-account\"]").First.FocusAsync();
        await page.EvaluateAsync("() => { document.querySelector('.results').firstChild.dataset.old = ''; document.querySelector('#_search').dispatchEvent(new Event('input', { bubbles: true })) }");

        await Expect(page.Locator(".results [data-old]")).ToHaveCountAsync(0);
        await Expect(page.Locator(".results a[href*=\"unlock-account\"]").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_link_to_a_step_works_without_scripts()
    {
        await using var context = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 640 }, JavaScriptEnabled = false });
        var page = await Open(context, $"de/identity/unlock-account.html#{LockedStep}");

        await Expect(page.Locator($"#{LockedStep} > label")).ToBeInViewportAsync(new() { Ratio = 0.9f });
        await Expect(page.Locator($"#{LockedStep}")).ToHaveCSSAsync("outline-style", "solid");
    }

    [Fact]
    public async Task Nothing_is_loaded_before_the_field_is_used_and_then_only_what_is_needed()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(site.Address + "de/index.html", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, path => path.StartsWith("/search/", StringComparison.Ordinal) || path.EndsWith("/search/results.js", StringComparison.Ordinal));

        await page.Locator("#_search").FocusAsync();
        await page.UntilAsync("performance.getEntriesByType('resource').some(e => e.name.includes('/search/de/words.txt'))");
        Assert.DoesNotContain(asked, path => path.EndsWith(".bin", StringComparison.Ordinal));

        await page.Locator("#_search").FillAsync("papierstau");
        await Expect(page.Locator(".results li")).ToHaveCountAsync(1);
        Assert.Single(asked, path => path.EndsWith(".bin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_matches_well_that_is_said_with_what_is_nearest()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "en/index.html?q=coffee certificate VPN");

        await Expect(Status(page)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Nothing matches well. Closest: [0-9]"));
        await Expect(page.Locator(".results a").First).ToHaveTextAsync("The VPN does not connect");
    }

    [Theory]
    [InlineData("de/devices/printer-offline.html", "/", "handy verloren", "de/devices/lost-or-stolen-phone.html")]
    [InlineData("nl/mail/out-of-office-reply.guide.html", "Control+k", "vpn doet het niet", "nl/network/vpn-does-not-connect.html")]
    [InlineData("report/index.html", "Control+k", "locked account", "en/identity/unlock-account.html")]
    public async Task On_every_page_a_key_opens_the_search_and_Enter_the_best_result(string from, string key, string question, string to)
    {
        await using var context = await browser.Open();
        var page = await Open(context, from);

        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator("dialog.seeking input")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(question);
        await Expect(page.Locator(".seeking .place").First).Not.ToBeEmptyAsync();
        Assert.Equal("", await Axe.Barriers(page));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(site.Address + to);
    }

    [Fact]
    public async Task Without_scripts_the_link_in_the_header_leads_to_the_list_and_with_them_it_opens_the_search()
    {
        await using var plain = await browser.Open(new() { JavaScriptEnabled = false });
        var page = await Open(plain, "de/devices/printer-offline.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Suchen" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address + "de/index.html");

        await using var context = await browser.Open();
        page = await Open(context, "de/devices/printer-offline.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Suchen" }).ClickAsync();
        await Expect(page.Locator("dialog.seeking input")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog.seeking")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Suchen" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_search_and_its_filters_are_in_the_address_and_Back_takes_them_back()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "de/index.html");

        await page.GetByLabel("Produkt").SelectOptionAsync("network");
        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(4);
        await Expect(Status(page)).ToHaveTextAsync("4 Anleitungen");
        await page.Locator("#_search").PressSequentiallyAsync("verbinden");
        await Expect(page.Locator(".results li").First).ToContainTextAsync("Netzlaufwerk verbinden");
        await Expect(page).ToHaveURLAsync(site.Address + "de/index.html?product=network&q=verbinden");
        var (address, count) = (page.Url, await page.Locator(".results li").CountAsync());

        var other = await context.NewPageAsync();
        await other.GotoAsync(address);
        await Expect(other.Locator(".results li")).ToHaveCountAsync(count);
        await Expect(other.Locator("#_search")).ToHaveValueAsync("verbinden");
        await Expect(other.GetByLabel("Produkt")).ToHaveValueAsync("network");

        await page.Locator(".results a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address + "de/network/map-network-drive.html");
        await page.GoBackAsync();
        await Expect(page.Locator(".results li")).ToHaveCountAsync(count);
        await page.GoBackAsync();
        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(4);
        await page.GoBackAsync();
        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(13);
    }

    [Fact]
    public async Task Filters_are_taken_back_with_a_press()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "nb/index.html?product=mail");
        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern filtre" }).ClickAsync();

        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(13);
        await Expect(page.GetByLabel("Produkt")).ToBeFocusedAsync();
        Assert.DoesNotContain("product", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_can_be_done_by_keyboard()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "nl/index.html");
        await page.Locator("#_search").FocusAsync();
        await page.Keyboard.TypeAsync("wachtwoord");
        await Expect(page.Locator(".results .place a").First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".results a").Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".results a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("#_search")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".results a").Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#_search")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".list li:visible")).ToHaveCountAsync(13);
        await page.Keyboard.TypeAsync("wachtwoord");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.Address + "nl/identity/unlock-account.html");
    }

    [Fact]
    public async Task Articles_that_were_used_stand_in_front_in_every_language_until_the_list_is_cleared()
    {
        await using var context = await browser.Open();
        var page = await Open(context, "de/network/flush-dns-cache.html");
        await page.GotoAsync(site.Address + "de/devices/printer-offline.html");
        await page.GotoAsync(site.Address + "nb/index.html");

        await Expect(page.Locator(".recent li")).ToHaveTextAsync(["En skriver er frakoblet", "Tømme DNS-bufferen"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tøm listen" }).ClickAsync();

        await Expect(page.Locator(".recent")).ToHaveCountAsync(0);
        await Expect(Status(page)).ToHaveTextAsync("Listen er tømt.");
        await Expect(page.Locator("#_search")).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Expect(page.Locator(".list li").First).ToBeVisibleAsync();
        await Expect(page.Locator(".recent")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Arabic_is_searched_too()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync("ar/index.html");

        await page.Locator("#_search").FillAsync("البريد");

        await Expect(page.Locator(".results li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".results mark").First).ToBeVisibleAsync();
    }

    private static ILocator Status(IPage page) => page.Locator(".find [role=status]").First;

    private async Task<IPage> Open(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        return page;
    }
}
