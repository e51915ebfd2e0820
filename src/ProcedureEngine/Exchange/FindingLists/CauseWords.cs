using System.Globalization;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.FindingLists;

/// <summary>Says in English, at the end of a line, what else has the cause of the finding that the line quotes.</summary>
public static class CauseWords
{
    /// <summary>
    /// The places by language and what follows from them, in brackets behind a space: <c> [de:45, nb:44; 2 follow from it]</c>, with the severity of the worst of these where it is worse; in several
    /// articles <c> [12 places in 7 articles: de 8, nb 4]</c>. Empty where the line is about one place alone.
    /// </summary>
    public static string Of(CauseGroup group)
    {
        var places = group.Articles > 1 ? InSeveral(group) : group.Findings.Length > 1 ? InOne(group) : "";
        var following = group.Consequences.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"{group.Consequences.Length:N0} {(group.Consequences.Length == 1 ? "follows" : "follow")} from it{(group.Worst > group.Severity ? $", the worst of them {(group.Worst == Severity.Error ? "an error" : "a warning")}" : "")}");
        return places.Length + following.Length == 0 ? "" : $" [{places}{(places.Length > 0 && following.Length > 0 ? "; " : "")}{following}]";
    }

    private static string InSeveral(CauseGroup group) =>
        string.Create(CultureInfo.InvariantCulture, $"{group.Findings.Length:N0} places in {group.Articles:N0} articles: ") + string.Join(", ", group.Locales.Select(locale => string.Create(CultureInfo.InvariantCulture, $"{locale.Tag} {Of(group, locale).Count():N0}")));

    private static string InOne(CauseGroup group) =>
        string.Join(", ", group.Locales.Select(locale => InLanguage(locale, [.. Of(group, locale)])));

    private static string InLanguage(Locale locale, IReadOnlyList<Finding> findings)
    {
        var lines = findings.Select(f => f.At?.Span.Line).OfType<int>().Order().ToList();
        if (lines.Count == 0) return locale.Tag;
        var (first, last) = (lines[0], lines[^1]);
        return FormattableString.Invariant($"{locale.Tag}:{first}") + (last > first ? FormattableString.Invariant($"–{last}") : "") + (lines.Count > 1 ? FormattableString.Invariant($" ×{lines.Count}") : "");
    }

    private static IEnumerable<Finding> Of(CauseGroup group, Locale locale) => group.Findings.Where(f => f.Locale == locale);
}
