using System.Diagnostics;
using System.Globalization;

namespace ProcedureEngine.Benchmarks;

/// <summary>
/// Builds each hostile article at one and at ten times its size, and says how many times as much processor time, memory and site that
/// took. The processor's time, not the clock's: others may use the machine. What a build costs anyway is taken off.
/// </summary>
internal static class Growth
{
    private const int Times = 10;

    /// <summary>The largest ratio of what grows as the article does; of its square it would be 100.</summary>
    private const double Most = 12;

    /// <summary>Shorter times than these, in milliseconds, say nothing.</summary>
    private const double Noise = 100;

    /// <summary>Measures the articles whose names contain one of the words, or all; the exit code is 1 where one grows too fast.</summary>
    public static int Run(string[] words)
    {
        foreach (var _ in Enumerable.Range(0, 3)) Measure("steps", 200);
        var nothing = Measure("steps", 1);
        Console.WriteLine("| article | size | CPU, ms | ratio | memory, MB | ratio | site, MB | ratio |\n|---|---|---|---|---|---|---|---|");
        var failed = 0;
        foreach (var (name, (size, _, _)) in HostileArticles.All)
        {
            if (words.Length > 0 && !words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))) continue;
            var (small, large) = (Measure(name, size / Times), Measure(name, size));
            var ratio = Ratio(small.Milliseconds - nothing.Milliseconds, large.Milliseconds - nothing.Milliseconds, Noise);
            var memory = Ratio(small.Megabytes - nothing.Megabytes, large.Megabytes - nothing.Megabytes, 1);
            var site = Ratio(small.SiteMegabytes, large.SiteMegabytes, 1);
            if (ratio > Most || memory > Most || site > Most) failed++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {size:N0} | {large.Milliseconds:N0} | {ratio:0.0} | {large.Megabytes:N0} | {memory:0.0} | {large.SiteMegabytes:N1} | {site:0.0} |"));
        }

        Console.WriteLine(failed == 0 ? $"None grows by more than {Most} when the article grows by {Times}." : $"{failed} grow by more than {Most}.");
        return failed == 0 ? 0 : 1;
    }

    private static double Ratio(double small, double large, double least) => Math.Max(large, least) / Math.Max(small, least);

    private static (double Milliseconds, double Megabytes, double SiteMegabytes) Measure(string name, int size)
    {
        var folder = Directory.CreateTempSubdirectory("procedures-growth-").FullName;
        try
        {
            HostileArticles.Write(name, size, Path.Combine(folder, "content"));
            GC.Collect();
            var (time, memory) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes());
            Build.Run(new BuildOptions(Path.Combine(folder, "content"), Path.Combine(folder, "out")));
            var site = Directory.EnumerateFiles(Path.Combine(folder, "out"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
            return ((Process.GetCurrentProcess().TotalProcessorTime - time).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - memory) / 1e6, site / 1e6);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
