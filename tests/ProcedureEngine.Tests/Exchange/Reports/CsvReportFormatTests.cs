using System.Text;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class CsvReportFormatTests
{
    [Fact]
    public void Spreadsheets_know_the_encoding_by_its_byte_order_mark() =>
        Assert.Equal(Encoding.UTF8.GetPreamble(), CheckedSample.Written(new CsvReportFormat().Write, CheckedSample.Report())[..3]);

    [Fact]
    public void Every_row_has_a_cell_for_every_column()
    {
        var report = CheckedSample.Report();
        var rows = Rows(report);

        Assert.Equal(report.Entries.Length + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public void A_finding_tells_both_places()
    {
        var rows = Rows(CheckedSample.Report());
        var row = rows.Single(r => r[1] == "number-mismatch");
        string Cell(string column) => row[rows[0].IndexOf(column)];

        Assert.Equal(("warning", "article", "de", "my docs/de/article.md", "4"), (Cell("severity"), Cell("article"), Cell("locale"), Cell("path"), Cell("line")));
        Assert.Equal(("Titel", "2", "Wait 5 minutes.", "Warten Sie 50 Minuten."), (Cell("section"), Cell("step"), Cell("sourceText"), Cell("targetText")));
        Assert.Equal(("Numbers differ: 5 became 50.", "my docs/en/article.md", "4"), (Cell("message"), Cell("referencePath"), Cell("referenceLine")));
    }

    [Fact]
    public void Quotes_and_commas_come_back_as_they_were() =>
        Assert.Contains(Rows(CheckedSample.Report()), r => r.Exists(c => c.Contains("'<x> \"y\", z'", StringComparison.Ordinal)));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1", "'\\u0009=1")]
    [InlineData("\r=1", "'\\u000D=1")]
    public void What_a_spreadsheet_would_calculate_is_text(string formula, string? shown = null)
    {
        var report = CheckedSample.Report();
        var row = Rows(report with { Entries = [report.Entries[0] with { Message = formula }] })[1];

        Assert.Contains(shown ?? "'" + formula, row);
    }

    /// <summary>Build servers take such a line of a command's output for a command to them.</summary>
    [Theory]
    [InlineData("a\n::error::x", "a\\u000A::error::x")]
    [InlineData("a\r\n  ##vso[x]y", "a\\u000A  ##vso[x]y")]
    [InlineData("a\nb: :c", "a\nb: :c")]
    public void No_line_begins_as_a_command_of_a_build_server(string message, string shown)
    {
        var report = CheckedSample.Report();
        Assert.Contains(shown, Rows(report with { Entries = [report.Entries[0] with { Message = message }] })[1]);
    }

    private static List<List<string>> Rows(CheckReport report) => Parse(CheckedSample.Text(new CsvReportFormat().Write, report).TrimStart('\uFEFF'));

    /// <summary>RFC 4180, section 2.</summary>
    private static List<List<string>> Parse(string csv)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    if (csv[i] == '"') i++;
                    cell.Append(csv[i]);
                }
            }
            else if (csv[i] is ',' or '\r')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (csv[i] == ',') continue;
                Assert.Equal('\n', csv[++i]);
                rows.Add([]);
            }
            else
            {
                Assert.NotEqual('\n', csv[i]);
                cell.Append(csv[i]);
            }
        }

        Assert.Empty(rows[^1]);
        return rows[..^1];
    }
}
