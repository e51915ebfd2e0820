using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

/// <summary>Printing in a process of its own: what it leaves behind, and what it asks of the world.</summary>
[Slow("Starts the program and a browser.")]
public sealed class PrintProcessTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public PrintProcessTests() => Directory.CreateDirectory(temporary["tmp"]);

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("-INT", false)]
    [InlineData("-INT", true)]
    [InlineData("-TERM", false)]
    public async Task A_signal_in_the_middle_leaves_whole_files_and_no_browser(string signal, bool isForTheBrowserToo)
    {
        Pdf.Require();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc, and starts a session of its own.");
        for (var i = 0; i < 60; i++) temporary.Write($"content/de/{i:00}.md", SampleArticle.German);

        // As a shell starts it: in a group of processes of its own, which Ctrl+C is sent to as a whole.
        using var process = Start("setsid", [.. ProgramProcess.Interruptible, .. ProgramProcess.Command("print", temporary["content"], "--all", "--locale", "de", "--output", temporary["guides"])]);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Waiting.Until(() => process.HasExited || Guides().Any(), "the first guide");
        Assert.NotEmpty(Processes());
        using (var kill = Process.Start("kill", [signal, "--", (isForTheBrowserToo ? -process.Id : process.Id).ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((130, "procedures: stopped; the files that were printed are whole."), (process.ExitCode, (await error).Trim()));
        var guides = Guides().ToList();
        Assert.InRange(guides.Count, 1, 59);
        foreach (var guide in guides)
        {
            Assert.EndsWith(".de.pdf", guide, StringComparison.Ordinal);
            Assert.Equal("%%EOF", (await File.ReadAllTextAsync(guide, TestContext.Current.CancellationToken)).TrimEnd()[^5..]);
        }

        Assert.Empty(Processes());
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary["tmp"], "procedures-*"));

        IEnumerable<string> Guides() => Directory.Exists(temporary["guides"]) ? Directory.EnumerateFiles(temporary["guides"]) : [];
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_browser_that_dies_is_told_as_such(bool isAfterTheFirstGuide)
    {
        Pdf.Require();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc.");
        for (var i = 0; i < 60; i++) temporary.Write($"content/de/{i:00}.md", SampleArticle.German);
        using var process = Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "print", temporary["content"], "--all", "--locale", "de", "--output", temporary["guides"]]);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (isAfterTheFirstGuide) await Waiting.Until(() => process.HasExited || (Directory.Exists(temporary["guides"]) && Directory.EnumerateFiles(temporary["guides"], "*.pdf").Any()), "the first guide");

        await Kill(process, line => line.Contains("--remote-debugging-port", StringComparison.Ordinal) && !line.Contains("--type=", StringComparison.Ordinal));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var told = (await error).Trim();
        Assert.Equal(2, process.ExitCode);
        Assert.Matches(@"^[^\n]+ error PE0907: The browser '[^']+' cannot be used: it ended (while it printed|with exit code [0-9]+)\. Check that it starts, or name another with --browser\.$", told);
        Assert.Empty(Processes());
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary["tmp"], "procedures-*"));
        if (!isAfterTheFirstGuide) return;
        foreach (var guide in Directory.EnumerateFiles(temporary["guides"])) Assert.Equal("%%EOF", (await File.ReadAllTextAsync(guide, TestContext.Current.CancellationToken)).TrimEnd()[^5..]);
    }

    [Fact]
    public async Task A_page_whose_process_dies_is_told_at_once_and_not_after_the_timeout()
    {
        Pdf.Require();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc.");
        temporary.Write("content/de/router.md", SampleArticle.German);
        temporary.Write("site/js/endless.js", "for (;;) {}");
        temporary.Write("site/templates/guide.scriban-html", "<!doctype html><html lang=\"{{ page.language }}\"><title>x</title><script src=\"{{ site.assets }}/js/endless.js\"></script><main>{{ page.main }}</main></html>");
        using var process = Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "print", temporary["content"], "--article", "router", "--locale", "de", "--site", temporary["site"], "--timeout", "3600", "--output", temporary["x.pdf"]]);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        // The process that computes without end is the page's.
        await Kill(process, line => line.Contains("--type=renderer", StringComparison.Ordinal), leastTicks: 200);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, process.ExitCode);
        Assert.Contains(" error PE0908: The guide was not printed: the browser's process for this page ended.", await error, StringComparison.Ordinal);
        Assert.Empty(Processes());
    }

    [Fact]
    public async Task SOURCE_DATE_EPOCH_makes_two_prints_the_same_to_the_byte()
    {
        Pdf.Require();
        temporary.Write("content/de/router.md", SampleArticle.German);
        temporary.Write("content/procedures.yml", "booklets:\n  all: {title: Alles, articles: [router]}\n");
        foreach (var (name, chosen) in new[] { ("guide", "--article=router"), ("booklet", "--booklet=all") })
        {
            await Print(name + "1");
            var second = Second();
            await Waiting.Until(() => Second() != second, "another second, which a file that has the time of day would tell");
            await Print(name + "2");
            Assert.Equal(await File.ReadAllBytesAsync(temporary[name + "1"], TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(temporary[name + "2"], TestContext.Current.CancellationToken));

            async Task Print(string file)
            {
                using var process = Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "print", temporary["content"], chosen, "--locale", "de", "--output", temporary[file]], "1577934245");
                Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
        }

        static long Second() => DateTime.UtcNow.Ticks / TimeSpan.TicksPerSecond;

        Assert.Contains("Stand: 2. Januar 2020", Pdf.Text(temporary["booklet1"]), StringComparison.Ordinal);
        Assert.Contains("D:20200102030405", await File.ReadAllTextAsync(temporary["guide1"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_reaches_no_network_even_where_a_theme_asks_for_it()
    {
        Pdf.Require();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        temporary.Write("content/de/router.md", SampleArticle.German);
        temporary.Write("site/templates/guide.scriban-html", $"<!doctype html><html lang=\"{{{{ page.language }}}}\"><title>x</title><img src=\"http://127.0.0.1:{port}/a.png\"><img src=\"http://localhost:{port}/b.png\"><main>{{{{ page.main }}}}</main></html>");
        var run = CommandRun.Of("print", temporary["content"], "--article", "router", "--locale", "de", "--site", temporary["site"], "--output", temporary["x.pdf"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // The browser is gone: whoever called is waiting here.
        Assert.False(listener.Pending());
    }

    [Fact]
    public void A_page_that_never_ends_is_told_within_the_timeout()
    {
        Pdf.Require();
        temporary.Write("content/de/router.md", SampleArticle.German);
        temporary.Write("site/js/endless.js", "for (;;) {}");
        temporary.Write("site/templates/guide.scriban-html", "<!doctype html><html lang=\"{{ page.language }}\"><title>x</title><script src=\"{{ site.assets }}/js/endless.js\"></script><main>{{ page.main }}</main></html>");
        var clock = Stopwatch.StartNew();
        var run = CommandRun.Of("print", temporary["content"], "--article", "router", "--locale", "de", "--site", temporary["site"], "--timeout", "15", "--output", temporary["x.pdf"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(" error PE0908: The guide was not printed: it took longer than 15 seconds.", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(temporary["x.pdf"]));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    /// <summary>Kills the first browser process of this test that is like this, and has computed for so long (in hundredths of a second), as soon as there is one.</summary>
    private async Task Kill(Process print, Func<string, bool> isIt, long leastTicks = 0)
    {
        while (!print.HasExited)
        {
            foreach (var (id, _) in ProcessLines().Where(p => isIt(p.Line)))
            {
                try
                {
                    // The name in brackets may have spaces; user time is the twelfth field behind it.
                    var fields = (await File.ReadAllTextAsync($"/proc/{id}/stat", TestContext.Current.CancellationToken)).Split(") ")[^1].Split(' ');
                    if (long.Parse(fields[11], CultureInfo.InvariantCulture) < leastTicks) continue;
                    using var victim = Process.GetProcessById(id);
                    victim.Kill();
                    return;
                }
                catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
                {
                    // It ended.
                }
            }

            await Waiting.ForAMoment();
        }

        Assert.Fail("The print ended before the browser could be killed.");
    }

    /// <summary>The command lines of the processes that have this test's temporary folder in them and are no print of ours: browsers.</summary>
    private List<string> Processes() => [.. ProcessLines().Select(p => p.Line)];

    private List<(int Id, string Line)> ProcessLines()
    {
        var found = new List<(int, string)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])))
        {
            try
            {
                var line = File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ');
                if (line.Contains(temporary["tmp"], StringComparison.Ordinal)) found.Add((int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), line));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It ended.
            }
        }

        return found;
    }

    private Process Start(string program, string[] arguments, string? epoch = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["TMPDIR"] = temporary["tmp"];
        if (epoch is not null) start.Environment["SOURCE_DATE_EPOCH"] = epoch;
        return Process.Start(start)!;
    }
}
