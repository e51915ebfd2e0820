using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>Makes findings with what all of them have in common.</summary>
internal static class FindingFactory
{
    private const int ExcerptLength = 80;

    /// <summary>Characters that are shown before a difference.</summary>
    private const int Context = 24;

    /// <summary>A finding about a pair of units, or about one that has no counterpart.</summary>
    public static Finding Of(RuleDescription rule, AlignedSet set, AlignedVersion version, UnitPair pair, double confidence, FindingMessage message, params ReadOnlySpan<string> arguments) => new()
    {
        Rule = rule.Name,
        Severity = rule.Severity,
        Category = rule.Category,
        Confidence = Math.Round(confidence, 2),
        Article = set.Key,
        Locale = version.Article.Locale,
        At = Place(version.Article, pair.Translation is { } unit ? unit.Span : Before(version, pair)),
        Reference = pair.Reference is { } other ? Place(set.Reference, other.Span) : null,
        Message = message,
        Arguments = [.. arguments],
    };

    /// <summary>A finding about a version as a whole.</summary>
    public static Finding Of(RuleDescription rule, AlignedSet set, Article article, double confidence, FindingMessage message, params ReadOnlySpan<string> arguments) => new()
    {
        Rule = rule.Name,
        Severity = rule.Severity,
        Category = rule.Category,
        Confidence = Math.Round(confidence, 2),
        Article = set.Key,
        Locale = article.Locale,
        At = Place(article, TitleOf(article)),
        Reference = ReferenceEquals(article, set.Reference) ? null : Place(set.Reference, TitleOf(set.Reference)),
        Message = message,
        Arguments = [.. arguments],
    };

    /// <summary>A place in an article.</summary>
    public static Place Place(Article article, SourceSpan span) => new(article.Locale, article.Path, span);

    /// <summary>Where an article begins for a reader.</summary>
    public static SourceSpan TitleOf(Article article) => article.Sections.FirstOrDefault()?.HeadingSpan ?? SourceSpan.Start;

    /// <summary>The beginning of a text on one line.</summary>
    public static string Excerpt(string text)
    {
        var line = OneLine(text);
        if (line.Length <= ExcerptLength) return line;
        var end = line.LastIndexOf(' ', ExcerptLength);
        return string.Concat(line.AsSpan(0, end > ExcerptLength / 2 ? end : Quotation.Boundary(line, ExcerptLength)), "…");
    }

    /// <summary>
    /// Two texts as messages show them beside each other: each from shortly before the place where they begin to differ, if that is
    /// so far in that it would be cut off.
    /// </summary>
    public static (string Reference, string Translation) Excerpts(string reference, string translation)
    {
        var (a, b) = (OneLine(reference), OneLine(translation));
        var common = a.AsSpan().CommonPrefixLength(b);
        if (common <= ExcerptLength - Context) return (Excerpt(a), Excerpt(b));
        var from = common - Context;
        from = a.LastIndexOf(' ', from) is >= 0 and var space && space > from - Context ? space + 1 : Quotation.Boundary(a, from);
        return ("…" + Excerpt(a[from..]), "…" + Excerpt(b[from..]));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The line before which something missing should stand: that of the next unit that the version has.</summary>
    private static SourceSpan Before(AlignedVersion version, UnitPair pair)
    {
        if (PairPlaces.Of(version).NextTranslation(pair) is { } next) return new SourceSpan(next.Span.Line, next.Span.Column, next.Span.Line, next.Span.Column);
        var end = version.Article.Span.EndLine;
        return new SourceSpan(end, 1, end, 1);
    }
}
