using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>What is right in the source's language and was left as it was: links to pages in that language, dates in its order. Each kind once for a version.</summary>
public sealed class SourceLeftoverRule : IConsistencyRule
{
    /// <summary>How sure a finding is: some pages are there in one language only.</summary>
    private const double Certainty = 0.8;

    /// <summary>How many examples a message has.</summary>
    private const int MaxExamples = 3;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "source-leftover";

    /// <summary>Links lead to pages in the source's language: how many, where they lead.</summary>
    public static FindingMessage Links { get; } = new("links-to-source", "Links lead to pages in the source's language ({count}): {examples}") { Volatile = ["count", "examples"] };

    /// <summary>Dates are written as in the source: how many, the dates.</summary>
    public static FindingMessage Dates { get; } = new("dates-of-source", "Dates are written as in the source ({count}): {examples}") { Volatile = ["count", "examples"] };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Left as in the source", IssueType.NonConformance, Severity.Note,
        "Links lead to pages in the source's language, or dates are written in its order.",
        "The reader lands on a page in another language, or takes the month for the day.",
        "Leave the language out of the address, or write the reader's own; write dates as the language does.",
        new("See [limits](https://example.com/en-us/limits), as of 03/04/2025.", "Siehe [Grenzen](https://example.com/en-us/limits), Stand 03/04/2025."))
    {
        Messages = [Links, Dates],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (set.Reference.Locale != context.ReferenceLocale) yield break;
        foreach (var version in set.Versions)
        {
            if (version.Article.Locale.Language == set.Reference.Locale.Language) continue;
            var readsSlashes = ReadsSlashes(version.Article.Locale);
            (UnitPair First, List<string> Examples)? links = null, dates = null;
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false } a, Translation: { IsIncluded: false } b }) continue;
                if (!a.Evidence.Links.IsEmpty && !b.Evidence.Links.IsEmpty)
                {
                    foreach (var link in InlineWalk.Descendants(b.Text).OfType<Link>())
                    {
                        if (LeadsTo(link.Target, set.Reference.Locale) && InlineWalk.Descendants(a.Text).Any(i => i is Link other && other.Target == link.Target)) (links ??= (pair, [])).Examples.Add(link.Target);
                    }
                }

                if (readsSlashes || a.Evidence.Numbers.IsEmpty || b.Evidence.Numbers.IsEmpty || b.Kind == UnitKind.Code) continue;
                foreach (var date in DatesIn(b.Content))
                {
                    if (a.Content.Contains(date, StringComparison.Ordinal)) (dates ??= (pair, [])).Examples.Add(date);
                }
            }

            if (links is var (first, targets)) yield return Found(version, first, Links, targets);
            if (dates is var (at, found)) yield return Found(version, at, Dates, found);
        }

        Finding Found(AlignedVersion version, UnitPair pair, FindingMessage message, List<string> examples) =>
            FindingFactory.Of(Description, set, version, pair, Certainty, message, examples.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", examples.Distinct(StringComparer.Ordinal).Take(MaxExamples)));
    }

    /// <summary>Whether an address has a folder that is named like a language with its region: <c>/en-us/</c>.</summary>
    private static bool LeadsTo(string target, Locale locale)
    {
        if (!target.Contains("://", StringComparison.Ordinal)) return false;
        foreach (var range in target.AsSpan().Split('/'))
        {
            var segment = target.AsSpan(range);
            if (segment.Length == 5 && segment[2] == '-' && range.End.Value < target.Length && segment.StartsWith(locale.Language, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a language writes dates with slashes itself.</summary>
    private static bool ReadsSlashes(Locale locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale.Tag).DateTimeFormat.ShortDatePattern is var pattern && (pattern.Contains('/', StringComparison.Ordinal) || !pattern.Contains('y', StringComparison.Ordinal));
        }
        catch (CultureNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Dates such as <c>01/15/2021</c>: month, day and a year of four digits.</summary>
    private static IEnumerable<string> DatesIn(string text)
    {
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && slash - start < 3 && char.IsAsciiDigit(text[start - 1])) start--;
            var end = slash + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '/')) end++;
            if (start == slash || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-' or '.')) || (end < text.Length && char.IsLetterOrDigit(text[end]))) continue;
            var date = text[start..end];
            if (DateOnly.TryParseExact(date, ["M/d/yyyy", "MM/dd/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1980 and < 2100) yield return date;
        }
    }
}
