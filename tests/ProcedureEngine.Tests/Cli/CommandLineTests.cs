using Xunit;

namespace ProcedureEngine.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("chek", "content")]
    [InlineData("build", "content")]
    [InlineData("check")]
    [InlineData("check", "content", "--format", "xml")]
    [InlineData("check", "content", "--reference", "klingon-on-paper")]
    [InlineData("serve", "content", "--port", "99999")]
    public void Wrong_use_is_told_without_a_wall_of_help(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("procedures", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains("--help", run.Errors[^1], StringComparison.Ordinal);
        Assert.InRange(run.Errors.Length, 2, 4);
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("layout")]
    [InlineData("init")]
    public void Help_ends_with_examples(params string[] verb)
    {
        var run = CommandRun.Of([.. verb, "--help"]);

        Assert.Equal(0, run.ExitCode);
        var examples = run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.StartsWith(string.Join(' ', verb.Prepend("procedures")), e, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_is_a_plain_number() => Assert.Matches(@"^\d+\.\d+\.\d+$", CommandRun.Of("--version").Output.Trim());
}
