using System.Globalization;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>Ctrl+C, in a process of its own.</summary>
[Slow("Starts the program.")]
public sealed class InterruptTests : IDisposable
{
    /// <summary>As in the background of a shell: whether the tests run there or not, a test that does not undo it fails.</summary>
    private static readonly string[] InTheBackground = ["sh", "-c", "trap '' INT; exec \"$@\"", "sh"];

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Ctrl_C_in_the_middle_is_one_line_and_leaves_the_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send.");
        temporary.Write("content/en/router.md", SampleArticle.English);
        Assert.Equal(0, CommandRun.Of("build", temporary["content"], "--output", temporary["out"]).ExitCode);
        var before = temporary.Files("out");
        for (var i = 0; i < 3000; i++) temporary.Write($"content/en/{i}.md", SampleArticle.English);

        using var process = ProgramProcess.Start([.. InTheBackground, .. ProgramProcess.Interruptible, .. ProgramProcess.Command("build", temporary["content"], "--output", temporary["out"])]);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Waiting.Until(() => process.HasExited || Directory.Exists(temporary[".out.procedures-new"]), "the staging folder, by which the build has begun");
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("procedures: stopped; the output folder is as it was before.", (await error).Trim());
        Assert.Equal(before, temporary.Files("out"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path, ".*"));
    }

    [Fact]
    public async Task Ctrl_C_inside_one_long_article_ends_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Sends a signal, and starts the program with env.");
        var steps = "# Title\n\n" + string.Concat(Enumerable.Range(1, 60_000).Select(i => $"{i}. Open the page {i} and choose **OK**.\n"));
        temporary.Write("content/en/steps.md", steps);
        temporary.Write("content/de/steps.md", steps.Replace("Open the page", "Rufen Sie die Seite auf", StringComparison.Ordinal));

        using var process = ProgramProcess.Start([.. InTheBackground, .. ProgramProcess.Interruptible, .. ProgramProcess.Command("build", temporary["content"], "--output", temporary["out"])]);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Waiting.Until(() => process.HasExited || Directory.Exists(temporary[".out.procedures-new"]), "the staging folder, by which the build has begun");
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((130, "procedures: stopped; the output folder is as it was before."), (process.ExitCode, (await error).Trim()));
        Assert.False(Directory.Exists(temporary["out"]));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_program_whose_output_nobody_reads()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Sends a signal, and starts the program with env.");
        // More than a pipe holds: the program waits for a reader.
        for (var i = 0; i < 400; i++)
        {
            temporary.Write($"content/en/{i}.md", SampleArticle.English);
            temporary.Write($"content/de/{i}.md", SampleArticle.GermanWithoutTheWait);
        }

        using var process = ProgramProcess.Start([.. InTheBackground, .. ProgramProcess.Interruptible, .. ProgramProcess.Command("check", temporary["content"], "--format", "json")]);
        var first = new byte[1];
        await process.StandardOutput.BaseStream.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
    }
}
