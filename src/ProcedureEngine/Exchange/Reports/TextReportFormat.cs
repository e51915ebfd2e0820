using System.Globalization;
using System.Text;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Coverage;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Writes the findings that the baseline does not know as lines: grouped by article, one a line as compilers write them.</summary>
public sealed class TextReportFormat : IReportFormat
{
    // Editors that look for compilers' lines pass it over.
    private const string Mark = "# Written by 'procedures check --format text'; the next check writes it anew.";

    // So many are read one by one; more are a language that is translated in part, and its list is for whoever asks for it.
    private const int MostMissing = 10;

    // Whoever wants to know them all asks for JSON.
    private const int MostUsers = 3;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public string Purpose => "people, and editors that know compilers' lines";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => head.StartsWith(Mark + "\n", StringComparison.Ordinal) || head.StartsWith(Mark + "\r\n", StringComparison.Ordinal);

    /// <summary>Writes the lines, below one by which the file is known, UTF-8 without byte order mark, with the line ends of the system and no control characters.</summary>
    public void Write(Stream output, CheckReport report)
    {
        var text = new StringBuilder(Mark).AppendLine();
        foreach (var line in Lines(report)) text.AppendLine(VisibleText.Of(line));
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The article's name, <c>  path(line): severity rule: message</c> for each of its findings, and an empty line. Control characters of the articles are still in them.</summary>
    /// <remarks>A language that lacks many articles has one line at the end, unless the report lists them: <c>it: 3 of 398 articles are there; missing-article tells 395 times, …</c>.</remarks>
    public static IEnumerable<string> Lines(CheckReport report)
    {
        var findings = report.New.Select(entry => entry.Finding).OfType<Finding>().ToList();
        var missing = report.ListsMissing ? [] : findings.Where(f => f.Rule == MissingArticleRule.Name).GroupBy(f => f.Locale).Where(g => g.Count() > MostMissing).ToDictionary(g => g.Key, g => g.Count());
        foreach (var article in findings.Where(f => f.Rule != MissingArticleRule.Name || !missing.ContainsKey(f.Locale)).GroupBy(finding => finding.Article))
        {
            yield return article.Key.Value + UsedBy(article.First());
            foreach (var finding in article) yield return $"  {At(finding)}: {SeverityName.Of(finding.Severity)} {finding.Rule}: {finding.InEnglish()}";
            yield return "";
        }

        foreach (var (locale, count) in missing.OrderBy(m => m.Key.Tag, StringComparer.Ordinal))
        {
            var there = report.Sets.Count(s => s.Articles.Any(a => a.Locale == locale));
            yield return string.Create(CultureInfo.InvariantCulture, $"{locale.Tag}: {there:N0} of {there + count:N0} translated ({MissingArticleRule.Name}; --missing lists the {count:N0} others)");
        }

        if (missing.Count > 0) yield return "";
    }

    /// <summary>Which articles include the text that a finding stands in; empty for a finding in an article.</summary>
    private static string UsedBy(Finding finding) => finding.UsedBy.IsEmpty
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" (included by {finding.UsedBy.Length:N0}: {string.Join(", ", finding.UsedBy.Take(MostUsers).Select(a => a.Value))}{(finding.UsedBy.Length > MostUsers ? ", …" : "")})");

    private static string At(Finding finding) => (finding.At ?? finding.Reference) is { } place ? $"{place.Path}({place.Span.Line})" : finding.Locale.Tag;
}
