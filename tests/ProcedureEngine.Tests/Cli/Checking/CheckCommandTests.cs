using System.Text.Json;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public CheckCommandTests() => temporary.Write("content/en/router.md", SampleArticle.English);

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Versions_that_agree_are_clean()
    {
        temporary.Write("content/de/router.md", SampleArticle.German);
        var run = CommandRun.Of("check", temporary["content"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 article in en (reference), de: 0 findings, 0 problems in the files", run.Output.Trim());
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void A_lost_step_fails_the_check_at_its_level(string level, int exitCode)
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        Assert.Equal(exitCode, CommandRun.Of("check", temporary["content"], "--fail-on", level).ExitCode);
    }

    [Fact]
    public void A_finding_is_one_line_with_its_place_below_its_article()
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        var lines = CommandRun.Of("check", temporary["content"]).Output.Split('\n');

        Assert.Equal("router", lines[0]);
        Assert.Contains("content/de/router.md:4:1: error missing-step: Step 2 is missing", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_goes_to_the_file_and_the_sums_to_the_screen()
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        var run = CommandRun.Of("check", temporary["content"], "--reference", "en", "--format", "json", "--output", temporary["new/findings.json"]);

        using var json = JsonDocument.Parse(File.ReadAllText(temporary["new/findings.json"]));
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "missing-step");
        Assert.Equal("de/router.md", finding.GetProperty("path").GetString());
        Assert.Equal(4, finding.GetProperty("reference").GetProperty("line").GetInt32());
        Assert.NotEmpty(json.RootElement.GetProperty("alignments").EnumerateArray());
        Assert.Contains("1 article in en (reference), de", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif", "\"ruleId\": \"missing-step\"")]
    [InlineData("junit", "<failure type=\"missing-step\"")]
    [InlineData("csv", "/content/de/router.md,4,4,Step 2 is missing: “Wait 30 seconds.”,")]
    [InlineData("markdown", "| missing-step | error | 1 |")]
    [InlineData("text", "de/router.md:4:1: error missing-step")]
    public void Every_format_goes_to_the_file(string format, string expected)
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        var run = CommandRun.Of("check", temporary["content"], "--format", format, "--output", temporary["findings"]);

        Assert.Contains(expected, File.ReadAllText(temporary["findings"]), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void An_earlier_report_says_what_is_new_and_gone()
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        var first = CommandRun.Of("check", temporary["content"], "--format", "json", "--output", temporary["report.json"]);
        var same = CommandRun.Of("check", temporary["content"], "--previous", temporary["report.json"], "--format", "json", "--output", temporary["report.json"]);
        temporary.Write("content/de/router.md", SampleArticle.German);
        CommandRun.Of("check", temporary["content"], "--previous", temporary["report.json"], "--format", "markdown", "--output", temporary["summary.md"]);

        Assert.DoesNotContain("earlier report", first.Output, StringComparison.Ordinal);
        Assert.Contains("Since the earlier report: 0 new, 0 gone, ", same.Output, StringComparison.Ordinal);
        Assert.Contains("0 new findings, 1 gone, 0 unchanged.\n\n| rule | all | de |\n|---|--:|--:|\n| missing-step | −1 | −1 |\n", File.ReadAllText(temporary["summary.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_report_that_is_none_is_told()
    {
        temporary.Write("report.json", "{}");
        var run = CommandRun.Of("check", temporary["content"], "--previous", temporary["report.json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Errors, line => line.Contains("PE0024", StringComparison.Ordinal));
        Assert.Equal(2, CommandRun.Of("build", temporary["content"], "--output", temporary["out"], "--previous", temporary["nothing.json"]).ExitCode);
    }

    [Fact]
    public void What_the_baseline_knows_does_not_fail_and_is_counted_apart()
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        var update = CommandRun.Of("check", temporary["content"], "--baseline", temporary["baseline.json"], "--update-baseline");
        var again = CommandRun.Of("check", temporary["content"], "--baseline", temporary["baseline.json"], "--fail-on", "warning");

        Assert.Equal((0, 0), (update.ExitCode, again.ExitCode));
        Assert.StartsWith("1 article in en (reference), de: 0 findings, 0 problems in the files", again.Output, StringComparison.Ordinal);
        Assert.Contains("1 more in the baseline", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_fails_and_what_is_gone_is_told()
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        CommandRun.Of("check", temporary["content"], "--baseline", temporary["baseline.json"], "--update-baseline");
        temporary.Write("content/de/router.md", SampleArticle.German.Replace("30", "300", StringComparison.Ordinal));
        var run = CommandRun.Of("check", temporary["content"], "--baseline", temporary["baseline.json"], "--fail-on", "warning");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("number-mismatch", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 more in the baseline; 1 of it no longer found", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Updating_a_baseline_needs_its_file()
    {
        var run = CommandRun.Of("check", temporary["content"], "--update-baseline");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("procedures check: error: --update-baseline needs --baseline FILE.", run.Errors[0]);
    }

    [Fact]
    public void Nothing_is_written_beside_the_content()
    {
        CommandRun.Of("check", temporary["content"]);
        Assert.Equal(["content/en/router.md"], temporary.Files().Keys);
    }

    [Theory]
    [InlineData("PE0001", "nowhere")]
    [InlineData("PE0008", "content", "--reference", "fr")]
    [InlineData("PE0011", "content", "--baseline", "nowhere")]
    [InlineData("PE0012", "content", "--baseline", "content/en/router.md")]
    [InlineData("PE0909", "content", "--output", "content/en/router.md/findings.json")]
    public void What_cannot_be_done_is_one_line_and_exit_code_2(string code, params string[] arguments)
    {
        var run = CommandRun.Of(["check", .. arguments.Select(a => a.Contains('/', StringComparison.Ordinal) || Path.Exists(temporary[a]) || a == "nowhere" ? temporary[a] : a)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($": error {code}: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
