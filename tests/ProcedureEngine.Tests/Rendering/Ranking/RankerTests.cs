using System.Text.Json;
using AngleSharp.Html.Parser;
using ProcedureEngine.Assistants;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Ranking;

/// <summary>The program ranks as the page's own scripts do: the same articles in the same order.</summary>
[Slow("Builds a site and starts Node.js.")]
public sealed class RankerTests(ITestOutputHelper output)
{
    private static readonly string[] Odd = ["", " ", "a", "-", "don't", "DON’T print", "Straße", "Strasse", "strase", "drukcer", "Druckerproblem", "Netzwerkdrucker", "log in", "skjerm deling", "kan ikke", "funktioniert nicht", "ÅÄÖ æøå ß", "日本語", "🙂 vpn", "\ud835\udc00", "vpn vpn vpn", "the", "passwort passwort zurücksetzen", "wachtwoord vergeten", "glemt passord", "x1 2 3 42"];

    [Fact]
    public Task In_the_sample_procedures() => Compare(RepositoryFolder.At("content"), "search-sentences.tsv");

    [Fact]
    public Task In_a_thousand_real_articles() => Compare(RepositoryFolder.Shared("corpus"), "search-sentences-corpus.tsv", every: Environment.GetEnvironmentVariable("QUESTIONS") == "all" ? 1 : 5);

    private async Task Compare(string content, string sentences, int every = 1)
    {
        using var folder = new TemporaryFolder();
        Assert.NotEqual(2, CommandRun.Of("build", content, "--output", folder["out"]).ExitCode);
        using var catalog = ProcedureCatalog.Open(AlignedCorpus.Of(Corpus.Of(new ContentOptions(content), default), default), null, default);
        var questions = File.ReadLines(RepositoryFolder.At("tests/" + sentences)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[4])
            .Concat(File.ReadLines(RepositoryFolder.At("tests/search-quality.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[1])).Concat(Odd).Distinct().Where((_, i) => i % every == 0).ToList();
        var compared = 0;
        foreach (var locale in catalog.Locales)
        {
            var list = new HtmlParser().ParseDocument(File.ReadAllText(folder[$"out/{locale.Tag}/index.html"])).QuerySelectorAll(".list li a").ToList();
            var keys = list.Select(a => Uri.UnescapeDataString(a.GetAttribute("href")![..^".html".Length])).ToList();
            var answers = JsonSerializer.Deserialize<List<Answer>>(await NodeScript.Run(
                """
                const { folder, titles, questions } = JSON.parse(input)
                globalThis.fetch = async address => new Response(readFileSync(folder + String(address).replace(/\?.*/, '').split('/').at(-1)))
                const [{ find }, { SearchIndex }] = [await js('search/rank.js'), await js('search/word-index.js')]
                const index = await new SearchIndex('http://localhost/', readFileSync(folder + 'words.txt', 'utf8').split(' ')[2], titles.length).open()
                const answers = []
                for (const question of questions) {
                  const { hits, isPartial } = await find(index, question, titles)
                  answers.push({ Articles: hits.map(hit => hit.article), IsPartial: isPartial })
                }
                console.log(JSON.stringify(answers))
                """,
                JsonSerializer.Serialize(new { folder = folder[$"out/search/{locale.Tag}/"], titles = list.Select(a => a.TextContent), questions })))!;
            foreach (var (question, answer) in questions.Zip(answers))
            {
                var (articles, isPartial) = catalog.Search(question, locale);
                Assert.Equal((question, answer.IsPartial, string.Join(' ', answer.Articles.Select(i => keys[i]))), (question, isPartial, string.Join(' ', articles.Select(a => a.Key.Value))));
                compared++;
            }
        }

        output.WriteLine($"{compared} answers are the same");
    }

    private sealed record Answer(List<int> Articles, bool IsPartial);
}
