using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>
/// A whole procedure, from the list to the record in the ticket, for those who have no mouse and for those who see nothing. On a
/// procedure of the sample content, and on the one about password writeback that the project began with.
/// </summary>
// The clipboard is one for all pages of the browser.
[Collection("clipboard")]
public sealed partial class WalkthroughTests(BuiltSite browser, SampleSite sample, AlternativesSite alternatives) : IClassFixture<SampleSite>, IClassFixture<AlternativesSite>
{
    private const string Sample = "de/devices/lost-or-stolen-phone.html";
    private const string Writeback = "de-DE/enable-password-writeback-in-azure-ad-connect-9002933-5615.html";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_keyboard_alone_leads_from_the_list_to_a_copied_record(int width) => await WithKeys(sample.Address, Sample, "smartphone gestohlen", width);

    [Fact]
    public async Task The_keyboard_alone_completes_the_password_writeback_procedure()
    {
        using var server = new StaticServer(BuiltSite.Build(SharedInput.Folder("seeds")));
        await WithKeys(server.Address, Writeback, "kennwortrückschreiben connect", 1280);
    }

    [Fact]
    public async Task A_screen_reader_hears_every_step_how_far_it_is_and_what_comes_next() => await WithEars(sample.Address + Sample);

    [Fact]
    public async Task A_screen_reader_completes_the_password_writeback_procedure()
    {
        using var server = new StaticServer(BuiltSite.Build(SharedInput.Folder("seeds")));
        await WithEars(server.Address + Writeback);
    }

    [Fact]
    public async Task The_keyboard_alone_chooses_an_alternative_sets_a_section_aside_hands_over_and_takes_over()
    {
        await using var mine = await browser.Open(new() { Permissions = ["clipboard-read", "clipboard-write"], ViewportSize = new() { Width = 1280, Height = 740 } });
        var page = await mine.NewPageAsync();
        await page.GotoAsync(alternatives.Address + "de/devices/printer.html");
        await Expect(page.Locator(".write").First).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("jxjx");
        await TabTo(page, page.GetByRole(AriaRole.Radio, new() { Name = "Windows" }).First);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "macOS" }).First).ToBeCheckedAsync();
        await AssertFocusIsSeen(page);
        await page.Keyboard.TypeAsync("jxjx");
        await Expect(page.Locator(".count")).ToHaveTextAsync("4 von 11 erledigt");
        await TabTo(page, page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = "Auslassen Das Papier staut sich" }));
        await AssertFocusIsSeen(page);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("textarea:focus").WaitForAsync();
        await page.Keyboard.TypeAsync("Kein Stau.");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("h");
        await page.UntilAsync("navigator.clipboard.readText().then(t => t.includes('#run=1z'))");

        await using var theirs = await browser.Open(new() { ViewportSize = new() { Width = 1280, Height = 740 } });
        var taken = await theirs.NewPageAsync();
        await taken.GotoAsync(await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await Expect(taken.GetByRole(AriaRole.Button, new() { Name = "Übernehmen" })).ToBeFocusedAsync();
        await taken.Keyboard.PressAsync("Enter");
        await Expect(taken.Locator(".count")).ToHaveTextAsync("4 von 7 erledigt4 entfallen");
        await taken.Keyboard.TypeAsync("xjxjx");
        await Expect(taken.GetByText("Es ist nichts mehr zu tun; was entfällt, ist nicht erledigt.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_screen_reader_hears_the_alternatives_as_a_choice_and_the_reason_why_a_section_does_not_apply()
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(alternatives.Address + "de/devices/printer.html");
        await Expect(page.Locator(".write").First).ToBeVisibleAsync();
        var tree = await AccessibilityTree.Of(page);
        Assert.Equal(2, (await tree.Find("group")).Count(g => g.Name == "Was gilt hier?"));
        var cases = await tree.Find("radio");
        Assert.Equal(["Windows", "macOS", "Windows", "macOS"], cases.Select(c => c.Name));
        Assert.Equal(["Windows", "macOS", "Windows", "macOS"], (await tree.Find("heading")).Where(h => h.Name is "Windows" or "macOS").Select(h => h.Name));

        await tree.Press(cases[1]);
        Assert.Equal([false, true, false, true], (await tree.Find("radio")).Select(c => c.IsChecked));
        Assert.Equal(11, (await tree.Find("checkbox")).Count);
        await tree.Press(Assert.Single(await tree.Find("button"), b => b.Name == "Auslassen Das Papier staut sich"));
        await page.Locator("textarea:focus").WaitForAsync();
        Assert.Contains("Warum Schritt 1 (Das Papier staut sich) entfällt", (await tree.Find("textbox")).Select(t => t.Name));
        Assert.Single(await tree.Find("button"), b => b.Name == "Gilt doch Das Papier staut sich");
        var bar = Assert.Single(await tree.Find("progressbar"));
        Assert.Equal("0", bar.Value);
    }

    private async Task WithKeys(string address, string article, string words, int width)
    {
        await using var context = await browser.Open(new()
        {
            Permissions = ["clipboard-read", "clipboard-write"],
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 740 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + article[..article.IndexOf('/', StringComparison.Ordinal)] + "/index.html");
        await TabTo(page, page.GetByRole(AriaRole.Searchbox));
        await page.Keyboard.TypeAsync(words);
        await Expect(page.Locator(".results a").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await TabTo(page, page.Locator($".results a[href$=\"{article[(article.IndexOf('/', StringComparison.Ordinal) + 1)..]}\"]").First);
        await page.Keyboard.PressAsync("Enter");
        // Asked again and again: WaitForURLAsync misses a page that came before it began to listen.
        await Expect(page).ToHaveURLAsync(address + article);
        await Expect(page.Locator(".menu")).ToBeVisibleAsync();

        var boxes = page.Locator("article .steps input[type=checkbox]");
        var count = await boxes.CountAsync();
        var half = count / 2;
        for (var i = 0; i < half; i++)
        {
            await TabTo(page, boxes.Nth(i));
            await AssertFocusIsSeen(page);
            await page.Keyboard.PressAsync("Space");
        }

        await page.Keyboard.PressAsync("n");
        await page.Locator("textarea:focus").WaitForAsync();
        await page.Keyboard.TypeAsync("jxn 4711");
        await page.Keyboard.PressAsync("Escape");
        for (var i = half; i < count; i++)
        {
            await page.Keyboard.PressAsync("j");
            await Expect(boxes.Nth(i)).ToBeFocusedAsync();
            await AssertFocusIsSeen(page);
            await page.Keyboard.PressAsync("x");
        }

        await Expect(page.GetByText("Alle Schritte sind erledigt.")).ToBeVisibleAsync();
        await TabTo(page, page.Locator(".menu"));
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Als Text kopieren" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Kopiert.")).ToBeVisibleAsync();

        var record = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(count, record.Split("[x]").Length - 1);
        Assert.DoesNotContain("[ ]", record, StringComparison.Ordinal);
        Assert.Contains("jxn 4711", record, StringComparison.Ordinal);
    }

    private async Task WithEars(string address)
    {
        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await Expect(page.Locator(".menu")).ToBeVisibleAsync();
        var tree = await AccessibilityTree.Of(page);
        var name = Squeeze(await page.Locator("h1").InnerTextAsync());
        var title = Assert.Single(await tree.Find("heading"), h => h.Name == name);
        Assert.NotEmpty(title.Children);
        foreach (var landmark in (string[])["banner", "navigation", "main"]) Assert.Single(await tree.Find(landmark));
        Assert.Single(await tree.Find("region"), r => r.Name == "Fortschritt");
        var steps = await page.Locator("article .steps > li > label").AllInnerTextsAsync();
        Assert.Equal(steps.Select(Squeeze), (await tree.Find("checkbox")).Select(b => Squeeze(b.Name)));

        for (var i = 0; i < steps.Count; i++)
        {
            var box = (await tree.Find("checkbox"))[i];
            Assert.False(box.IsChecked);
            await tree.Press(box);

            var next = i + 1 < steps.Count ? Squeeze(steps[i + 1]) : "Alle Schritte sind erledigt.";
            await tree.Hears(next);
            if (i + 1 < steps.Count) await tree.Hears($"{i + 1} von {steps.Count} erledigt");
            Assert.True((await tree.Find("checkbox"))[i].IsChecked);
            var bar = Assert.Single(await tree.Find("progressbar"));
            Assert.Equal("Fortschritt", bar.Name);
            Assert.Equal((i + 1).ToString(CultureInfo.InvariantCulture), bar.Value);
            Assert.Equal(i + 1 < steps.Count ? 1 : 0, await page.Locator("[aria-current=step]").CountAsync());
        }

        Assert.Single(await tree.Find("button"), b => b.Name == "Mehr");
    }

    /// <summary>Presses Tab until something has the focus.</summary>
    private static async Task TabTo(IPage page, ILocator wanted)
    {
        await wanted.WaitForAsync();
        for (var i = 0; i < 120; i++)
        {
            if (await wanted.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab never came to {wanted}.");
    }

    /// <summary>What has the focus shows it, and nothing lies upon it (WCAG 2.2, 2.4.7 and 2.4.11).</summary>
    private static async Task AssertFocusIsSeen(IPage page) => Assert.Equal("", await page.EvaluateAsync<string>("""
        () => {
          const focused = document.activeElement
          const box = focused.getBoundingClientRect()
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
          if (getComputedStyle(focused).outlineStyle === 'none') return 'no outline: ' + focused.outerHTML
          return focused.contains(top) ? '' : `${top?.outerHTML.slice(0, 80)} lies upon ${focused.value} at ${Math.round(box.y)} of ${innerHeight}`
        }
        """));

    private static string Squeeze(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
