using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Rendering.Report.Drift;

namespace ProcedureEngine.Tests.Rendering.Report;

/// <summary>Small aligned articles and findings for the report's tests.</summary>
internal static class SampleSet
{
    public static readonly Locale English = Locale.Parse("en-US");
    public static readonly Locale German = Locale.Parse("de-DE");
    public static readonly Locale Dutch = Locale.Parse("nl-NL");

    /// <summary>Versions of one article from Markdown, aligned with the first.</summary>
    public static AlignedSet Of(string key, params ReadOnlySpan<(Locale Locale, string Markdown)> versions)
    {
        var articles = ImmutableArray.CreateBuilder<Article>();
        foreach (var (locale, markdown) in versions)
        {
            var source = new ArticleSource(new ArticleKey(key), locale, $"{locale.Tag}/{key}.md");
            articles.Add(new ArticleReader(null).Read(new SourceText(source, markdown)).Article);
        }

        return ArticleAligner.Align(articles.ToImmutable(), articles[0].Locale);
    }

    /// <summary>A finding without a place.</summary>
    public static Finding Finding(string rule, Severity severity, double confidence = 1, Locale? locale = null, string? because = null, string key = "a", params ReadOnlySpan<string> arguments) => new()
    {
        Rule = rule,
        Severity = severity,
        Category = "omission",
        Confidence = confidence,
        Article = new ArticleKey(key),
        Locale = locale ?? German,
        Message = ConsistencyRules.All.SelectMany(r => r.Description.Messages).FirstOrDefault(m => m.Key == rule) ?? new FindingMessage(rule, rule),
        Arguments = [.. arguments],
        ConsequenceOf = because,
    };

    /// <summary>Findings as the report names them.</summary>
    public static ImmutableArray<FindingGroup> Groups(params ReadOnlySpan<Finding> findings)
    {
        var all = findings.ToArray();
        return FindingGroup.Group([.. all.Zip(FindingFingerprint.Of(all), (f, id) => new ReportedFinding(f, id))]);
    }
}
