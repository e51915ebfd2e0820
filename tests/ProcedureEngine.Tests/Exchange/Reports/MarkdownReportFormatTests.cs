using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class MarkdownReportFormatTests
{
    private static string Written(CheckReport report) => CheckedSample.Text(new MarkdownReportFormat().Write, report);

    [Fact]
    public void Rules_are_counted_by_locale()
    {
        var text = Written(CheckedSample.Report());

        Assert.Contains("| rule | severity | de | nb | other files |\n|---|---|--:|--:|--:|\n", text, StringComparison.Ordinal);
        Assert.Contains("| missing-step | error | 1 |  |  |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_entry_links_to_its_line() =>
        Assert.Contains("  - [my docs/de/article.md:4](my%20docs/de/article.md#L4) number-mismatch: Numbers differ: 5 became 50.\n", Written(CheckedSample.Report()), StringComparison.Ordinal);

    [Fact]
    public void Links_lead_to_the_pages_of_the_repository_where_somebody_says_where_they_are() =>
        Assert.Contains("](https://example.com/us/blob/main/my%20docs/de/article.md#L4) ", Written(CheckedSample.Report() with { LinkBase = "https://example.com/us/blob/main/" }), StringComparison.Ordinal);

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
    public void It_tells_what_has_changed_since_an_earlier_report()
    {
        var report = CheckedSample.Report();
        var findings = report.Entries.Select(e => e.Finding).OfType<Finding>().ToList();
        var known = findings.Single(f => f.Rule == "missing-step");
        var earlier = new EarlierReport([new(known.Fingerprint, known.Rule, "article", "de", false), new("0", "missing-step", "other", "nb", false), new("1", "missing-step", "other", "nb", false)]);

        var text = Written(report with { Trend = new Trend(earlier, findings) });

        Assert.Contains("### Since the earlier report\n\n2 new findings, 2 gone, 1 unchanged.\n\n| rule | all | de | nb |\n|---|--:|--:|--:|\n", text, StringComparison.Ordinal);
        Assert.Contains("| missing-step | −2 |  | −2 |\n", text, StringComparison.Ordinal);
        Assert.Contains("| number-mismatch | +1 | +1 |  |\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier report", Written(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_articles_is_no_markup()
    {
        var report = CheckedSample.Report();
        var finding = report.Entries[0].Finding! with { Message = new FindingMessage("x", "{words}"), Arguments = ["<img src=x> **a** [b](c) @team"] };
        var text = Written(report with { Entries = [ReportEntry.Of(finding, baseline: null)] });

        Assert.Contains(@"&lt;img src=x\> \*\*a\*\* \[b\](c) @<!-- -->team", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_short_enough_for_a_comment()
    {
        var report = CheckedSample.Report();
        var findings = Enumerable.Range(0, 5000).Select(i => report.Entries[0].Finding! with { Severity = Severity.Error, Group = $"{i}", Message = new FindingMessage("x", "{words}"), Arguments = [new string('x', 500)] });
        var diagnostics = Enumerable.Range(0, 5000).Select(i => ReportEntry.Of(Diagnostic.Create(DiagnosticIds.GluedLink, $"de/{i}.md", SourceSpan.Start, $"word {i}"), $"{i}", baseline: null, version: null));

        Assert.InRange(Written(report with { Entries = [.. findings.Select(f => ReportEntry.Of(f, baseline: null)), .. diagnostics] }).Length, 500, 65_536);
    }
}
