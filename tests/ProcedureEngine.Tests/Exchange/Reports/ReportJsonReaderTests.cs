using System.Text;
using System.Text.Json;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class ReportJsonReaderTests
{
    [Fact]
    public void What_was_written_is_read_back()
    {
        var report = CheckedSample.Report();
        var findings = report.Entries.Select(e => e.Finding).OfType<Finding>().ToList();
        findings[0] = findings[0] with { ConsequenceOf = "missing-section" };

        var earlier = ReportJsonReader.Read(CheckedSample.Written((stream, r) => ReportJsonWriter.Write(stream, r.Sets, findings), report));

        Assert.NotEmpty(findings);
        Assert.Equal(findings.Select(f => new EarlierFinding(f.Fingerprint, f.Rule, f.Article.Value, f.Locale.Tag, f.ConsequenceOf is not null)), earlier.Findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\": 2, \"findings\": []}")]
    [InlineData("{\"version\": 1, \"findings\": {}}")]
    [InlineData("{\"version\": 1, \"findings\": [1]}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"a\"}]}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": []}]}")]
    [InlineData("{\"version\": 1, \"findings\": [")]
    public void What_is_no_report_is_told(string json) => Assert.ThrowsAny<JsonException>(() => ReportJsonReader.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void More_properties_and_a_byte_order_mark_do_no_harm() =>
        Assert.Equal("f", Assert.Single(ReportJsonReader.Read(Encoding.UTF8.GetBytes("\uFEFF{\"new\": {\"findings\": 1}, \"version\": 1, \"findings\": [{\"x\": [{}], \"fingerprint\": \"f\", \"rule\": \"r\", \"article\": \"a\", \"locale\": \"de\"}]}")).Findings).Fingerprint);
}
