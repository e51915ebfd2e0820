using Xunit;

namespace ProcedureEngine.Tests.Cli.Checking;

public sealed class SelectionTests : IDisposable
{
    private const string Dutch = "# Router opnieuw starten\n\n1. Haal de stekker uit de router.\n2. Wacht 300 seconden.\n3. Sluit de router weer aan.\n";

    private readonly TemporaryFolder temporary = new();

    public SelectionTests()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        temporary.Write("content/de-DE/router.md", SampleArticle.GermanWithoutTheWait);
        temporary.Write("content/nl/router.md", Dutch);
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("missing-step", 1, "--locale", "de")]
    [InlineData("missing-step", 1, "--locale", "de-DE")]
    [InlineData("number-mismatch", 0, "--locale", "nl")]
    [InlineData("number-mismatch", 0, "--rule", "number-mismatch")]
    [InlineData("missing-step", 1, "--rule", "Missing-Step")]
    [InlineData("missing-step", 1, "--min-severity", "error")]
    public void Only_what_is_asked_for_is_told_and_fails(string rule, int exitCode, params string[] options)
    {
        var run = CommandRun.Of(["check", temporary["content"], .. options]);

        Assert.Equal([rule], run.Output.Split('\n').Where(l => l.Contains("router.md:", StringComparison.Ordinal)).Select(l => l.Split(": ")[1].Split(' ')[1]));
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public void Both_languages_may_be_named() =>
        Assert.Equal(2, CommandRun.Of("check", temporary["content"], "--locale", "de", "--locale", "nl").Output.Split('\n').Count(l => l.Contains("router.md:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("--locale", "fr")]
    [InlineData("--locale", "??")]
    [InlineData("--rule", "mising-step")]
    [InlineData("--min-severity", "none")]
    [InlineData("--min-severity", "error", "--fail-on", "warning")]
    [InlineData("--group", "--no-group")]
    [InlineData("--baseline", "b.json", "--update-baseline", "--locale", "de")]
    public void What_there_is_not_is_told(params string[] options)
    {
        var run = CommandRun.Of(["check", temporary["content"], .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Other_formats_have_only_what_is_asked_for()
    {
        CommandRun.Of("check", temporary["content"], "--format", "csv", "--min-severity", "error", "--output", temporary["a.csv"]);
        Assert.Equal(2, File.ReadAllLines(temporary["a.csv"]).Length);
    }

    [Fact]
    public void What_is_not_told_is_not_gone_since_an_earlier_report()
    {
        CommandRun.Of("check", temporary["content"], "--format", "json", "--output", temporary["report.json"]);
        var run = CommandRun.Of("check", temporary["content"], "--locale", "nl", "--previous", temporary["report.json"]);

        Assert.Contains("Since the earlier report: 0 new, 0 gone, 1 unchanged", run.Output, StringComparison.Ordinal);
    }
}
