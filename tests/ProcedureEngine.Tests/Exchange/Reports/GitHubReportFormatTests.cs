using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class GitHubReportFormatTests
{
    [Fact]
    public void A_finding_is_a_note_at_its_line()
    {
        var line = Lines(CheckedSample.Report()).Single(l => l.Contains("title=number-mismatch", StringComparison.Ordinal));
        Assert.StartsWith("::warning file=my docs/de/article.md,line=4,endLine=4,col=", line, StringComparison.Ordinal);
        Assert.EndsWith(",title=number-mismatch (de)::Numbers differ: 5 became 50.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_file_yet_is_shown_at_the_text_to_translate() =>
        Assert.Contains(Lines(CheckedSample.Report()), l => l.Contains("file=my docs/en/article.md,", StringComparison.Ordinal) && l.Contains("title=missing-article (nb)::", StringComparison.Ordinal));

    [Fact]
    public void The_worst_come_first_since_only_ten_are_shown()
    {
        var report = CheckedSample.Report();
        var levels = Lines(report with { Entries = [report.Entries[0] with { Severity = Severity.Note }, .. report.Entries] }).Select(l => l.Split(' ')[0][2..]).ToList();
        Assert.Equal(levels.OrderBy(l => Array.IndexOf(["error", "warning", "notice"], l)), levels);
        Assert.Equal(3, levels.Distinct().Count());
    }

    [Fact]
    public void What_the_baseline_knows_is_left_out() =>
        Assert.Empty(Lines(CheckedSample.Report(known: _ => true)));

    [Fact]
    public void No_message_and_no_path_becomes_a_command_of_its_own()
    {
        var report = CheckedSample.Report();
        var entry = report.Entries[0] with { Message = "a\n::error::b\r%0A", Path = "x,y:z\n.md", Severity = Severity.Error };

        Assert.Equal(["::error file=my docs/x%2Cy%3Az%0A.md,"], Lines(report with { Entries = [entry] }).Select(l => l[..(l.IndexOf("md,", StringComparison.Ordinal) + 3)]));
        Assert.EndsWith("::a%0A::error::b\\u000D%250A", Lines(report with { Entries = [entry] }).Single(), StringComparison.Ordinal);
    }

    /// <summary>Without the first, which tells the file from others.</summary>
    private static string[] Lines(CheckReport report) => CheckedSample.Text(new GitHubReportFormat().Write, report).TrimEnd('\n').Split('\n')[1..];
}
