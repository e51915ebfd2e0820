using System.Xml.Linq;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class JUnitReportFormatTests
{
    private static XElement Suites(CheckReport report)
    {
        using var stream = new MemoryStream(CheckedSample.Written(new JUnitReportFormat().Write, report));
        return XDocument.Load(stream).Root!;
    }

    private static XElement Case(XElement suites, string suite) => suites.Elements("testsuite").Single(s => s.Attribute("name")!.Value == suite).Elements("testcase").Single();

    [Fact]
    public void There_is_a_suite_for_each_locale_and_one_for_other_files() =>
        Assert.Equal(["en", "de", "nb", "files"], Suites(CheckedSample.Report()).Elements("testsuite").Select(s => s.Attribute("name")!.Value));

    [Fact]
    public void What_is_at_or_above_the_level_is_a_failure_and_the_rest_output()
    {
        var german = Case(Suites(CheckedSample.Report(Severity.Error)), "de");

        Assert.Equal("my docs/de/article.md", german.Attribute("file")!.Value);
        Assert.Equal("missing-step", german.Element("failure")!.Attribute("type")!.Value);
        Assert.DoesNotContain("number-mismatch", german.Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Contains("my docs/de/article.md:4:1: warning number-mismatch", german.Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Contains("number-mismatch", Case(Suites(CheckedSample.Report(Severity.Warning)), "de").Element("failure")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_fails_where_nothing_shall()
    {
        Assert.Empty(Suites(CheckedSample.Report(failOn: null)).Descendants("failure"));
        Assert.Empty(Suites(CheckedSample.Report(Severity.Warning, known: _ => true)).Descendants("failure"));
    }

    [Fact]
    public void The_sums_are_right()
    {
        var suites = Suites(CheckedSample.Report(Severity.Warning));

        Assert.Equal(suites.Descendants("testcase").Count(), (int)suites.Attribute("tests")!);
        Assert.Equal(suites.Descendants("failure").Count(), (int)suites.Attribute("failures")!);
        Assert.Equal(3, (int)suites.Attribute("failures")!);
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced() =>
        Assert.Contains(@"a\u0001b", Case(Suites(CheckedSample.Report()), "files").Value, StringComparison.Ordinal);
}
