using System.Text.Json;
using ProcedureEngine.Consistency;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class ReportJsonWriterTests
{
    private static JsonElement Report()
    {
        var set = Versions.Align("en", ("en", "# Title\n\n1. Select **A**.\n   1. Wait 5 minutes.\n2. Close the window now.\n"), ("de", "# Titel\n\n1. Wählen Sie **A**.\n   1. Warten Sie 50 Minuten.\n"));
        using var stream = new MemoryStream();
        ReportJsonWriter.Write(stream, [set], ConsistencyChecker.Check(set, new RuleContext([Locale.Parse("en"), Locale.Parse("de"), Locale.Parse("nb")], Locale.Parse("en"))), f => f.Rule == "missing-step", [Diagnostic.Create(DiagnosticIds.GluedLink, "de/article.md", new SourceSpan(3, 4, 3, 9), "x")], "docs/");
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    [Fact]
    public void A_finding_tells_both_places()
    {
        var finding = Report().GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "number-mismatch");

        Assert.Equal("de", finding.GetProperty("locale").GetString());
        Assert.Equal("de/article.md", finding.GetProperty("path").GetString());
        Assert.Equal(4, finding.GetProperty("line").GetInt32());
        Assert.Equal("en/article.md", finding.GetProperty("reference").GetProperty("path").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("numbers", finding.GetProperty("category").GetString());
        Assert.Equal("Numbers differ: 5 became 50.", finding.GetProperty("message").GetString());
    }

    [Fact]
    public void Of_each_finding_it_is_said_whether_the_baseline_knows_it()
    {
        var known = Report().GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("rule").GetString(), f.GetProperty("known").GetBoolean())).ToList();

        Assert.Contains(("missing-step", true), known);
        Assert.Contains(("number-mismatch", false), known);
    }

    [Fact]
    public void A_missing_version_has_no_path()
    {
        var finding = Report().GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "missing-article");

        Assert.Equal("nb", finding.GetProperty("locale").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("path").ValueKind);
        Assert.Equal("en/article.md", finding.GetProperty("reference").GetProperty("path").GetString());
    }

    [Fact]
    public void Steps_at_any_depth_that_have_a_counterpart_have_a_row()
    {
        var rows = Report().GetProperty("alignments").EnumerateArray().Single().GetProperty("steps").EnumerateArray().Select(s => (s.GetProperty("line").GetInt32(), s.GetProperty("referenceLine").GetInt32()));

        Assert.Equal([(3, 3), (4, 4)], rows);
    }

    [Fact]
    public void The_schema_names_every_property_that_is_written()
    {
        var schema = JsonDocument.Parse(ReportJsonSchema.Text).RootElement;
        var report = Report();

        Assert.Equal(Names(schema.GetProperty("properties")), Names(report));
        Assert.Equal(Names(schema.GetProperty("$defs").GetProperty("diagnostic").GetProperty("properties")), Names(report.GetProperty("diagnostics")[0]));
        Assert.Equal(Names(schema.GetProperty("$defs").GetProperty("finding").GetProperty("properties")), Names(report.GetProperty("findings")[0]));
        Assert.Equal(Names(schema.GetProperty("$defs").GetProperty("alignment").GetProperty("properties")), Names(report.GetProperty("alignments")[0]));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
