using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>
/// What becomes of the steps of a run when its article is edited. Every file of <c>CarryCases/</c> has steps before, steps now, and
/// the answer; made-up revisions hold what is true of all of them.
/// </summary>
public sealed class CarryTests(BuiltSite site)
{
    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ProcedureEngine.sln"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "tests", "ProcedureEngine.BrowserTests", "CarryCases");
        }
    }

    [Fact]
    public async Task Steps_become_what_the_cases_say()
    {
        await using var context = await site.Open();
        var cases = Directory.GetFiles(Folder, "*.json");
        Assert.NotEmpty(cases);
        var page = await context.NewPageAsync();
        foreach (var file in cases)
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var became = await Evaluate(
                page,
                """
                const { old, new: now, locale } = JSON.parse(text)
                return JSON.stringify(carry(old, now, locale).map(c => ({ old: c.old.id, new: c.new?.id ?? null, by: c.by, checkAgain: c.checkAgain })))
                """,
                text);
            using var expected = JsonDocument.Parse(text);
            using var actual = JsonDocument.Parse(became);
            Assert.True(JsonElement.DeepEquals(expected.RootElement.GetProperty("carried"), actual.RootElement), $"{Path.GetFileName(file)}: {became}");
        }
    }

    [Fact]
    public async Task No_two_steps_become_the_same_one_and_none_is_forgotten() => await Hold(
        """
        for (let n = 0; n < 500; n++) {
          const [old, now] = [revision(), revision()]
          const carried = carry(old, now, 'en')
          const found = carried.map(c => c.new).filter(Boolean)
          if (carried.length !== old.length || carried.some((c, i) => c.old !== old[i])) return show('forgotten', old, now)
          if (new Set(found).size !== found.length || found.some(f => !now.includes(f))) return show('taken twice', old, now)
          if (carried.some(c => (c.new === null) !== (c.by === 'none'))) return show('without a reason', old, now)
          if (carried.some(c => c.by === 'text' && (c.checkAgain || c.old.text.en !== c.new.text.en))) return show('other text', old, now)
        }
        """);

    [Fact]
    public async Task An_article_that_did_not_change_keeps_every_step_where_it_is() => await Hold(
        """
        for (let n = 0; n < 200; n++) {
          const steps = revision()
          if (carry(steps, steps, 'en').some((c, i) => c.new !== steps[i] || c.by !== 'text' || c.checkAgain)) return show('moved', steps, steps)
        }
        """);

    [Fact]
    public async Task Steps_with_words_of_their_own_survive_whatever_is_done_around_them() => await Hold(
        """
        for (let n = 0; n < 300; n++) {
          const edits = Array.from({ length: 12 }, () => any([0, 1, 2, 3]))
          const old = numbered(edits.map((_, i) => `step ${i}`))
          const now = numbered(edits.flatMap((e, i) => [[], [`step ${i}`, `new ${i}`], [`other ${i}`], [`step ${i}`]][e]))
          if (carry(old, now, 'en').some((c, i) => edits[i] % 2 && (c.by !== 'text' || c.new.text.en !== c.old.text.en))) return show('lost', old, now)
        }
        """);

    /// <summary>Counts what is asked for, not the time: in the worst order each step is looked at a few times.</summary>
    [Fact]
    public async Task Thousands_of_steps_in_reverse_order_cost_little() => await Hold(
        """
        let asked = 0
        const counted = steps => steps.map(s => ({ ...s, get text() { asked++; return s.text } }))
        const texts = Array.from({ length: 4000 }, (_, i) => `step ${i}`)
        const carried = carry(counted(numbered(texts)), counted(numbered([...texts].reverse())), 'en')
        if (carried.some(c => c.by !== 'text')) return 'lost'
        if (asked > 4000 * 300) return `${asked} looks`
        """);

    /// <summary>Runs the code, which returns what is wrong, or nothing.</summary>
    private async Task Hold(string code)
    {
        await using var context = await site.Open();
        const string made =
            """
            // The same numbers in every run: a failure comes back.
            let seed = 1
            const any = list => list[(seed = (seed * 48271) % 2147483647) % list.length]
            const numbered = texts => texts.map((text, i) => ({ id: `${i}`, place: `s/p1/s${i + 1}`, fingerprint: '1', text: { en: text } }))
            const revision = () => numbered(Array.from({ length: any([0, 1, 2, 3, 5, 8, 13]) }, () => any(['open', 'save', 'ok', 'ok', 'ok', 'wait']))).map(s => ({ ...s, fingerprint: any(['1', '2']) }))
            const show = (what, old, now) => `${what}: ${JSON.stringify(old)} -> ${JSON.stringify(now)}`

            """;
        Assert.Equal("", await Evaluate(await context.NewPageAsync(), $"{made}const wrong = (() => {{ {code} }})()\nreturn wrong ?? ''", ""));
    }

    private async Task<string> Evaluate(IPage page, string code, string text)
    {
        const string article = "de/identity/new-phone.html";
        if (!page.Url.EndsWith(article, StringComparison.Ordinal)) await page.GotoAsync(article);
        var module = "/" + site.Pages.Keys.Single(p => p.EndsWith("/run/match-steps.js", StringComparison.Ordinal));
        return await page.EvaluateAsync<string>($"async ([module, text]) => {{ const {{ carry }} = await import(module)\n{code} }}", new[] { module, text });
    }
}
