using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Runs;
using Xunit;

namespace ProcedureEngine.Tests.Assistants;

/// <summary>Whatever an assistant calls, in whatever order: no step is told early, no tick is lost, nothing is thrown.</summary>
[Slow("Makes 5,000 calls; SEQUENCES=1000 makes 25,000.")]
public sealed class RandomCallsTests
{
    private const int Calls = 25;

    private static readonly int Sequences = int.TryParse(Environment.GetEnvironmentVariable("SEQUENCES"), out var asked) ? asked : 200;

    private static readonly string[] Articles = ["identity/set-up-mfa-new-phone", "network/vpn-does-not-connect", "devices/lost-or-stolen-phone", "identity/unlock-account", "tabs"];
    private static readonly string[] Locales = ["de", "en", "nb", "nl"];

    [Fact]
    public void Random_sequences_of_calls_hold_what_a_strict_run_promises()
    {
        using var folder = new TemporaryFolder();
        var sample = RepositoryFolder.At("content");
        foreach (var file in Directory.EnumerateFiles(sample, "*.md", SearchOption.AllDirectories)) folder.Write("content/" + Path.GetRelativePath(sample, file), File.ReadAllText(file));
        foreach (var locale in Locales)
        {
            folder.Write($"content/{locale}/tabs.md", $"# Tabs {locale}\n\n1. Begin {locale} here with one.\n   1. Inner {locale} part number one.\n   2. Inner {locale} part number two.\n\n# [W](#tab/w)\n\n1. Windows {locale} key is pressed.\n\n# [M](#tab/m)\n\n1. Command {locale} key is pressed.\n\n***\n\n1. Last {locale} step of all.\n");
        }

        using var content = new OpenedContent(folder["content"]);
        var words = Words(content);
        var random = new Random(20261203);
        for (var i = 0; i < Sequences; i++) Sequence(content, words, random, i);
    }

    private static void Sequence(OpenedContent content, Dictionary<(string, string), List<ToldStep>> words, Random random, int number)
    {
        var (article, locale) = (Any(random, Articles), Any(random, Locales));
        var view = content.Call("start_run", new { article, locale });
        var run = view.GetProperty("run").GetString()!;
        var state = State(content, run, article);
        for (var call = 0; call < Calls; call++)
        {
            var ids = words[(article, locale)].Select(s => s.Id).ToList();
            var current = view.TryGetProperty("step", out var now) ? now.GetProperty("id").GetString()! : "";
            var step = random.Next(3) > 0 ? current : Any(random, [.. ids, "x", ""]);
            var choice = current.Length > 0 && now.GetProperty("articleText").TryGetProperty("alternatives", out var offered) ? offered[random.Next(offered.GetArrayLength())].GetProperty("value").GetString() : "task-case-m";
            (string Tool, object Arguments) asked = random.Next(14) switch
            {
                0 or 1 or 2 or 3 => ("complete_step", new { run, step }),
                4 or 5 => ("skip_step", new { run, step, reason = Any(random, ["does not apply", "", "*"]) }),
                6 => ("next_step", random.Next(2) == 0 ? new { run } : new { run, step }),
                7 => ("note", new { run, step, text = Any(random, ["4711", "", "\ud83d\ude00"]) }),
                8 => ("set_language", new { run, locale = Any(random, [.. Locales, "fr", "x"]) }),
                9 => ("say_in", new { run, step, locale = Any(random, Locales) }),
                10 => ("record", new { run, format = Any(random, ["text", "markdown", "json", "x"]) }),
                11 => ("choose", new { run, choice }),
                12 => ("get_procedure", new { article, locale = Any(random, Locales) }),
                _ => ("search", new { query = Any(random, ["vpn", "", "Telefon weg", "🙂"]), locale = Any(random, Locales), limit = random.Next(-1, 4) }),
            };
            var answer = content.Ask(asked.Tool, asked.Arguments);

            var text = Encoding.UTF8.GetString(answer.Json.Span);
            var json = JsonDocument.Parse(text).RootElement;
            if (!answer.IsError && json.TryGetProperty("ticked", out _) && asked.Tool != "next_step") view = json;
            if (asked.Tool == "set_language" && !answer.IsError) locale = json.GetProperty("locale").GetString()!;
            var after = State(content, run, article);
            Assert.True(state.Ticks.Keys.Where(id => !id.StartsWith("task-", StringComparison.Ordinal)).All(after.Ticks.ContainsKey), $"sequence {number}: {asked.Tool} lost a tick");
            state = after;
            Early(words[(article, locale)], state, text, $"sequence {number}, {asked.Tool}");
            // A step that was told in one language may be told in another, where an earlier one may be open that this language lacks.
            if (asked.Tool == "say_in") foreach (var other in Locales) Early(words[(article, other)], state, text, $"sequence {number}, {asked.Tool}", step);
        }
    }

    /// <summary>
    /// An open step may be told when it is the first, or the first open part of that; which steps are is known from the order and the
    /// numbers alone. All others may not, nor those of an alternative that was not chosen.
    /// </summary>
    private static void Early(List<ToldStep> steps, RunState state, string answer, string what, string asked = "")
    {
        bool IsOther(ToldStep step) => step.Case is { } own && !state.Ticks.ContainsKey(own) && state.Ticks.Keys.Any(id => id.StartsWith("task-case-", StringComparison.Ordinal));
        var open = steps.Where(s => !state.Ticks.ContainsKey(s.Id) && !state.Skipped.ContainsKey(s.Id)).ToList();
        var first = open.FindIndex(s => !IsOther(s));
        // The record of a run that is finished has all of it.
        if (first < 0) return;
        List<ToldStep> told = [open[first]];
        while (open.Count > first + told.Count && open[first + told.Count].Number.StartsWith(told[^1].Number + ".", StringComparison.Ordinal)) told.Add(open[first + told.Count]);
        var known = steps.Where(s => told.Contains(s) || !open.Contains(s)).ToList();
        foreach (var early in open.Where(s => s.Id != asked && s.Words.Length > 15 && !known.Any(k => k.Words.Contains(s.Words, StringComparison.Ordinal))))
        {
            Assert.False(answer.Contains(JsonEncodedText.Encode(early.Words, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), StringComparison.Ordinal), $"{what} told “{early.Words}” early: {answer}");
        }
    }

    private static RunState State(OpenedContent content, string run, string article) =>
        RunLink.FromFragment(content.Call("handover", new { run }).GetProperty("fragment").GetString()!, article, 1_900_000_000_000)!;

    /// <summary>The steps of all articles with their words, as runs that are not strict tell them.</summary>
    private static Dictionary<(string, string), List<ToldStep>> Words(OpenedContent content)
    {
        var all = new Dictionary<(string, string), List<ToldStep>>();
        foreach (var article in Articles)
        {
            foreach (var locale in Locales)
            {
                var run = content.Call("start_run", new { article, locale, strict = false }).GetProperty("run").GetString();
                var ids = content.Call("get_procedure", new { article, locale }).GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("steps").EnumerateArray()).Select(s => s.GetProperty("id").GetString()!);
                all[(article, locale)] = [.. ids.Select(id => Told(content.Call("next_step", new { run, step = id }).GetProperty("step")))];
            }
        }

        return all;
    }

    private static ToldStep Told(JsonElement step)
    {
        var words = step.GetProperty("articleText").GetProperty("instruction").GetString()!;
        return new ToldStep(step.GetProperty("id").GetString()!, step.GetProperty("number").GetString()!, words, words.StartsWith("Windows", StringComparison.Ordinal) ? "task-case-w" : words.StartsWith("Command", StringComparison.Ordinal) ? "task-case-m" : null);
    }

    private static T Any<T>(Random random, T[] of) => of[random.Next(of.Length)];

    private sealed record ToldStep(string Id, string Number, string Words, string? Case);
}
