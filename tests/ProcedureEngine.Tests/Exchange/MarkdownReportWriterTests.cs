using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange;
using Xunit;

namespace ProcedureEngine.Tests.Exchange;

public sealed class MarkdownReportWriterTests
{
    private static string Written(CheckReport report) => CheckedSample.Text(MarkdownReportWriter.Write, report);

    [Fact]
    public void Rules_are_counted_by_locale()
    {
        var text = Written(CheckedSample.Report());

        Assert.Contains("| rule | severity | de | nb | other files |\n|---|---|--:|--:|--:|\n", text, StringComparison.Ordinal);
        Assert.Contains("| missing-step | error | 1 |  |  |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_entry_links_to_its_line() =>
        Assert.Contains("  - [de/article.md:4](my%20docs/de/article.md#L4) number-mismatch: Numbers differ: 5 became 50.\n", Written(CheckedSample.Report()), StringComparison.Ordinal);

    [Fact]
    public void It_says_whether_the_check_failed()
    {
        Assert.Contains("**Failed**: something new is at or above *error*.", Written(CheckedSample.Report()), StringComparison.Ordinal);
        Assert.Contains("**Passed.**", Written(CheckedSample.Report(known: _ => true)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_is_only_counted()
    {
        var text = Written(CheckedSample.Report(known: e => e.Rule == "missing-step"));

        Assert.DoesNotContain("missing-step", text, StringComparison.Ordinal);
        Assert.Contains("1 more stands in the baseline.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_articles_is_no_markup()
    {
        var report = CheckedSample.Report();
        var text = Written(report with { Entries = [report.Entries[0] with { Severity = Severity.Error, Message = "<img src=x> **a** [b](c) @team" }] });

        Assert.Contains(@"&lt;img src=x\> \*\*a\*\* \[b\](c) @<!-- -->team", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_short_enough_for_a_comment()
    {
        var report = CheckedSample.Report();
        var many = Enumerable.Range(0, 5000).Select(i => report.Entries[0] with { Severity = Severity.Error, Article = null, Path = $"de/{i}.md" });

        Assert.InRange(Written(report with { Entries = [.. many] }).Length, 500, 65_536);
    }
}
