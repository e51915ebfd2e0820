using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

public sealed class ReportTests(BuiltSite site, ReportSite report) : IClassFixture<ReportSite>
{
    private const string Drifted = "mail/limit.html";

    [Fact]
    public async Task A_filter_by_rule_narrows_the_list_and_stands_in_the_address()
    {
        await using var context = await site.Open();
        var page = await Open(context);
        await Expect(Articles(page)).ToHaveCountAsync(3);

        await page.Locator("[name=rule]").HoverAsync();
        await page.Locator("[name=rule]").SelectOptionAsync("Missing step");

        await Expect(Articles(page)).ToHaveTextAsync(["Raise the mail limit"]);
        await Expect(page.Locator("#_status")).ToHaveTextAsync("Articles shown: 1 of 3. Findings: 1.");
        Assert.EndsWith("?rule=missing-step", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Expect(Articles(page)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task The_address_brings_a_filter_back()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl&rule=number-mismatch&sort=title");

        await Expect(Articles(page)).ToHaveTextAsync(["De maillimiet verhogen"]);
        await Expect(page.Locator("[name=rule]")).ToHaveValueAsync("number-mismatch");
        await Expect(page.Locator("select[name=locale]")).ToHaveValueAsync("nl");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Article", Exact = true })).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    [Fact]
    public async Task What_is_new_since_an_earlier_report_is_a_click_away()
    {
        await using var context = await site.Open();
        var page = await Open(context);
        await Expect(page.Locator(".trend")).ToHaveTextAsync(new Regex("^Since the earlier report: [1-9]\\d* new findings, [1-9]\\d* gone, [1-9]\\d* unchanged.$"));

        await page.Locator(".trend a").ClickAsync();

        await Expect(Articles(page)).ToHaveTextAsync(["Raise the mail limit"]);
        Assert.EndsWith("?since=new", page.Url, StringComparison.Ordinal);
        await page.Locator(".unfold").ClickAsync();
        await Expect(page.Locator(".details li")).ToContainTextAsync(["New nl:"]);
        await Articles(page).ClickAsync();
        await Expect(page.Locator(".finding .new")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Old_translations_are_found_by_their_dates()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?age=24");

        await Expect(Articles(page)).ToHaveTextAsync(["Raise the mail limit"]);
        await Expect(page.Locator("#_matrix td:not(.pale) a")).ToHaveCountAsync(1);
        await page.Locator("[name=age]").SelectOptionAsync("Date not known");
        await Expect(Articles(page)).ToHaveCountAsync(3);
        await Expect(page.Locator("[name=age]")).ToHaveValueAsync("none");
    }

    [Fact]
    public async Task Search_finds_titles_and_what_findings_say()
    {
        await using var context = await site.Open();
        var page = await Open(context);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("door");
        await Expect(Articles(page)).ToHaveTextAsync(["Lock the door"]);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("wait 15");
        await Expect(Articles(page)).ToHaveTextAsync(["Raise the mail limit"]);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("nowhere");
        await Expect(page.Locator("#_status")).ToHaveTextAsync("Nothing matches these filters.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await Expect(Articles(page)).ToHaveCountAsync(3);
        Assert.EndsWith("report/index.html", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_sorts_by_title_and_shows_findings_below_an_article()
    {
        await using var context = await site.Open();
        var page = await Open(context);

        await page.GetByRole(AriaRole.Button, new() { Name = "Article", Exact = true }).ClickAsync();
        await Expect(Articles(page)).ToHaveTextAsync(["Lock the door", "Raise the mail limit", "Sort mail with rules"]);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Show findings") }).First.ClickAsync();

        await Expect(page.Locator(".details")).ToContainTextAsync("Step 2 is missing: “Wait 15 minutes.”");
    }

    [Fact]
    public async Task A_number_of_versions_leads_to_these_versions()
    {
        await using var context = await site.Open();
        var page = await Open(context);

        await page.Locator(".totals a.gone").ClickAsync();

        await Expect(Articles(page)).ToHaveTextAsync(["Sort mail with rules"]);
        Assert.EndsWith("?locale=nl&status=gone", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reader_chooses_a_language_once()
    {
        await using var context = await site.Open();
        var page = await Open(context);

        await page.GetByRole(AriaRole.Button, new() { Name = "Deutsch", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Konsistenzbericht");
        await page.GetByRole(AriaRole.Link, new() { Name = "Raise the mail limit" }).ClickAsync();

        await Expect(page.Locator(".gap .finding")).ToContainTextAsync("Schritt 2 fehlt: „Wait 15 minutes.“");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Nächster Befund" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("nb-NO", "Konsistensrapport")]
    [InlineData("nl-BE", "Consistentierapport")]
    [InlineData("fr-FR", "Consistency report")]
    public async Task The_report_speaks_the_language_of_the_browser(string locale, string title)
    {
        await using var context = await site.Open(new() { Locale = locale });
        var page = await Open(context);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task A_filtered_list_leads_from_article_to_article()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?folder=mail&sort=title");
        await Articles(page).First.ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Next article in your list" }).ClickAsync();

        Assert.EndsWith("mail/rules.html", page.Url, StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Previous article in your list" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_list_and_the_findings_are_complete()
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = false });
        var page = await Open(context);
        await Expect(Articles(page)).ToHaveCountAsync(3);
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeHiddenAsync();
        await Expect(page.GetByText("The list is complete.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Raise the mail limit" }).ClickAsync();
        await Expect(page.Locator(".gap .finding")).ToContainTextAsync("Step 2 is missing");
        await page.Locator(".gap .finding button").ClickAsync();

        await Expect(page.GetByText("A step of the procedure, or a task of a list with boxes, is missing.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("index.html?folder=mail")]
    [InlineData(Drifted)]
    [InlineData("mail/rules.html")]
    public async Task Axe_finds_nothing(string path)
    {
        await using var context = await site.Open();
        var page = await Open(context, path);
        foreach (var button in await page.Locator(".unfold").AllAsync()) await button.ClickAsync();
        if (await page.Locator(".finding button").CountAsync() > 0) await page.Locator(".finding button").First.ClickAsync();

        Assert.Equal("", await Axe.Barriers(page));
    }

    [Theory]
    [InlineData("index.html?folder=mail")]
    [InlineData(Drifted)]
    public async Task Nothing_is_wider_than_a_small_phone(string path)
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await Open(context, path);

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static ILocator Articles(IPage page) => page.Locator("#_matrix tbody th a");

    /// <summary>Opens a page of the report; what it asks for and says must be in order.</summary>
    private async Task<IPage> Open(IBrowserContext context, string path = "index.html")
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Assert.Fail(message.Text);
        page.PageError += (_, error) => Assert.Fail(error);
        await page.GotoAsync(report.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
