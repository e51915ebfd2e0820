using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>What the list of articles shows behind filters, and what it hands out.</summary>
public sealed class ReportListTests(BuiltSite site, ReportSite report) : IClassFixture<ReportSite>
{
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

    private static async Task<string[]> Lines(IDownload download) =>
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

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
