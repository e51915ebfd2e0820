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
        await Expect(page.Locator("[name=locale]")).ToHaveValueAsync("nl");
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
    public async Task The_list_can_be_taken_to_a_spreadsheet()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?rule=missing-step");
        await Expect(Articles(page)).ToHaveCountAsync(1);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download this list (CSV)" }).ClickAsync());

        Assert.Matches(@"^consistency-\d{4}-\d\d-\d\d\.csv$", download.SuggestedFilename);
        var lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("article,locale,path,date,status,points,errors,warnings,rules", lines[0].TrimStart('\ufeff'));
        Assert.StartsWith("mail/limit,de,de/mail/limit.md,", lines[1], StringComparison.Ordinal);
        Assert.Equal(["missing-step", ""], [lines[1].Split(',')[^1], lines[2]]);
    }

    [Fact]
    public async Task What_is_downloaded_is_what_is_on_screen_in_its_order()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl&sort=-title");
        await Expect(Articles(page)).ToHaveCountAsync(3);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download this list (CSV)" }).ClickAsync());

        Assert.StartsWith("consistency-nl-", download.SuggestedFilename, StringComparison.Ordinal);
        var lines = await Lines(download);
        Assert.Equal(["article,locale", "mail/rules,nl", "mail/limit,nl"], lines.Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Fact]
    public async Task Findings_are_downloaded_with_both_texts_and_a_link()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl&rule=number-mismatch");
        await Expect(Articles(page)).ToHaveCountAsync(1);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download findings (CSV)" }).ClickAsync());

        Assert.StartsWith("findings-nl-", download.SuggestedFilename, StringComparison.Ordinal);
        var lines = await Lines(download);
        Assert.Equal("File,Line,Section,Step,Source text,Translation,Finding,Link,Severity,Rule,Language,Article,Line in the source", lines[0]);
        Assert.StartsWith($"nl/mail/limit.md,4,De maillimiet verhogen,2,Wait 15 minutes.,Wacht 30 minuten.,Numbers differ: 15 became 30.,{report.Address}mail/limit.html#", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.EndsWith(",Warning,Different number,nl,mail/limit,4", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_has_the_worst_articles_of_a_language_whatever_the_filters_say()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl");
        await Expect(Articles(page)).ToHaveCountAsync(3);
        await page.Locator(".pack summary").ClickAsync();
        await page.GetByRole(AriaRole.Spinbutton).FillAsync("1");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".pack button[value=de]").ClickAsync());

        Assert.StartsWith("pack-de-", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.StartsWith("de/mail/limit.md,", Assert.Single((await Lines(download)).Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_language_chosen_the_others_are_hidden_and_titles_are_in_it()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=de&sort=title");

        await Expect(Articles(page)).ToHaveTextAsync(["Das E-Mail-Limit erhöhen", "Die Tür abschließen", "E-Mails mit Regeln sortieren"]);
        await Expect(page.Locator("#_matrix thead th:visible")).ToHaveTextAsync(["Article", "Points", "Deutsch de"]);
        await Expect(page.Locator("[name=locale] option:checked")).ToHaveTextAsync("German");
    }

    [Fact]
    public async Task A_version_that_a_status_leaves_out_is_pale_with_its_own_points()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?status=gone");

        await Expect(Articles(page)).ToHaveTextAsync(["Sort mail with rules"]);
        await Expect(page.Locator("#_matrix td.pale")).ToHaveTextAsync(["✓"]);
        await Expect(page.Locator("#_blank")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_table_of_rules_follows_the_filters()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl");

        await Expect(page.Locator(".ruled tbody tr:visible th a")).ToHaveTextAsync(["Missing article", "Different number"]);
        await page.Locator(".ruled tbody tr:visible th a").Last.ClickAsync();

        await Expect(Articles(page)).ToHaveTextAsync(["De maillimiet verhogen"]);
        Assert.EndsWith("?locale=nl&rule=number-mismatch", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_language_can_stand_beside_the_reference(bool hasScripts)
    {
        await using var context = await site.Open(new() { JavaScriptEnabled = hasScripts });
        var page = await Open(context, Drifted);
        await Expect(page.Locator(".sides thead th:visible")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("Nederlands") }).CheckAsync();

        await Expect(page.Locator(".sides thead th:visible")).ToHaveTextAsync(["English en", "Nederlands nl"]);
        await Expect(page.Locator(".sides .finding:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_filter_by_language_shows_that_language_beside_the_reference()
    {
        await using var context = await site.Open();
        var page = await Open(context, "index.html?locale=nl&rule=number-mismatch");
        await Articles(page).ClickAsync();

        await Expect(page.Locator(".sides thead th:visible")).ToHaveTextAsync(["English en", "Nederlands nl"]);
        await Expect(page.Locator(".walk [role=status]")).ToHaveTextAsync("Findings: 1");
    }

    [Fact]
    public async Task Arriving_at_a_finding_shows_what_it_judges()
    {
        await using var context = await site.Open(new() { ViewportSize = new() { Width = 1280, Height = 320 } });
        var page = await Open(context, Drifted);
        var id = await page.Locator(".sides .finding").First.GetAttributeAsync("id");

        await page.GotoAsync(report.Address + Drifted + "#" + id, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await Expect(page.Locator($"tr:has(#{Escaped(id!)}) mark").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_comment_that_keeps_a_finding_needs_a_reason_and_cannot_end_early()
    {
        await using var context = await site.Open();
        var page = await Open(context, Drifted);

        await page.Locator(".sides .keep").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Put the comment above line");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy comment" })).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("the devices wait --> longer");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy comment" })).ToBeEnabledAsync();
        Assert.Matches(@"^<!-- procedures-ignore [a-z-]+: the devices wait –› longer -->$", await page.Locator("dialog code").TextContentAsync());
        Assert.Equal("", await Axe.Barriers(page));
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
    public async Task Keys_and_buttons_go_from_finding_to_finding()
    {
        await using var context = await site.Open();
        var page = await Open(context, Drifted);
        var findings = await page.Locator(".finding").CountAsync();
        Assert.True(findings >= 2, $"{findings} findings");

        await page.Keyboard.PressAsync("F8");
        await Expect(page.Locator(".finding").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".finding").Nth(1)).ToBeFocusedAsync();
        await Expect(page.Locator(".walk [role=status]")).ToHaveTextAsync($"2 of {findings}");
        await page.Keyboard.PressAsync("Shift+F8");
        await Expect(page.Locator(".finding").First).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next finding" }).ClickAsync();

        await Expect(page.Locator(".finding").Nth(1)).ToBeInViewportAsync();
        Assert.EndsWith("#" + await page.Locator(".finding").Nth(1).GetAttributeAsync("id"), page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_line_numbers_stay_in_their_cells()
    {
        await using var context = await site.Open();
        var page = await Open(context, Drifted);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var cells = await page.Locator(".sides td[data-line]").EvaluateAllAsync<string[]>("cells => cells.map(c => getComputedStyle(c).position)");
        Assert.NotEmpty(cells);
        Assert.All(cells, position => Assert.Equal("relative", position));
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

    private static async Task<string[]> Lines(IDownload download) =>
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>An id as a selector writes it: fingerprints may begin with a digit.</summary>
    private static string Escaped(string id) => char.IsAsciiDigit(id[0]) ? $"\\3{id[0]} {id[1..]}" : id;

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
