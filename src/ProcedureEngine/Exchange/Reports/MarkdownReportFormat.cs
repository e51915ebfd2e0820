using System.Globalization;
using System.Text;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Writes a check as a short Markdown text for a pull request: totals, rules by locale, what is wrong in several articles, and the articles with most to do, a line for each cause. What the baseline knows is only counted.</summary>
public sealed class MarkdownReportFormat : IReportFormat
{
    // Nobody sees it, and no article says it.
    private const string Mark = "<!-- Written by 'procedures check --format markdown'; the next check writes it anew. -->";
    private const string Heading = "## Consistency of translations";

    // Comments on pull requests may have 65,536 characters, and nobody reads that many.
    private const int MaxArticles = 10;
    private const int MaxEntries = 5;

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <inheritdoc/>
    public string Purpose => "a summary for a pull request: rules by language, and the articles with most to do";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => head.StartsWith(Mark + "\n", StringComparison.Ordinal) || head.StartsWith(Mark + "\r\n", StringComparison.Ordinal);

    /// <summary>Writes the text, UTF-8 without byte order mark; the stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        var entries = report.Entries.Where(e => !e.IsKnown && e.Severity > Severity.None).ToList();
        var text = new StringBuilder();
        text.Append(Mark).Append('\n').Append(Heading).Append("\n\n");
        Totals(text, report, entries);
        Rules(text, report, entries);
        if (report.Trend is { } trend) Changes(text, report, trend);
        Lists(text, report, entries);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Totals(StringBuilder text, CheckReport report, List<ReportEntry> entries)
    {
        var locales = string.Join(", ", report.Locales.Select(l => l.Equals(report.Reference) ? $"{l.Tag} (reference)" : l.Tag));
        if (report.FailOn is { } level) text.Append(report.HasFailed ? $"**Failed**: something new is at or above *{SeverityName.Of(level)}*. " : "**Passed.** ");
        text.Append(CultureInfo.InvariantCulture, $"{Counted(report.Sets.Length, "article")} in {locales}: ");
        text.Append(CultureInfo.InvariantCulture, $"{Counted(Of(Severity.Error), "error")}, {Counted(Of(Severity.Warning), "warning")}, {Counted(Of(Severity.Note), "note")}.");
        var known = report.Entries.Count(e => e.IsKnown);
        if (report.Baseline is not null) text.Append(CultureInfo.InvariantCulture, $" {known:N0} more {(known == 1 ? "stands" : "stand")} in the baseline.");
        text.Append("\n\n");

        int Of(Severity severity) => entries.Count(e => e.Severity == severity);
    }

    private static void Rules(StringBuilder text, CheckReport report, List<ReportEntry> entries)
    {
        if (entries.Count == 0) return;
        var locales = report.Locales.Where(l => entries.Exists(e => l.Equals(e.Locale))).ToList();
        var others = entries.Exists(e => e.Locale is null);
        text.Append("| rule | severity |");
        foreach (var locale in locales) text.Append(CultureInfo.InvariantCulture, $" {locale.Tag} |");
        if (others) text.Append(" other files |");
        text.Append("\n|---|---|").Append(string.Concat(Enumerable.Repeat("--:|", locales.Count + (others ? 1 : 0)))).Append('\n');
        foreach (var rule in entries.GroupBy(e => (e.Rule, e.Severity)).OrderByDescending(g => g.Key.Severity).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Rule, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Key.Rule} | {SeverityName.Of(rule.Key.Severity)} |");
            foreach (var locale in locales) Cell(rule.Count(e => locale.Equals(e.Locale)));
            if (others) Cell(rule.Count(e => e.Locale is null));
            text.Append('\n');
        }

        text.Append('\n');

        void Cell(int count) => text.Append(CultureInfo.InvariantCulture, $" {(count == 0 ? "" : count.ToString("N0", CultureInfo.InvariantCulture))} |");
    }

    private static void Changes(StringBuilder text, CheckReport report, Trend trend)
    {
        text.Append("### Since the earlier report\n\n");
        var total = trend.Total;
        text.Append(CultureInfo.InvariantCulture, $"{Counted(total.New, "new finding")}, {total.Gone:N0} gone, {total.Same:N0} unchanged.\n\n");
        if (trend.Changed.IsEmpty) return;
        var locales = report.Locales.Where(l => trend.InLocale(l.Tag).HasChanged).ToList();
        text.Append("| rule | all |").Append(string.Concat(locales.Select(l => $" {l.Tag} |"))).Append("\n|---|--:|").Append(string.Concat(Enumerable.Repeat("--:|", locales.Count))).Append('\n');
        foreach (var rule in trend.Changed)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Escaped(rule)} |");
            Change(trend.OfRule(rule));
            foreach (var locale in locales) Change(trend.Of(rule, locale.Tag));
            text.Append('\n');
        }

        text.Append('\n');

        void Change(TrendCount count) => text.Append(count switch
        {
            { New: > 0, Gone: > 0 } => string.Create(CultureInfo.InvariantCulture, $" +{count.New:N0} −{count.Gone:N0} |"),
            { New: > 0 } => string.Create(CultureInfo.InvariantCulture, $" +{count.New:N0} |"),
            { Gone: > 0 } => string.Create(CultureInfo.InvariantCulture, $" −{count.Gone:N0} |"),
            _ => "  |",
        });
    }

    private static void Lists(StringBuilder text, CheckReport report, List<ReportEntry> entries)
    {
        var least = report.Least > Severity.Warning ? report.Least : Severity.Warning;
        var list = ReportList.Of(report.Sets, [.. entries.Select(e => e.Finding).OfType<Finding>()], least, report.IsGrouped);
        if (!list.Corpus.IsEmpty)
        {
            text.Append("### In several articles\n\n");
            foreach (var group in list.Corpus.Take(MaxArticles)) Line(text, report, group, "- ");
            More(text, list.Corpus.Length - MaxArticles, "");
            text.Append('\n');
        }

        Articles(text, report, list);
        var problems = DiagnosticGroups.Lines(entries.Select(e => e.Diagnostic).OfType<Diagnostic>().Where(d => d.Severity >= least), report.Root, report.IsGrouped).ToList();
        if (problems.Count == 0) return;
        text.Append(list.Articles.IsEmpty ? "### Problems in files\n\n" : "\n### Problems in files\n\n");
        foreach (var problem in problems.Take(MaxArticles)) text.Append("- ").Append(Escaped(problem.Place)).Append(' ').Append(Escaped(problem.Text)).Append('\n');
        More(text, problems.Count - MaxArticles, "");
    }

    private static void Articles(StringBuilder text, CheckReport report, ReportList list)
    {
        if (list.Articles.IsEmpty) return;
        text.Append("### Most to do\n\n");
        var titles = report.Sets.DistinctBy(s => s.Key).ToDictionary(s => s.Key, s => s.Reference.Title);
        foreach (var (key, groups) in list.Articles.Take(MaxArticles))
        {
            text.Append("- **").Append(Escaped(titles.GetValueOrDefault(key) ?? key.Value)).Append(CultureInfo.InvariantCulture, $"**: {Counted(groups.Count(g => g.Severity == Severity.Error), "error")}, {Counted(groups.Count(g => g.Severity == Severity.Warning), "warning")}\n");
            foreach (var group in groups.Take(MaxEntries)) Line(text, report, group, "  - ");
            More(text, groups.Length - MaxEntries, "  ");
        }

        if (list.Articles.Length > MaxArticles) text.Append(CultureInfo.InvariantCulture, $"- … and {Counted(list.Articles.Length - MaxArticles, "more article")}\n");
    }

    private static void Line(StringBuilder text, CheckReport report, CauseGroup group, string mark)
    {
        var found = group.Lead;
        text.Append(mark);
        if (found.At is { } at) text.Append(CultureInfo.InvariantCulture, $"[{Escaped(ReportPath.From(report.Root, at.Path))}:{at.Span.Line}]({report.LinkBase}{PagePath.ToUrl(report.PathOf(at.Path))}#L{at.Span.Line}) ");
        else text.Append(found.Locale.Tag).Append(' ');
        text.Append(found.Rule).Append(": ").Append(Escaped(found.InEnglish() + CauseWords.Of(group))).Append('\n');
    }

    private static void More(StringBuilder text, int count, string indent)
    {
        if (count > 0) text.Append(indent).Append(CultureInfo.InvariantCulture, $"- … and {count:N0} more\n");
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Text as Markdown shows it: what could be markup, mention or HTML is escaped, and so is what nobody would see.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in EscapedText.Of(text.ReplaceLineEndings(" ")))
        {
            if (character == '<') escaped.Append("&lt;");
            else if (character == '&') escaped.Append("&amp;");
            else if (character == '@') escaped.Append("@<!-- -->");
            else if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '>') escaped.Append('\\').Append(character);
            else escaped.Append(character);
        }

        return escaped.ToString();
    }
}
