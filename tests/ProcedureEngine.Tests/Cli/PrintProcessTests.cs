using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ProcedureEngine.Tests.Cli.Printing;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>Printing in a process of its own: what it leaves behind, and what it asks of the world.</summary>
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
        temporary.Write("site/templates/guide.hbs", $"<!doctype html><html lang=\"{{{{lang}}}}\"><title>x</title><img src=\"http://127.0.0.1:{port}/a.png\"><img src=\"http://localhost:{port}/b.png\"><main>{{{{{{main}}}}}}</main></html>");
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
        temporary.Write("site/templates/guide.hbs", "<!doctype html><html lang=\"{{lang}}\"><title>x</title><script src=\"{{assets}}/js/endless.js\"></script><main>{{{main}}}</main></html>");
        var clock = Stopwatch.StartNew();
        var run = CommandRun.Of("print", temporary["content"], "--article", "router", "--locale", "de", "--site", temporary["site"], "--timeout", "15", "--output", temporary["x.pdf"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(" error PE0908: The guide was not printed: it took longer than 15 seconds.", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(temporary["x.pdf"]));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    /// <summary>The processes that have this test's temporary folder in their command line and are no print of ours: browsers.</summary>
    private List<string> Processes()
    {
        var found = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])))
        {
            try
            {
                var line = File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ');
                if (line.Contains(temporary["tmp"], StringComparison.Ordinal)) found.Add(line);
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
