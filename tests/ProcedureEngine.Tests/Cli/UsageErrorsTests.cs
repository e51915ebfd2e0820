using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

public sealed class UsageErrorsTests
{
    [Theory]
    [InlineData("procedures: error: There is no command 'chekc'. Did you mean 'check'?", "chekc", "content")]
    [InlineData("procedures: error: There is no command 'biuld'. Did you mean 'build'?", "biuld", "content", "--output", "out")]
    [InlineData("procedures: error: There is no command 'deploy'. There are: build, check, serve, export, import, print, inspect, mcp, layout, init, config, completion, man.", "deploy")]
    [InlineData("procedures check: error: There is no option '--refrence'. Did you mean '--reference'?", "layout-is-a-folder", "--refrence=de")]
    [InlineData("procedures check: error: There is no option '--colour'.", "content", "--colour")]
    [InlineData("procedures check: error: There is no option '-x'.", "-x")]
    public void What_is_mistyped_is_told_with_what_is_near(string expected, params string[] arguments)
    {
        var run = CommandRun.Of(expected.StartsWith("procedures check", StringComparison.Ordinal) ? ["check", .. arguments] : arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(expected, run.Errors[0]);
        Assert.Equal(2, run.Errors.Length);
    }

    [Theory]
    [InlineData("refrence", "reference")]
    [InlineData("Rules", "rules")]
    [InlineData("titel", "title")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_one_that_nobody_would_doubt(string written, string? expected) => Assert.Equal(expected, NearestName.Of(written, ["reference", "rules", "title", "site"]));

    [Fact]
    public void A_mistyped_rule_is_told_with_the_nearest() =>
        Assert.Contains(CommandRun.Of("check", "x", "--rule", "mising-step").Errors, l => l.Contains("There is no rule 'mising-step'. Did you mean 'missing-step'?", StringComparison.Ordinal));

    [Fact]
    public void A_name_of_a_thousand_letters_costs_nothing() => Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 99_999)]));

    [Fact]
    public void A_file_where_a_folder_is_meant_is_told_as_that()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("de/a.md", "# A\n");

        Assert.Contains($"PE0034: '{file}' is a file, and a folder is asked for.", Assert.Single(CommandRun.Of("build", file, "--output", folder["out"]).Errors), StringComparison.Ordinal);
        Assert.Contains($"PE0011: There is no file '{folder["de"]}'. Check the path; name one file, not a folder.", Assert.Single(CommandRun.Of("inspect", folder["de"]).Errors), StringComparison.Ordinal);
    }
}
