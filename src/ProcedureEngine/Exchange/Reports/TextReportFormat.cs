using System.Globalization;
using System.Text;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Coverage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Writes the findings that the baseline does not know as lines: grouped by article, each as compilers write them, one for each cause.</summary>
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
    public string Purpose => "people, and editors that know compilers' lines: one for each cause, in the order of the report";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => head.StartsWith(Mark + "\n", StringComparison.Ordinal) || head.StartsWith(Mark + "\r\n", StringComparison.Ordinal);

    /// <summary>Writes the lines, below one by which the file is known, UTF-8 without byte order mark, with the line ends of the system and no control characters.</summary>
    public void Write(Stream output, CheckReport report)
    {
        var text = new StringBuilder(Mark).AppendLine();
        foreach (var line in Lines(report)) text.AppendLine(EscapedText.Of(line.ToString()));
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>
    /// What is wrong the same way in several articles, then the articles as the report orders them: the name, a line for each cause, an
    /// empty line. A language that lacks many articles has one line at the end, unless the report lists them:
    /// <c>it: 3 of 398 translated (missing-article; …)</c>; and what is milder than asked for is counted. Control characters of the articles are still in them.
    /// </summary>
    public static IEnumerable<ReportLine> Lines(CheckReport report)
    {
        var findings = report.New.Select(entry => entry.Finding).OfType<Finding>().ToList();
        var missing = report.ListsMissing ? [] : findings.Where(f => f.Rule == MissingArticleRule.Name).GroupBy(f => f.Locale).Where(g => g.Count() > MostMissing).ToDictionary(g => g.Key, g => g.Count());
        var list = ReportList.Of(report.Sets, findings.FindAll(f => f.Rule != MissingArticleRule.Name || !missing.ContainsKey(f.Locale)), report.Least, report.IsGrouped);
        if (!list.Corpus.IsEmpty)
        {
            yield return ReportLine.Of("In several articles");
            foreach (var group in list.Corpus) yield return Line(report, group);
            yield return ReportLine.Of("");
        }

        foreach (var (key, groups) in list.Articles)
        {
            yield return ReportLine.Of(key.Value + UsedBy(groups[0].Lead));
            foreach (var group in groups) yield return Line(report, group);
            yield return ReportLine.Of("");
        }

        foreach (var (locale, count) in missing.OrderBy(m => m.Key.Tag, StringComparer.Ordinal))
        {
            var there = report.Sets.Count(s => s.Articles.Any(a => a.Locale == locale));
            yield return ReportLine.Of(string.Create(CultureInfo.InvariantCulture, $"{locale.Tag}: {there:N0} of {there + count:N0} translated ({MissingArticleRule.Name}; --missing lists the {count:N0} others)"));
        }

        if (list.Milder > 0) yield return ReportLine.Of(string.Create(CultureInfo.InvariantCulture, $"Not listed: {list.Milder:N0} milder than {SeverityName.Of(report.Least)} (--min-severity note lists all)"));
        if (missing.Count > 0 || list.Milder > 0) yield return ReportLine.Of("");
    }

    private static ReportLine Line(CheckReport report, CauseGroup group)
    {
        var found = group.Lead;
        var place = (found.At ?? found.Reference) is { } at ? ReportLine.At(report.Root, at.Path, at.Span) : found.Locale.Tag;
        return new ReportLine(place, found.Severity, $"{found.Rule}: {found.InEnglish()}{CauseWords.Of(group)}");
    }

    /// <summary>Which articles include the text that a finding stands in; empty for a finding in an article.</summary>
    private static string UsedBy(Finding finding) => finding.UsedBy.IsEmpty
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" (included by {finding.UsedBy.Length:N0}: {string.Join(", ", finding.UsedBy.Take(MostUsers).Select(a => a.Value))}{(finding.UsedBy.Length > MostUsers ? ", …" : "")})");
}
