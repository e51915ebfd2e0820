using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>
/// Whole questions, as customers put them: <c>search-sentences.tsv</c> over the sample procedures, <c>search-sentences-corpus.tsv</c> over
/// a thousand real articles in three languages. What is found is asked of the scripts in a page, without typing.
/// </summary>
public sealed class SearchSentencesTests(BuiltSite browser, SampleSite site, ITestOutputHelper output) : IClassFixture<SampleSite>
{
    private const int First = 3;
    private const double LeastRank = 0.9, LeastShare = 0.95;

    [Fact]
    public Task The_right_article_of_the_sample_procedures_is_first_or_nearly_so() => Check(site.Address, "search-sentences.tsv");

    [Fact]
    public async Task The_right_one_of_a_thousand_real_articles_is_first_or_nearly_so()
    {
        var pages = BuiltSite.Build(SharedInput.Folder("corpus"));
        using var server = new StaticServer(pages);

        await Check(server.Address, "search-sentences-corpus.tsv");
    }

    [Theory]
    [InlineData("de", "Kaffee kochen")]
    [InlineData("en", "excel crashes")]
    [InlineData("nb", "lønnsslippen er feil")]
    [InlineData("nl", "parkeerplaats reserveren")]
    public async Task What_no_article_is_about_is_not_passed_off_as_found(string list, string question)
    {
        await using var context = await browser.Open();
        var found = await Ask(context, site.Address, list, [question]);

        Assert.True(found[0].Keys.Length == 0 || found[0].IsPartial, string.Join(' ', found[0].Keys));
    }

    private async Task Check(string address, string file)
    {
        await using var context = await browser.Open();
        var questions = File.ReadLines(Path.Combine(SampleSite.Repository, "tests", file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        var ranks = new List<(string Group, int Rank)>();
        foreach (var list in questions.GroupBy(q => q[0]))
        {
            var asked = list.ToList();
            var found = await Ask(context, address, list.Key, [.. asked.Select(q => q[4])]);
            foreach (var (question, (keys, _)) in asked.Zip(found))
            {
                var rank = Array.FindIndex(keys, question[3].Split('|').Contains) + 1;
                ranks.Add((question[1], rank));
                ranks.Add(("part " + question[2], rank));
                ranks.Add(("all", rank));
                if (rank != 1) output.WriteLine($"{rank}: {string.Join(' ', question[..3])} “{question[4]}” {string.Join(' ', keys.Take(First))}");
            }
        }

        foreach (var group in ranks.GroupBy(r => r.Group, r => r.Rank).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (mean, share) = Measure([.. group]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file} {group.Key}: {group.Count()} questions, MRR {mean:F3}, in the first three {share:P1}"));
        }

        foreach (var group in ranks.Where(r => r.Group is "all" or "part h").GroupBy(r => r.Group, r => r.Rank))
        {
            var (mean, share) = Measure([.. group]);
            Assert.InRange(mean, LeastRank, 1);
            Assert.InRange(share, LeastShare, 1);
        }
    }

    private static (double Mean, double Share) Measure(int[] ranks) => (ranks.Average(r => r == 0 ? 0 : 1.0 / r), ranks.Average(r => r is >= 1 and <= First ? 1.0 : 0));

    private static async Task<(string[] Keys, bool IsPartial)[]> Ask(IBrowserContext context, string address, string list, string[] questions)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{address}{list}/index.html");
        var answer = await page.EvaluateAsync<JsonElement>(
            """
            async questions => {
              const script = name => document.querySelector('script[src$="search/keys.js"]').src.replace('keys.js', name)
              const [{ find }, { SearchIndex }] = await Promise.all([import(script('rank.js')), import(script('word-index.js'))])
              const field = document.querySelector('#_search')
              const links = [...document.querySelectorAll('.list li > a')]
              const index = await new SearchIndex(new URL(document.body.dataset.root + field.dataset.index, location.href).href, field.dataset.version, links.length).open()
              const answers = []
              for (const question of questions) {
                const { hits, isPartial } = await find(index, question, links.map(link => link.textContent))
                answers.push({ isPartial, keys: hits.slice(0, 20).map(hit => decodeURIComponent(links[hit.article].getAttribute('href')).replace(/\.html$/, '')) })
              }
              return answers
            }
            """, questions);
        await page.CloseAsync();
        return [.. answer.EnumerateArray().Select(a => (a.GetProperty("keys").EnumerateArray().Select(k => k.GetString()!).ToArray(), a.GetProperty("isPartial").GetBoolean()))];
    }
}
