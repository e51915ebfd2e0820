using System.Collections.Immutable;
using ProcedureEngine.Runs;

namespace ProcedureEngine.Tests.Runs;

/// <summary>Runs with something in every part, made at random.</summary>
internal static class SampleRun
{
    private static readonly string[] Texts = ["", "ü – “x”", "<b>&amp;</b>", "line\nbreak\t\\\"", "\u2028 \u0001", "👩‍🔧", "日本語", new('x', 500)];

    public static RunState Of(Random random)
    {
        var ids = Enumerable.Range(0, random.Next(0, 12)).Select(i => $"{(char)('a' + i)}{random.Next(1_000_000):d7}").ToList();
        var times = () => ids.Where(_ => random.Next(2) == 0).ToImmutableSortedDictionary(id => id, _ => random.NextInt64(4_000_000_000_000), StringComparer.Ordinal);
        var texts = () => ids.Where(_ => random.Next(2) == 0).ToImmutableSortedDictionary(id => id, _ => Text(random), StringComparer.Ordinal);
        return new RunState
        {
            Started = random.NextInt64(1_900_000_000_000),
            Name = random.Next(2) == 0 ? "" : "INC-7 ü",
            Ticks = times(),
            Skipped = times(),
            Aside = random.Next(3),
            Notes = texts(),
            Steps = [.. ids.Select(id => new StepTrace(id, $"s/p1/{id}", "0123abcd", ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("de", "89abcdef"), Text(random), "de"))],
            Changed = [.. ids.Take(2)],
            Before = texts(),
            Gone = [.. ids.Take(1).Select(id => new GoneStep(id, Text(random), 5, Text(random)))],
        };
    }

    /// <summary>A run as JSON without regard to the order of its parts' entries.</summary>
    public static string Canonical(RunState? run) => run is null ? "null" : System.Text.Encoding.UTF8.GetString(RunJson.Write(run));

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];
}
