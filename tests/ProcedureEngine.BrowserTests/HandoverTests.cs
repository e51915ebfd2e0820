using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>The record of a run, and the link that hands it over.</summary>
// The clipboard is one for all pages of the browser.
[Collection("clipboard")]
public sealed class HandoverTests(BuiltSite site)
{
    private const string German = "de/identity/new-phone.html";

    [Fact]
    public async Task The_record_says_what_was_done_skipped_noted_and_left()
    {
        await using var context = await Open();
        var page = await HalfDone(context);

        await page.GetByRole(AriaRole.Button, new() { Name = "Als Text kopieren" }).ClickAsync();
        await Expect(page.GetByText("Kopiert.")).ToBeVisibleAsync();
        var text = await Clipboard(page);
        Assert.Contains("Anmeldebestätigung auf ein neues Telefon umziehen", text, StringComparison.Ordinal);
        Assert.Contains("INC-7", text, StringComparison.Ordinal);
        Assert.Contains("[x] 1 Öffnen Sie Benutzer", text, StringComparison.Ordinal);
        Assert.Contains("  [-] 2.3 Wenn eine Antwort falsch ist", text, StringComparison.Ordinal);
        Assert.Contains("Notiz: *4711*", text, StringComparison.Ordinal);
        Assert.Contains("[ ] 3 Wählen Sie Authentifizierungsmethoden", text, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Als Markdown kopieren" }).ClickAsync();
        await page.UntilAsync("navigator.clipboard.readText().then(t => t.startsWith('## '))");
        Assert.Contains(@"\*4711\*", await Clipboard(page), StringComparison.Ordinal);

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Als JSON herunterladen" }).ClickAsync());
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken));
        Assert.Equal("identity-new-phone-INC-7.json", file.SuggestedFilename);
        Assert.Equal("de", json.RootElement.GetProperty("locale").GetString());
        Assert.Equal("2026-02-03", json.RootElement.GetProperty("updated").GetString());
        Assert.Equal(["done", "open", "open", "open", "skipped"], json.RootElement.GetProperty("steps").EnumerateArray().Take(5).Select(s => s.GetProperty("status").GetString()!));
    }

    [Fact]
    public async Task A_link_brings_the_run_to_a_colleague_in_another_language_after_asking()
    {
        await using var mine = await Open();
        var link = await Link(await HalfDone(mine));
        Assert.Contains("#run=1z", link, StringComparison.Ordinal);

        await using var theirs = await Open();
        var page = await theirs.NewPageAsync();
        await page.GotoAsync(link.Replace("/de/", "/nb/", StringComparison.Ordinal));
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Utførte trinn: 1");
        await Expect(dialog).ToContainTextAsync("INC-7");
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(0);
        await Expect(dialog.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Ta over"]);
        await dialog.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(page.Locator("article .steps input").First).ToBeCheckedAsync();
        await Expect(page.Locator("li.skipped")).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Notat til trinn 2 (Fjern den gamle telefonen)" })).ToHaveValueAsync("*4711*");
        Assert.DoesNotContain("#run", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Expect(page.Locator("article .steps input").First).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_share_button_gives_the_link_to_the_browser()
    {
        await using var mine = await WithShare("sessionStorage.shared = JSON.stringify(what)");
        var page = await HalfDone(mine);
        await page.GetByRole(AriaRole.Button, new() { Name = "Link teilen" }).ClickAsync();
        await page.UntilAsync("'shared' in sessionStorage");
        using var shared = JsonDocument.Parse(await page.EvaluateAsync<string>("sessionStorage.shared"));
        Assert.Contains("Anmeldebestätigung auf ein neues Telefon umziehen", shared.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);

        await using var theirs = await Open();
        var taken = await theirs.NewPageAsync();
        await taken.GotoAsync(shared.RootElement.GetProperty("url").GetString()!);

        await Expect(taken.GetByRole(AriaRole.Dialog)).ToContainTextAsync("INC-7");
    }

    [Theory]
    [InlineData("AbortError", false)]
    [InlineData("NotAllowedError", true)]
    public async Task A_link_that_is_not_shared_is_copied_unless_the_reader_thought_better_of_it(string error, bool isCopied)
    {
        await using var context = await WithShare($"await navigator.clipboard.writeText('before'); throw new DOMException('', '{error}')");
        var page = await HalfDone(context);
        var said = new List<string>();
        page.PageError += (_, thrown) => said.Add(thrown);

        await page.GetByRole(AriaRole.Button, new() { Name = "Link teilen" }).ClickAsync();

        await page.UntilAsync($"navigator.clipboard.readText().then(t => {(isCopied ? "t.includes('#run=1z')" : "t === 'before'")})");
        await Expect(page.GetByText("Kopiert.")).ToHaveCountAsync(isCopied ? 1 : 0);
        Assert.Empty(said);
    }

    [Fact]
    public async Task Where_the_browser_shares_nothing_there_is_no_button_for_it()
    {
        await using var context = await Open();
        await context.AddInitScriptAsync("delete Navigator.prototype.share");
        var page = await HalfDone(context);

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Link mit diesem Durchlauf kopieren" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Link teilen" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Two_customers_are_never_mixed_the_other_run_opens_beside_ones_own()
    {
        await using var mine = await Open();
        var link = await Link(await HalfDone(mine));
        await using var theirs = await Open();
        var page = await theirs.NewPageAsync();
        await page.GotoAsync(German);
        await page.Locator("article .steps input").Last.CheckAsync();
        await page.Locator(".menu").ClickAsync();
        await page.GetByLabel("Name dieses Durchlaufs").FillAsync("INC-8");
        await page.GetByLabel("Name dieses Durchlaufs").BlurAsync();
        await page.GotoAsync(link);
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("INC-7");
        await Expect(dialog).ToContainTextAsync("Ihr Durchlauf hier: INC-8");
        await Expect(dialog.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Als eigenen Durchlauf öffnen", "Meinen ersetzen", "Meinen so lassen"]);
        await Expect(dialog.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?run=[0-9a-z]+$"));
        await Expect(page.Locator("article .steps input").First).ToBeCheckedAsync();
        await Expect(page.Locator("article .steps input").Last).Not.ToBeCheckedAsync();
        await page.GotoAsync(German);
        await Expect(page.Locator("article .steps input").First).Not.ToBeCheckedAsync();
        await Expect(page.Locator("article .steps input").Last).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_same_run_that_comes_back_is_added_to_ones_own()
    {
        await using var context = await Open();
        var page = await HalfDone(context);
        var link = await Link(page);
        await page.Locator("article .steps input").Last.CheckAsync();
        await page.GotoAsync("about:blank");
        await page.GotoAsync(link);

        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).First).ToHaveTextAsync("Zu meinem hinzufügen");
    }

    [Fact]
    public async Task The_record_and_the_link_are_a_press_or_a_key_away_and_at_the_end_the_next_run_follows()
    {
        await using var context = await WithOwnClipboard();
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        var (record, hand, next) = (page.GetByRole(AriaRole.Button, new() { Name = "Für Ticket kopieren" }), page.GetByRole(AriaRole.Button, new() { Name = "Übergeben" }), page.GetByRole(AriaRole.Button, new() { Name = "Nächster Durchlauf" }));
        await Expect(record).ToBeHiddenAsync();
        await page.Locator("article .steps input").First.CheckAsync();
        await hand.ClickAsync();
        await page.UntilAsync("sessionStorage.copied?.includes('#run=1z') ?? false");
        await page.Keyboard.PressAsync("c");
        await page.UntilAsync("sessionStorage.copied.includes('[x] 1 ')");
        await Expect(next).ToBeHiddenAsync();

        foreach (var box in await page.Locator("article .steps input").AllAsync()) await box.CheckAsync();
        await Expect(page.GetByText("Alle Schritte sind erledigt.")).ToBeVisibleAsync();
        await record.ClickAsync();
        await next.ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?run="));
        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_that_takes_its_time_does_not_come_on_top_of_the_record_that_was_copied_since()
    {
        await using var context = await WithOwnClipboard();
        var page = await context.NewPageAsync();
        var late = new TaskCompletionSource();
        await page.RouteAsync("**/run/link.js", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(German);
        await page.Locator("article .steps input").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Übergeben" }).ClickAsync();
        // What imports the slow module is asked for by the press: the next press comes behind it.
        await page.Keyboard.PressAsync("c");
        late.SetResult();

        await page.UntilAsync("sessionStorage.copied?.includes('[x] 1 ') ?? false");
        await page.EvaluateAsync("import(performance.getEntriesByType('resource').find(r => r.name.endsWith('/run/link.js')).name).then(link => link.toFragment('a', {})).then(() => new Promise(done => setTimeout(done)))");
        Assert.Contains("[x] 1 ", await page.EvaluateAsync<string>("sessionStorage.copied"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zu meinem hinzufügen", 2)]
    [InlineData("Meinen ersetzen", 1)]
    [InlineData("Meinen so lassen", 1)]
    public async Task A_run_of_ones_own_is_merged_replaced_or_left(string answer, int ticks)
    {
        await using var mine = await Open();
        var link = await Link(await HalfDone(mine));
        await using var theirs = await Open();
        var page = await theirs.NewPageAsync();
        await page.GotoAsync(German);
        await page.Locator("article .steps input").Last.CheckAsync();
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = answer }).ClickAsync();

        await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(ticks);
        await Expect(page.Locator("article .steps input").Last).ToBeCheckedAsync(new() { Checked = answer != "Meinen ersetzen" });
    }

    [Fact]
    public async Task Broken_and_hostile_links_change_nothing_and_say_so()
    {
        await using var context = await Open();
        var page = await HalfDone(context);
        var link = await Link(page);
        var before = await page.EvaluateAsync<string>("JSON.stringify(localStorage)");
        var fragment = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];
        static string Plain(string json) => "run=1p" + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var bomb = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(bomb, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(new byte[50_000_000]);
        var hostile = new List<string>
        {
            "run=", "run=1z", "run=9z" + fragment[6..], "run=1p" + fragment[6..], "run=1z!!!", Plain("null"), Plain("[]"), Plain("{\"article\":\"identity/new-phone\"}"),
            Plain("{\"article\":\"other\",\"state\":{\"version\":1,\"ticks\":{\"a\":1}}}"),
            Plain("{\"article\":\"identity/new-phone\",\"state\":{\"version\":1,\"ticks\":{\"__proto__\":{\"x\":1}},\"notes\":{\"a\":{}},\"gone\":\"x\"}}"),
            "run=1z" + Convert.ToBase64String(bomb.ToArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        };
        // Cut off and damaged at many places.
        var random = new Random(20261121);
        for (var i = 0; i < 25; i++)
        {
            hostile.Add(fragment[..random.Next(6, fragment.Length - 1)]);
        }

        foreach (var bad in hostile)
        {
            await page.EvaluateAsync("() => { document.querySelector('.tell').textContent = '' }");
            await page.EvaluateAsync("hash => { location.hash = hash }", bad);
            await Expect(page.Locator(".tell")).ToContainTextAsync("Nichts wurde geändert.");
            Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
            Assert.Equal(before, await page.EvaluateAsync<string>("JSON.stringify(localStorage)"));
        }
    }

    private Task<IBrowserContext> Open() => site.Open(new() { Permissions = ["clipboard-read", "clipboard-write"] });

    /// <summary>A clipboard of the page's own: that of the browser is refused to a page that has just lost the focus to another test's.</summary>
    private async Task<IBrowserContext> WithOwnClipboard()
    {
        var context = await Open();
        await context.AddInitScriptAsync("Clipboard.prototype.writeText = async text => { sessionStorage.copied = text }");
        return context;
    }

    /// <summary>A browser that shares: this one has nobody to share with.</summary>
    /// <param name="does">What becomes of <c>what</c> is shared.</param>
    private async Task<IBrowserContext> WithShare(string does)
    {
        var context = await Open();
        await context.AddInitScriptAsync($"Navigator.prototype.share = async what => {{ {does} }}");
        return context;
    }

    /// <summary>The first step ticked, a note on the second, its third part skipped; the menu is open.</summary>
    private static async Task<IPage> HalfDone(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.Locator("article .steps input").First.CheckAsync();
        await page.Locator(".write").Nth(1).ClickAsync();
        await page.Keyboard.TypeAsync("*4711*");
        await page.Locator("article .steps input").Nth(4).FocusAsync();
        await page.Keyboard.PressAsync("s");
        await page.Locator(".menu").ClickAsync();
        await page.GetByLabel("Name dieses Durchlaufs").FillAsync("INC-7");
        await page.GetByLabel("Name dieses Durchlaufs").BlurAsync();
        await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");
        return page;
    }

    private static async Task<string> Link(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Link mit diesem Durchlauf kopieren" }).ClickAsync();
        await Expect(page.GetByText("Kopiert.")).ToBeVisibleAsync();
        return await Clipboard(page);
    }

    private static Task<string> Clipboard(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
