using Xunit;

namespace ProcedureEngine.Tests.Cli.Terminal;

/// <summary>What a command says when there is no room for it: <c>/dev/full</c> takes no byte.</summary>
[Slow("Starts the program.")]
public sealed class FullOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FullOutputTests()
    {
        folder.Write("content/en/a.md", SampleArticle.English);
        folder.Write("content/de/a.md", SampleArticle.German);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check", "content")]
    [InlineData("check", "content", "--format", "json")]
    [InlineData("config", "content")]
    [InlineData("layout", "content")]
    [InlineData("inspect", "content/en/a.md")]
    [InlineData("build", "content", "--output", "out")]
    [InlineData("export", "content", "--output", "out")]
    [InlineData("completion", "bash")]
    [InlineData("man")]
    [InlineData("--help")]
    [InlineData("--version")]
    public async Task Standard_output_without_room_is_one_message(params string[] arguments)
    {
        var run = await Shell(arguments, ">/dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("standard output:1:1: error PE0917: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Where_nothing_can_be_told_the_exit_code_still_tells()
    {
        Assert.Equal(2, (await Shell(["check", "nowhere"], "2>/dev/full")).ExitCode);
        Assert.Equal(2, (await Shell(["check", "nowhere"], ">/dev/full 2>&1")).ExitCode);
        Assert.Equal(2, (await Shell(["chekc"], "2>/dev/full")).ExitCode);
    }

    private Task<ProgramRun> Shell(string[] arguments, string redirection)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full.");
        return ProgramRun.Of(folder.Path, ["bash", "-c", $"\"$@\" {redirection}", "bash", .. ProgramProcess.Command(arguments)]);
    }
}
