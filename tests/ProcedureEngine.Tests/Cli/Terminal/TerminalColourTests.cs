using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Terminal;

public sealed class TerminalColourTests
{
    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void The_environment_says_whether_words_are_coloured(string? noColour, string? terminal, bool expected) =>
        Assert.Equal(expected, TerminalColour.IsWanted(name => name == "NO_COLOR" ? noColour : name == "TERM" ? terminal : null));

    [Fact]
    public void Only_the_severity_is_coloured_and_what_articles_say_stays_visible() =>
        Assert.Equal("de/a\\u001B.md:1:2: \u001B[1;31merror\u001B[0m x: \\u001B[31m", TerminalColour.Of(new ReportLine("de/a\u001B.md:1:2", Severity.Error, "x: \u001B[31m")));

    [Fact]
    public void What_no_terminal_shows_has_no_colours()
    {
        using var text = new StringWriter();
        using var writer = new TerminalWriter(text);
        writer.WriteLine(new ReportLine("a:1:1", Severity.Error, "x"));
        Assert.Equal($"a:1:1: error x{text.NewLine}", text.ToString());
    }
}
