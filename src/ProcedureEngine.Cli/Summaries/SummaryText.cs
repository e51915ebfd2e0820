using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Summaries;

/// <summary>What came of it, in a few lines.</summary>
internal static class SummaryText
{
    /// <summary>After a build.</summary>
    public static void Write(BuildSummary summary, string folder, TextWriter output)
    {
        WriteFindings(summary.Check, output);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted(summary.Pages, "file")} in {folder} ({summary.Changed} new or changed), {summary.Elapsed.TotalSeconds:0.00} s"));
        output.WriteLine($"Open {Path.Combine(folder, "index.html")}; the differences between the languages are in {Path.Combine(folder, "report", "index.html")}.");
    }

    /// <summary>The findings counted by rule and severity, and what they were found in.</summary>
    public static void WriteFindings(CheckSummary check, TextWriter output) => WriteFindings(check, check.Findings, check.Diagnostics.Length, output);

    /// <summary>The same of what is new, and how much the baseline knows; of a check of everything also what it no longer needs to know.</summary>
    public static void WriteFindings(CheckSummary check, CheckReport report, bool isWhole, TextWriter output)
    {
        WriteFindings(check, [.. report.New.Select(e => e.Finding).OfType<Finding>()], report.New.Count(e => e.Diagnostic is not null), output);
        if (report.Trend is { Total: var trend }) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Since the earlier report: {trend.New:N0} new, {trend.Gone:N0} gone, {trend.Same:N0} unchanged"));
        if (report.Baseline is not { } baseline) return;
        var known = report.Entries.Length - report.New.Count();
        var gone = !isWhole ? 0 : baseline.Fingerprints.Count - known;
        output.WriteLine($"{known.ToString("N0", CultureInfo.InvariantCulture)} more in the baseline{(gone > 0 ? $"; {gone.ToString("N0", CultureInfo.InvariantCulture)} of it no longer found (--update-baseline drops them)" : "")}");
    }

    private static void WriteFindings(CheckSummary check, ImmutableArray<Finding> findings, int problems, TextWriter output)
    {
        if (findings.Length > 0) FindingTable.Write(Rows(findings), output);
        var locales = string.Join(", ", check.Locales.Select(l => l == check.Reference ? $"{l.Tag} (reference)" : l.Tag));
        output.WriteLine($"{Counted(check.Articles, "article")} in {locales}: {Counted(findings.Length, "finding")}, {Counted(problems, "problem")} in the files");
    }

    /// <summary><c>1 article</c>, <c>2 articles</c>, <c>3,183 articles</c>.</summary>
    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static IReadOnlyList<FindingCount> Rows(ImmutableArray<Finding> findings) =>
    [
        .. findings
            .GroupBy(f => f.Rule)
            .Select(g => new FindingCount(g.Key, Count(g, Severity.Error), Count(g, Severity.Warning), Count(g, Severity.Note)))
            .OrderByDescending(r => r.Errors).ThenByDescending(r => r.Warnings).ThenByDescending(r => r.Notes).ThenBy(r => r.Rule, StringComparer.Ordinal),
    ];

    private static int Count(IEnumerable<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
