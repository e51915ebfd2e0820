using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;
using ProcedureEngine.Rendering.Report.Drift;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Writes a check as CSV (RFC 4180: commas, CRLF, quotes doubled), UTF-8 with byte order mark, without which spreadsheets take
/// it for another encoding. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
/// </summary>
public sealed partial class CsvReportFormat : IReportFormat
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private static readonly string[] Columns =
    [
        "severity", "rule", "article", "locale", "path", "line", "endLine", "message", "evidence", "referenceLocale", "referencePath", "referenceLine",
        "category", "confidence", "consequenceOf", "known", "fingerprint", "group", "section", "step", "sourceText", "targetText",
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public string Purpose => "spreadsheets: a row for each finding with section, step and both texts; UTF-8 with byte order mark, commas; nothing in it is taken for a formula";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => head.StartsWith("severity,rule,article,locale,path,line,endLine,", StringComparison.Ordinal);

    /// <summary>Writes the file: a row of column names, then one row an entry. The stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        var csv = new StringBuilder("\uFEFF");
        Row(csv, Columns);
        var contexts = report.Sets.DistinctBy(set => set.Key).ToDictionary(set => set.Key, set => new FindingContexts(set));
        foreach (var entry in report.Entries)
        {
            var context = entry.Finding is { } finding && contexts.TryGetValue(finding.Article, out var around) ? around.Of(finding) : default;
            Row(
                csv,
                SeverityName.Of(entry.Severity),
                entry.Rule,
                entry.Article?.Value ?? "",
                entry.Locale?.Tag ?? "",
                entry.Path is { } path ? ReportPath.From(report.Root, path) : "",
                entry.Path is null ? "" : Number(entry.Span.Line),
                entry.Path is null ? "" : Number(entry.Span.EndLine),
                entry.Message,
                entry.Finding?.Evidence ?? "",
                entry.Reference?.Locale.Tag ?? "",
                entry.Reference is { } source ? ReportPath.From(report.Root, source.Path) : "",
                entry.Reference is { } reference ? Number(reference.Span.Line) : "",
                entry.Finding?.Category ?? "",
                entry.Finding?.Confidence.ToString(CultureInfo.InvariantCulture) ?? "",
                entry.Finding?.ConsequenceOf ?? "",
                entry.IsKnown ? "yes" : "no",
                entry.Fingerprint,
                entry.Finding?.Group ?? "",
                context.Section ?? "",
                context.Step ?? "",
                context.Source ?? "",
                context.Target ?? "");
        }

        output.Write(Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static void Row(StringBuilder csv, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) csv.Append(',');
            Cell(csv, cells[i]);
        }

        csv.Append("\r\n");
    }

    private static void Cell(StringBuilder csv, string value)
    {
        // A file is also looked at on a terminal; a line break in a cell is one, but where a build server would take what follows for a command to it.
        var text = EscapedText.OfLines(Command().Replace(value, "\\u000A"));
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        if (!safe.AsSpan().ContainsAny(Quoted))
        {
            csv.Append(safe);
            return;
        }

        csv.Append('"');
        csv.Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal));
        csv.Append('"');
    }

    [GeneratedRegex(@"\r\n?(?=\s*(?:::|##))|\n(?=\s*(?:::|##))", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
