using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Building;

/// <summary>Builds that end at a random moment without a word, and builds that come at once, in processes of their own.</summary>
[Slow("Starts and kills the program many times.")]
public sealed partial class KilledBuildTests : IDisposable
{
    private const string Head = "ref: refs/heads/pages";
    private const string Domain = "help.example.com";

    /// <summary>How many builds are killed; <c>KILLS=200</c> for a long run by hand.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 20;

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task A_site_is_whole_and_nothing_that_others_keep_in_it_is_lost_whenever_a_build_is_killed()
    {
        var cancel = TestContext.Current.CancellationToken;
        WriteContent(0);
        temporary.Write("out/.git/HEAD", Head);
        temporary.Write("out/CNAME", Domain);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, (await RunAsync(cancel)).ExitCode);
        var duration = clock.Elapsed;

        var random = new Random(20260401);
        var killed = 0;
        for (var i = 1; i <= Kills; i++)
        {
            WriteContent(i);
            using var finished = new FinishedPages(temporary.Path);
            using var build = Start();
            // Every second one near the swap, which takes a moment only: when the new pages are whole beside the old ones.
            if (i % 2 == 0) await Task.WhenAny(finished.Come, build.WaitForExitAsync(cancel));
            else await Waiting.ForSomeOf(duration, random);
            if (i % 4 == 0) await Waiting.ForSomeOf(TimeSpan.FromMilliseconds(20), random);
            build.Kill();
            await build.WaitForExitAsync(cancel);
            if (build.ExitCode != 0) killed++;
            IsWhole();
            HasKept();
        }

        Assert.True(killed > Kills / 2, $"Only {killed} of {Kills} were killed before their end.");
        WriteContent(Kills + 1);
        Assert.Equal(0, (await RunAsync(cancel)).ExitCode);
        Assert.Equal(Kills + 1, IsWhole());
        Assert.Equal((Head, Domain), (File.ReadAllText(temporary["out/.git/HEAD"]), File.ReadAllText(temporary["out/CNAME"])));
        Assert.Equal(["content", "out"], Directory.EnumerateFileSystemEntries(temporary.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_builds_at_once_one_is_whole_and_the_other_too_or_told()
    {
        var cancel = TestContext.Current.CancellationToken;
        WriteContent(0);
        Assert.Equal(0, (await RunAsync(cancel)).ExitCode);
        for (var i = 1; i <= Math.Max(1, Kills / 10); i++)
        {
            WriteContent(i);
            var runs = await Task.WhenAll(RunAsync(cancel), RunAsync(cancel));
            Assert.Contains(runs, run => run.ExitCode == 0);
            Assert.All(runs, run => Assert.True(run.ExitCode == 0 || (run.ExitCode == 2 && run.Error.Contains("PE0903", StringComparison.Ordinal)), run.Error));
            Assert.Equal(i, IsWhole());
        }
    }

    /// <summary>The articles, each with this number as its title.</summary>
    private void WriteContent(int number)
    {
        for (var i = 0; i < 4; i++) temporary.Write($"content/en/{i}.md", $"# Build {number}\n\n1. Open the lid.\n2. Press the button.\n");
    }

    /// <summary>All pages are of one build, which is given, all are there and no more.</summary>
    private int IsWhole()
    {
        var files = temporary.Files("out");
        Assert.Equal(
            files[".procedures-manifest"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(' ', 3)[2]).Append(".procedures-manifest").Order(StringComparer.Ordinal),
            files.Keys.Where(f => f is not (".git/HEAD" or "CNAME")).Order(StringComparer.Ordinal));
        var titles = JsonDocument.Parse(files["site.json"]).RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("title").GetString()!).Distinct();
        var title = Assert.Single(titles);
        for (var i = 0; i < 4; i++) Assert.Equal([title], Title().Matches(files[$"en/{i}.html"]).Select(m => m.Value).Distinct());
        return int.Parse(title["Build ".Length..], CultureInfo.InvariantCulture);
    }

    /// <summary>What others keep is there, once, or beside it for the next build to take.</summary>
    private void HasKept()
    {
        var all = temporary.Files();
        Assert.Equal(Head, Assert.Single(all, f => f.Key.EndsWith("/.git/HEAD", StringComparison.Ordinal)).Value);
        var domains = all.Where(f => f.Key.EndsWith("/CNAME", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(domains);
        Assert.All(domains, f => Assert.Equal(Domain, f.Value));
    }

    [GeneratedRegex("Build [0-9]+")]
    private static partial Regex Title();

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "build", temporary["content"], "--output", temporary["out"]])
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;

    private async Task<CommandRun> RunAsync(CancellationToken cancel)
    {
        using var process = Start();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.WaitForExitAsync(cancel);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>Tells when the pages beside the output are whole: their manifest is then moved to its name.</summary>
    private sealed class FinishedPages : IDisposable
    {
        private readonly TaskCompletionSource come = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly FileSystemWatcher watcher;

        public FinishedPages(string folder)
        {
            watcher = new FileSystemWatcher(folder, ".procedures-manifest") { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName };
            watcher.Renamed += (_, _) => come.TrySetResult();
            watcher.EnableRaisingEvents = true;
        }

        public Task Come => come.Task;

        public void Dispose() => watcher.Dispose();
    }
}
