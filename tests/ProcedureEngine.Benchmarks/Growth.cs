using System.Diagnostics;
using System.Globalization;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Benchmarks;

/// <summary>
/// Builds each hostile article at one and at ten times its size, and says how many times as much processor time, memory and site that
/// took. The processor's time, not the clock's: others may use the machine. What a build costs anyway is taken off. What seems to grow too
/// fast is measured again, then larger, and fails where it does so each time.
/// </summary>
internal static class Growth
{
    private const int Times = 10;

    /// <summary>How many times as large it is measured again: ten times would be more than an article may have.</summary>
    private const int Larger = 5;

    /// <summary>The largest ratio of what grows as the article does, at ten times its size; of its square it would be 100.</summary>
    private const double Most = 12;

    /// <summary>Shorter times than these, in milliseconds, say nothing.</summary>
    private const double Noise = 100;

    /// <summary>Measures the articles whose names contain one of the words, or all; the exit code is 1 where one grows too fast.</summary>
    public static int Run(string[] words)
    {
        foreach (var _ in Enumerable.Range(0, 3)) Measure("steps", 200);
        var nothing = Measure("steps", 1)!.Value;
        Console.WriteLine("| article | size | CPU, ms | ratio | memory, MB | ratio | site, MB | ratio |\n|---|---|---|---|---|---|---|---|");
        var failed = 0;
        foreach (var (name, (size, _, _)) in HostileArticles.All)
        {
            if (words.Length > 0 && !words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))) continue;
            // A time that others disturbed is measured again. A bound that lies between the two sizes, or a buffer that doubles, is a step and
            // no growth: it is not there when both sizes are larger, where a square still is.
            if (Grows(name, size / Times, size) && Grows(name, size / Times, size) && Grows(name, size, size * Larger)) failed++;
        }

        Console.WriteLine(failed == 0 ? $"None grows by more than {Most} when the article grows by {Times}." : $"{failed} grow by more than {Most} when the article grows by {Times}, and again where it is larger.");
        return failed == 0 ? 0 : 1;

        bool Grows(string name, int from, int to)
        {
            // What is too large to be an article can't show that it does not grow.
            if (Measure(name, from) is not { } small || Measure(name, to) is not { } large) return true;
            var ratio = Ratio(small.Milliseconds - nothing.Milliseconds, large.Milliseconds - nothing.Milliseconds, Noise);
            var memory = Ratio(small.Megabytes - nothing.Megabytes, large.Megabytes - nothing.Megabytes, 1);
            var site = Ratio(small.SiteMegabytes, large.SiteMegabytes, 1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {to:N0} | {large.Milliseconds:N0} | {ratio:0.0} | {large.Megabytes:N0} | {memory:0.0} | {large.SiteMegabytes:N1} | {site:0.0} |"));
            var most = Most / Times * to / from;
            return ratio > most || memory > most || site > most;
        }
    }

    private static double Ratio(double small, double large, double least) => Math.Max(large, least) / Math.Max(small, least);

    /// <summary>What building an article takes; null where it is larger than an article may be.</summary>
    private static (double Milliseconds, double Megabytes, double SiteMegabytes)? Measure(string name, int size)
    {
        var folder = Directory.CreateTempSubdirectory("procedures-growth-").FullName;
        try
        {
            HostileArticles.Write(name, size, Path.Combine(folder, "content"));
            GC.Collect();
            var (time, memory) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes());
            var summary = Build.Run(new BuildOptions(Path.Combine(folder, "content"), Path.Combine(folder, "out")));
            if (summary.Check.Diagnostics.Any(d => d.Id == DiagnosticIds.FileTooLarge)) return null;
            var site = Directory.EnumerateFiles(Path.Combine(folder, "out"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
            return ((Process.GetCurrentProcess().TotalProcessorTime - time).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - memory) / 1e6, site / 1e6);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
