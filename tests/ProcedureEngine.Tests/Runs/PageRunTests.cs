using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ProcedureEngine.Runs;
using Xunit;

namespace ProcedureEngine.Tests.Runs;

/// <summary>The page's own modules and the program read each other's runs and links, and refuse the same.</summary>
[Slow("Starts Node.js.")]
public sealed class PageRunTests
{
    private const long Now = 1_796_040_000_000;

    [Fact]
    public async Task The_page_reads_the_program_s_runs_and_links_and_the_program_those_of_the_page()
    {
        var random = new Random(20261202);
        var runs = Enumerable.Range(0, 60).Select(_ => SampleRun.Of(random)).Select(run => run with { Ticks = run.Ticks.RemoveRange(run.Ticks.Where(t => t.Value > Now).Select(t => t.Key)), Skipped = run.Skipped.RemoveRange(run.Skipped.Where(t => t.Value > Now).Select(t => t.Key)), Started = Math.Min(run.Started, Now) }).ToList();
        var input = JsonSerializer.Serialize(runs.Select(run => new { json = SampleRun.Canonical(run), link = RunLink.ToFragment("a/ü", run) }));

        var output = await NodeScript.Run(
            """
            const [{ parse, runOf }, { fromFragment, toFragment }] = [await js('run/run.js'), await js('run/link.js')]
            const answers = []
            for (const { json, link } of JSON.parse(input)) {
              const state = parse(json)
              answers.push({ json: JSON.stringify(state), taken: JSON.stringify(await fromFragment(link, 'a/ü')), other: await fromFragment(link, 'b'), link: await toFragment('a/ü', state) })
            }
            console.log(JSON.stringify(answers))
            """,
            input);

        using var answers = JsonDocument.Parse(output);
        Assert.Equal(runs.Count, answers.RootElement.GetArrayLength());
        foreach (var (answer, run) in answers.RootElement.EnumerateArray().Zip(runs))
        {
            var expected = SampleRun.Canonical(run);
            Assert.Equal(expected, SampleRun.Canonical(RunJson.Read(Encoding.UTF8.GetBytes(answer.GetProperty("json").GetString()!))));
            Assert.Equal(expected, SampleRun.Canonical(RunJson.Read(Encoding.UTF8.GetBytes(answer.GetProperty("taken").GetString()!))));
            Assert.Equal(JsonValueKind.Null, answer.GetProperty("other").ValueKind);
            Assert.Equal(expected, SampleRun.Canonical(RunLink.FromFragment(answer.GetProperty("link").GetString()!, "a/ü", Now)));
        }
    }

    [Fact]
    public async Task Both_refuse_the_same()
    {
        string[] states =
        [
            "{\"version\":1}", "{\"version\":1.0,\"started\":1e3}", "{}", "{\"version\":2}", "{\"version\":1,\"more\":1}", "{\"version\":1,\"started\":-1}", "{\"version\":1,\"started\":1.5}",
            "{\"version\":1,\"ticks\":{\"__proto__\":1}}", "{\"version\":1,\"ticks\":{\"constructor\":1}}", "{\"version\":1,\"ticks\":{\"a\":3999999999999}}", "{\"version\":1,\"ticks\":{\"a\":\"1\"}}",
            "{\"version\":1,\"notes\":{\"a\":\"\\ud83d\"}}", "{\"version\":1,\"ticks\":{\"a\":1},\"ticks\":{\"b\":2}}", $"{{\"version\":1,\"name\":\"{new string('n', 80)}\"}}", $"{{\"version\":1,\"name\":\"{new string('n', 81)}\"}}",
            $"{{\"version\":1,\"notes\":{{\"a\":\"{new string('n', 20_000)}\"}}}}", $"{{\"version\":1,\"notes\":{{\"a\":\"{new string('n', 20_001)}\"}}}}", "[]", "null", "1", "\"x\"",
        ];
        var fragments = states.SelectMany(state => new[] { Plain(state), Packed($"{{\"article\":\"a\",\"state\":{state}}}") }).ToList();
        fragments.AddRange(["", "#run=", "#run=1z", "#run=1p", "#run=2" + Plain("{\"version\":1}")[6..], "#run=1p!!!", "#run=1pA", Packed("[1]"), Packed("{\"state\":{\"version\":1}}"), Packed(new string(' ', 2_000_000)), Packed("{\"article\":\"a\",\"state\":{\"version\":1}}" + new string(' ', 1_000_000)), "#run=1p" + new string('A', 200_000)]);

        var output = await NodeScript.Run(
            "const { fromFragment } = await js('run/link.js')\nconst taken = []\nfor (const fragment of JSON.parse(input)) taken.push(Boolean(await fromFragment(fragment, 'a')))\nconsole.log(JSON.stringify(taken))",
            JsonSerializer.Serialize(fragments));

        using var taken = JsonDocument.Parse(output);
        var page = taken.RootElement.EnumerateArray().Select(t => t.GetBoolean()).ToList();
        var program = fragments.Select(f => RunLink.FromFragment(f, "a", DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()) is not null).ToList();
        Assert.Contains(true, page);
        Assert.Contains(false, page);
        Assert.Equal(fragments.Zip(page), fragments.Zip(program));
    }

    private static string Plain(string state) => "#run=1p" + Url(Encoding.UTF8.GetBytes($"{{\"article\":\"a\",\"state\":{state}}}"));

    private static string Packed(string json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(Encoding.UTF8.GetBytes(json));
        return "#run=1z" + Url(packed.ToArray());
    }

    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
