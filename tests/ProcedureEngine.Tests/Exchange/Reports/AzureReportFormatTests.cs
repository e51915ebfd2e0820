using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class AzureReportFormatTests
{
    [Fact]
    public void A_finding_is_an_issue_at_its_line()
    {
        var line = Lines(CheckedSample.Report()).Single(l => l.Contains("code=number-mismatch;", StringComparison.Ordinal));
        Assert.StartsWith("##vso[task.logissue type=warning;sourcepath=my docs/de/article.md;linenumber=4;columnnumber=", line, StringComparison.Ordinal);
        Assert.EndsWith(";code=number-mismatch;]de: Numbers differ: 5 became 50.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_and_what_the_baseline_knows_are_left_out()
    {
        var report = CheckedSample.Report();
        Assert.Equal(report.Entries.Length, Lines(report).Length);
        Assert.Equal(Lines(report), Lines(report with { Entries = [report.Entries[0] with { Severity = Severity.Note }, .. report.Entries] }));
        Assert.Empty(Lines(CheckedSample.Report(known: _ => true)));
    }

    [Fact]
    public void No_message_and_no_path_becomes_a_command_of_its_own()
    {
        var report = CheckedSample.Report();
        var entry = report.Entries[0] with { Message = "a\n##vso[x]b%", Path = "x;y]z.md", Severity = Severity.Error };

        var line = Assert.Single(Lines(report with { Entries = [entry] }));
        Assert.Contains("sourcepath=my docs/x%3By%5Dz.md;", line, StringComparison.Ordinal);
        Assert.EndsWith("a%0A##vso[x]b%AZP25", line, StringComparison.Ordinal);
    }

    /// <summary>Without the first, which tells the file from others.</summary>
    private static string[] Lines(CheckReport report) => CheckedSample.Text(new AzureReportFormat().Write, report).TrimEnd('\n').Split('\n')[1..];
}
