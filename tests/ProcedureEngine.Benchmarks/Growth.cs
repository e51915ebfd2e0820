using System.Diagnostics;
using System.Globalization;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Benchmarks;

/// <summary>
/// Builds each hostile article at one and at ten times its size, and says how many times as much processor time, memory and site that
/// took; fails where one of them is more than twelve times as much. The processor's time of the whole process, not the clock's, and the
/// least of several runs of both sizes in turns: others may use the machine. What is over the limit has as many runs again, and the least
/// of all counts. What a build of the same article costs that has nearly nothing in it is taken off. The garbage collector's time stands
/// for itself and is not in that ratio: it copies what lives, more often the more was allocated, and so follows the memory, which has a
/// ratio of its own. Where PROGRAM names a published program, that is run too, as a user runs it: by the clock, with its start and its
/// collector and nothing taken off, and that decides in the place of the processor time, which moves by a third from run to run.
/// </summary>
internal static class Growth
{
    private const int Times = 10;
    private const int Runs = 3;

    /// <summary>The largest ratio of what grows as the article does; of its square it would be 100.</summary>
    private const double Most = 12;

    /// <summary>Shorter times, in milliseconds, count as this one: less is what the compiler of .NET and the disk take as they like.</summary>
    private const double LeastTime = 50;

    /// <summary>Less memory, or a smaller site, in megabytes, counts as this.</summary>
    private const double LeastSpace = 1;

    private static readonly string? Program = Environment.GetEnvironmentVariable("PROGRAM");

    /// <summary>Measures the articles whose names contain one of the words, or all; the exit code is 1 where one grows too fast.</summary>
    public static int Run(string[] words)
    {
        foreach (var _ in Enumerable.Range(0, 3)) Measure("steps", 200);
        Console.WriteLine("| article | size | CPU, ms | ratio | collector, ms | memory, MB | ratio | site, MB | ratio | program, s | ratio |\n|---|---|---|---|---|---|---|---|---|---|---|");
        var failed = new List<string>();
        foreach (var (name, (size, _, _)) in HostileArticles.All)
        {
            if (words.Length > 0 && !words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))) continue;
            // Of its own kind: one that is translated costs twice as much.
            var nothing = Least(name, [1])[0];
            var costs = Least(name, [size / Times, size]);
            if (Time() > Most) costs = [.. costs.Zip(Least(name, [size / Times, size]), Cost.Least)];
            var (small, large, time) = (costs[0], costs[1], Time());
            var memory = Ratio(small.Megabytes - nothing.Megabytes, large.Megabytes - nothing.Megabytes, LeastSpace);
            var site = Ratio(small.SiteMegabytes, large.SiteMegabytes, LeastSpace);
            var (less, more) = (Clock(name, size / Times), Clock(name, size));
            var program = Ratio(less, more, LeastTime / 1000);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {size:N0} | {large.Milliseconds:N0} | {time:0.0} | {large.CollectorMilliseconds:N0} | {large.Megabytes:N0} | {memory:0.0} | {large.SiteMegabytes:N1} | {site:0.0} | {more:0.00} | {program:0.0} |"));
            if ((Program is null ? time : program) > Most || memory > Most || site > Most) failed.Add(name);

            double Time() => Ratio(costs[0].Milliseconds - nothing.Milliseconds, costs[1].Milliseconds - nothing.Milliseconds, LeastTime);
        }

        Console.WriteLine(failed.Count == 0 ? $"None grows by more than {Most} when the article grows by {Times}." : $"These grow by more than {Most} when the article grows by {Times}: {string.Join(", ", failed)}.");
        return failed.Count == 0 ? 0 : 1;
    }

    private static double Ratio(double small, double large, double least) => Math.Max(large, least) / Math.Max(small, least);

    /// <summary>The least of what building an article takes, at each size.</summary>
    private static Cost[] Least(string name, int[] sizes)
    {
        var least = sizes.Select(size => Measure(name, size)).ToArray();
        for (var run = 1; run < Runs; run++) least = [.. least.Zip(sizes.Select(size => Measure(name, size)), Cost.Least)];
        return least;
    }

    private static Cost Measure(string name, int size)
    {
        var folder = Directory.CreateTempSubdirectory("procedures-growth-").FullName;
        try
        {
            HostileArticles.Write(name, size, Path.Combine(folder, "content"));
            GC.Collect();
            var (time, memory, pauses) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
            var summary = Build.Run(new BuildOptions(Path.Combine(folder, "content"), Path.Combine(folder, "out")));
            // This collector works on one thread while all others stand still: its pauses are its processor time.
            var collector = (GC.GetTotalPauseDuration() - pauses).TotalMilliseconds;
            var cost = new Cost((Process.GetCurrentProcess().TotalProcessorTime - time).TotalMilliseconds - collector, collector, (GC.GetTotalAllocatedBytes() - memory) / 1e6, Directory.EnumerateFiles(Path.Combine(folder, "out"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length) / 1e6);
            // What is not read costs nothing.
            return summary.Check.Diagnostics.Any(d => d.Id == DiagnosticIds.FileTooLarge) ? throw new InvalidOperationException($"'{name}' of {size} is larger than an article may be.") : cost;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The least seconds that the published program takes to build an article, by the clock; 0 where none was named.</summary>
    private static double Clock(string name, int size)
    {
        if (Program is null) return 0;
        var folder = Directory.CreateTempSubdirectory("procedures-growth-").FullName;
        try
        {
            HostileArticles.Write(name, size, Path.Combine(folder, "content"));
            return Enumerable.Range(0, Runs).Min(run =>
            {
                var watch = Stopwatch.StartNew();
                using var process = Process.Start(new ProcessStartInfo(Program, ["build", Path.Combine(folder, "content"), "--output", Path.Combine(folder, $"out-{run}")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                // Both are read: a full pipe would stop it.
                Task.WaitAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
                process.WaitForExit();
                // 1 is for findings and problems, which such articles have.
                return process.ExitCode <= 1 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{Program} ended with {process.ExitCode}.");
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private readonly record struct Cost(double Milliseconds, double CollectorMilliseconds, double Megabytes, double SiteMegabytes)
    {
        public static Cost Least(Cost one, Cost other) =>
            new(Math.Min(one.Milliseconds, other.Milliseconds), Math.Min(one.CollectorMilliseconds, other.CollectorMilliseconds), Math.Min(one.Megabytes, other.Megabytes), Math.Min(one.SiteMegabytes, other.SiteMegabytes));
    }
}
