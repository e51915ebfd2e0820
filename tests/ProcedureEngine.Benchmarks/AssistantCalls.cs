using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ProcedureEngine.Assistants;

namespace ProcedureEngine.Benchmarks;

/// <summary>
/// Times the tools for assistants over a content folder: every tool once for each of some hundred articles, in an order of chance, the first
/// call for an article included, which takes it apart and compares its languages. What is timed is the answer, not its way through pipes.
/// </summary>
internal static class AssistantCalls
{
    private const int Articles = 300;

    /// <summary>Prints a table; the exit code is 0.</summary>
    public static int Run(string content)
    {
        var clock = Stopwatch.StartNew();
        using var assistance = Assistance.Open(new AssistanceOptions(content));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{assistance.Articles:N0} articles opened in {clock.Elapsed.TotalSeconds:0.0} s, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB\n"));
        var times = Assistance.Tools.ToDictionary(t => t.Name, _ => new List<double>());
        var random = new Random(20261204);
        string[] words = ["Kennwort", "Postfach", "Anmeldung", "Drucker", "passord", "wachtwoord", "Outlook", "Teams", "OneDrive", "Lizenz", "funktioniert nicht", "kan ikke", "e-post", "licentie", "Freigabe"];
        var begun = 0;
        while (begun < Articles)
        {
            var query = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]));
            var found = Call("search", new { query, limit = 50 }).GetProperty("results");
            if (found.GetArrayLength() == 0) continue;
            var article = found[random.Next(found.GetArrayLength())].GetProperty("article").GetString();
            begun++;
            var locales = Call("get_procedure", new { article }).GetProperty("locales");
            var view = Call("start_run", new { article });
            var run = view.GetProperty("run").GetString();
            var locale = locales[locales.GetArrayLength() - 1].GetString();
            Call("next_step", new { run });
            if (Step(view) is { } first)
            {
                Call("say_in", new { run, step = first, locale });
                Call("note", new { run, step = first, text = "4711" });
                view = Call("complete_step", new { run, step = first });
            }

            if (Step(view) is { } second) Call("skip_step", new { run, step = second, reason = "does not apply" });
            Call("choose", new { run, choice = "task-case-x" });
            Call("set_language", new { run, locale });
            Call("record", new { run });
            Call("handover", new { run });
        }

        Console.WriteLine("| tool | calls | median, ms | 95th percentile, ms | longest, ms |\n|---|---|---|---|---|");
        foreach (var (tool, taken) in times) Console.WriteLine(Row(tool, taken));
        Console.WriteLine(Row("all", [.. times.Values.SelectMany(t => t)]));
        return 0;

        JsonElement Call(string tool, object arguments)
        {
            using var json = JsonSerializer.SerializeToDocument(arguments);
            var given = json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone());
            var start = Stopwatch.GetTimestamp();
            var answer = assistance.Call(tool, given);
            times[tool].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            return JsonDocument.Parse(answer.Json).RootElement;
        }
    }

    private static string? Step(JsonElement view) => view.TryGetProperty("step", out var step) ? step.GetProperty("id").GetString() : null;

    private static string Row(string tool, List<double> taken)
    {
        taken.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"| {tool} | {taken.Count:N0} | {taken[taken.Count / 2]:0.00} | {taken[(int)(taken.Count * 0.95)]:0.00} | {taken[^1]:0.0} |");
    }
}
