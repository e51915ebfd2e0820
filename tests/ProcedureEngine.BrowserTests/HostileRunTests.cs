using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>Runs that something else wrote, in links and in the browser's storage: refused as a whole, or good for everything that follows.</summary>
public sealed class HostileRunTests(BuiltSite site)
{
    private const string German = "de/identity/new-phone.html";

    /// <summary>Makes runs with one to three things that can't be, or hardly can. Given a seed it always makes the same.</summary>
    private const string Mutate =
        """
        function mutants(seed, count, good) {
          const next = () => { seed = (seed * 1664525 + 1013904223) % 4294967296; return seed / 4294967296 }
          const pick = of => of[Math.floor(next() * of.length)]
          const odd = () => pick([null, true, false, 0, -1, -0, 1.5, 1e300, -1e300, 8.64e15, 8.64e15 + 1, Date.UTC(275760, 8, 13), Date.UTC(2200, 0), 'NaN', '', 'x', '\u0000', '\ud800', '__proto__', 'x'.repeat(20001), [], {}, [[]], [null], { a: 1 },
            { toString: 1 }, { constructor: 1 }, { length: 5 }, JSON.parse('{"__proto__":{"x":1}}'), JSON.parse('{"constructor":5,"toString":6,"hasOwnProperty":7}'), Object.fromEntries([...Array(3000)].map((_, i) => ['k' + i, i])), [...Array(3000)].map((_, i) => 's' + i), JSON.parse('['.repeat(2000) + ']'.repeat(2000)), Date.now(), Date.now() - 1e9])
          const paths = value => typeof value !== 'object' || value === null ? [[]] : [[], ...Object.entries(value).flatMap(([key, inner]) => paths(inner).map(path => [key, ...path]))]
          const all = paths(good).filter(path => path.length)
          return Array.from({ length: count }, () => {
            const made = structuredClone(good)
            for (let n = 1 + Math.floor(next() * 3); n > 0; n--) {
              const path = [...pick(all)]
              const key = path.pop()
              let at = made
              for (const step of path) at = at?.[step]
              if (typeof at !== 'object' || at === null) continue
              const how = next()
              if (how < 0.15) delete at[key]
              else if (how < 0.3 && !Array.isArray(at)) at[pick(['__proto__x', 'constructor', 'toString', 'valueOf', '', 'a b', 'x'.repeat(201)])] = at[key]
              else if (how < 0.8 && typeof at[key] === 'number') at[key] = pick([0, 1, Date.now(), 3e12])
              else if (how < 0.8 && typeof at[key] === 'string') at[key] = pick(['', 'y', '<b>&\u0000', '\ud800', '$& {0} {1}'])
              else at[key] = odd()
            }
            return made
          })
        }
        """;

    [Fact]
    public async Task Whatever_is_taken_for_a_run_can_be_merged_moved_recorded_listed_kept_and_deleted()
    {
        await using var context = await site.Open();
        var page = await HalfDone(context);

        var count = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), out var asked) ? asked : 1000;
        var told = await page.EvaluateAsync<JsonElement>(
            $$"""
            async ([count, runs, links, moves, lists, records]) => {
              {{Mutate}}
              const [{ runOf, Run, isEmpty, ticked, parse }, { merge, toFragment, fromFragment }, { move }, { runs: all, remove, restore }, { record, written }] =
                await Promise.all([runs, links, moves, lists, records].map(path => import(path)))
              const texts = new Proxy({}, { get: (_, name) => String(name) })
              const { article } = document.body.dataset
              const boxes = [...document.querySelectorAll('article .steps input[type=checkbox]')]
              const own = new Run(article)
              const good = JSON.parse(JSON.stringify(own.state))
              good.notes = { ...good.notes, [boxes[0].value]: 'n' }
              good.skipped = { ...good.skipped, [boxes[3].value]: 5 }
              good.changed = [boxes[0].value]
              good.before = { [boxes[0].value]: 'früher' }
              good.gone = [{ id: 'abcdefgh', text: 'weg', time: 7, note: '' }]
              if (!runOf(JSON.parse(JSON.stringify(good)))) throw new Error('The good one is refused.')
              let [taken, refused] = [0, 0]
              for (const [i, mutant] of mutants(20261130, count, good).entries()) {
                const text = JSON.stringify(mutant)
                try {
                  const state = runOf(JSON.parse(text))
                  state ? taken++ : refused++
                  const key = new Run(article, 'm' + i).key
                  localStorage.setItem(key, text)
                  if (all().some(r => r.key === key) !== Boolean(state && !isEmpty(state))) throw new Error('The list has another opinion.')
                  const run = new Run(article, 'm' + i)
                  if (run.isBroken === Boolean(state)) throw new Error('The page has another opinion.')
                  const page = { run, article, boxes, texts, isOther: () => false, traces: () => boxes.map(box => ({ id: box.value, place: '', fingerprint: '', text: {}, words: 'w', lang: 'de' })) }
                  written(page, true); written(page, false); JSON.stringify(record(page))
                  for (const isEdited of [true, false]) {
                    const moved = structuredClone(run.state)
                    move(moved, moved.steps, good.steps.slice().reverse(), 'de', isEdited)
                    if (!runOf(JSON.parse(JSON.stringify(moved)))) throw new Error('Moved it is no run.')
                  }
                  const both = merge(structuredClone(good), run.state)
                  if (!both || !runOf(JSON.parse(JSON.stringify(both)))) throw new Error('Merged it is no run.')
                  if (i % 40 === 0) {
                    const sent = await fromFragment(await toFragment(article, run.state), article)
                    if (JSON.stringify(sent) !== JSON.stringify(parse(JSON.stringify(run.state))) && sent) throw new Error('Sent it is another run.')
                  }
                  ticked(run.state)
                  run.save()
                  if (!isEmpty(run.state) && JSON.stringify(new Run(article, 'm' + i).state) !== JSON.stringify(run.state)) throw new Error('Kept it is another run.')
                  restore(key, remove(key))
                  remove(key)
                } catch (error) {
                  return { error: `${error.stack} of ${text.slice(0, 2000)}` }
                }
              }
              return { taken, refused, polluted: 'x' in {} }
            }
            """,
            new object[] { count }.Concat(new[] { "run/run", "run/link", "run/migrate", "run/all-runs", "checklist/record" }.Select(Module)));

        Assert.False(told.TryGetProperty("error", out var error), error.ToString());
        Assert.False(told.GetProperty("polluted").GetBoolean());
        // Both kinds are many: a test that refuses everything would say nothing of what follows.
        Assert.InRange(told.GetProperty("taken").GetInt32(), count / 13, count);
        Assert.InRange(told.GetProperty("refused").GetInt32(), count / 13, count);
    }

    [Theory]
    [InlineData("started", "-1")]
    [InlineData("started", "8640000000000001")]
    [InlineData("started", "1e300")]
    [InlineData("started", "null")]
    [InlineData("started", "Date.now() + 7 * 86400000")]
    [InlineData("ticks", "{ [Object.keys(state.ticks)[0]]: 1e300 }")]
    [InlineData("ticks", "{ constructor: 5 }")]
    [InlineData("ticks", "[1, 2]")]
    [InlineData("skipped", "{ a: 'x' }")]
    [InlineData("name", "'x'.repeat(81)")]
    [InlineData("aside", "-1")]
    [InlineData("aside", "1.5")]
    [InlineData("aside", "60000")]
    [InlineData("aside", "'4'")]
    [InlineData("notes", "{ a: 'x'.repeat(20001) }")]
    [InlineData("notes", "'x'")]
    [InlineData("steps", "Array(60000).fill({ id: 'a', place: '', fingerprint: '' })")]
    [InlineData("steps", "[{ id: 5, place: '', fingerprint: '' }]")]
    [InlineData("gone", "[{ id: 'a', text: 'x', time: -5 }]")]
    [InlineData("version", "2")]
    // A few bytes that unpack to a million, and a link that is longer than any of a run: nothing else is wrong with these two.
    [InlineData("notes", "Object.fromEntries([...Array(60)].map((_, i) => ['n' + i, ' '.repeat(19_000)]))")]
    [InlineData("notes", "Object.fromEntries([...Array(15)].map((_, i) => ['n' + i, Array.from({ length: 19_000 }, () => Math.random().toString(36)[2]).join('')]))")]
    public async Task A_link_with_something_that_cannot_be_is_refused_as_a_whole(string part, string value)
    {
        await using var context = await site.Open();
        var page = await HalfDone(context);
        var said = Errors(page);
        var before = await page.EvaluateAsync<string>("JSON.stringify(localStorage)");
        await page.EvaluateAsync(
            $$"""
            async ([links, runs]) => {
              const { toFragment } = await import(links)
              const { Run } = await import(runs)
              const { root, article } = document.body.dataset
              const state = new Run(article).state
              state.{{part}} = {{value}}
              location.hash = await toFragment(article, state)
            }
            """,
            new[] { Module("run/link"), Module("run/run") });

        await Expect(page.Locator(".tell")).ToHaveTextAsync("Dieser Link enthält keinen lesbaren Durchlauf. Nichts wurde geändert.");
        Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
        Assert.Equal(before, await page.EvaluateAsync<string>("JSON.stringify(localStorage)"));
        Assert.Empty(said);
    }

    [Theory]
    [InlineData("de", "Was dieser Browser von diesem Durchlauf gespeichert hat, ist nicht lesbar. Ein neuer Durchlauf hat begonnen.")]
    [InlineData("en", "What this browser kept of this run cannot be read. A new run has begun.")]
    [InlineData("nb", "Det nettleseren har lagret av denne gjennomføringen, kan ikke leses. En ny gjennomføring er startet.")]
    public async Task What_the_browser_kept_and_nobody_can_read_is_told_and_replaced_by_what_is_done_next(string language, string words)
    {
        await using var context = await site.Open();
        var page = await context.NewPageAsync();
        var said = Errors(page);
        var article = German.Replace("de/", language + "/", StringComparison.Ordinal);
        await page.GotoAsync(article);
        await page.Locator("article .steps input").First.CheckAsync();
        foreach (var bad in (string[])["{", "", "[]", "null", "{\"version\":1,\"started\":1e300,\"ticks\":{\"a\":1}}", "{\"version\":1,\"ticks\":{\"a\":{}}}"])
        {
            // From the list: a checklist that is open may be about to write.
            await page.GotoAsync($"{language}/index.html");
            await page.EvaluateAsync("bad => { for (const key of Object.keys(localStorage)) if (key.includes(':run:')) localStorage.setItem(key, bad) }", bad);
            await page.ReloadAsync();
            await Expect(page.Locator(".runs li")).ToHaveCountAsync(0);
            await page.GotoAsync(article);
            await Expect(page.Locator(".tell")).ToHaveTextAsync(words);
            await Expect(page.Locator("article .steps input:checked")).ToHaveCountAsync(0);
            await page.Locator("article .steps input").First.CheckAsync();
            await page.ReloadAsync();
            await Expect(page.Locator("article .steps input").First).ToBeCheckedAsync();
            await Expect(page.Locator(".tell")).ToHaveTextAsync("");
        }

        Assert.Empty(said);
    }

    [Fact]
    public async Task Settings_and_lists_that_something_else_wrote_stop_no_page()
    {
        await using var context = await site.Open();
        var page = await HalfDone(context);
        var said = Errors(page);
        foreach (var bad in (string[])["{", "5", "null", "[]", "\"x\"", "{\"second\":{\"toString\":1},\"one\":{},\"names\":5,\"keys\":null}", "[{},5,null,[[]],\"__proto__\"]"])
        {
            foreach (var path in (string[])[German, "de/index.html", "de/identity/new-phone.guide.html", "index.html#languages"])
            {
                await page.EvaluateAsync("bad => { for (const kind of ['settings', 'recent', 'language']) localStorage.setItem(`procedures:${kind}:/`, bad) }", bad);
                await page.GotoAsync(path);
                if (path == German) await Expect(page.Locator(".menu")).ToBeVisibleAsync();
                if (path == German) await Expect(page.Locator(".write").First).ToBeAttachedAsync();
            }
        }

        Assert.Empty(said);
    }

    private string Module(string name) => "/" + site.Pages.Keys.Single(p => p.EndsWith($"/{name}.js", StringComparison.Ordinal));

    private static List<string> Errors(IPage page)
    {
        var said = new List<string>();
        page.PageError += (_, thrown) => said.Add(thrown);
        return said;
    }

    private static async Task<IPage> HalfDone(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(German);
        await page.Locator("article .steps input").First.CheckAsync();
        await page.UntilAsync("Object.values(localStorage).some(v => v.includes('\"steps\":[{'))");
        return page;
    }
}
