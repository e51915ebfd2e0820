using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using ProcedureEngine.Tests.Alignment;
using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>What a long article costs behind the reader: memory in proportion, and an end when it is cancelled. Times are measured by the benchmark <c>growth</c>.</summary>
[Slow("Reads articles as long as there can be.")]
public sealed class LongArticleTests
{
    /// <summary>English and German of that many units.</summary>
    private static readonly Dictionary<string, Func<int, (string English, string German)>> Makers = new()
    {
        ["steps"] = n => Both(Each(n, i => $"{i}. Open the page {i} and choose **OK**.\n")),
        ["steps that the translation lacks"] = n => (Each(n, i => $"{i}. Open the page {i} and choose **OK**.\n"), "Nichts davon.\n"),
        ["steps that only the translation has"] = n => ("None of it.\n", Each(n, i => $"{i}. Seite {i} {i}. Wählen Sie **Weiter**.\n")),
        ["other numbers in every paragraph"] = n => (Each(n, i => $"Wait {i + 100} minutes.\n\n"), Each(n, i => $"Warten Sie {i + 70_000} Minuten.\n\n")),
        ["other numbers in one paragraph"] = n => ("The " + Each(n, i => $"{i + 100}; "), "Die " + Each(n, i => $"{i + 70_000}; ")),
        ["other links in one paragraph"] = n => (Each(n, i => $"[x](https://a.b/{i}) "), Each(n, i => $"[x](https://c.d/{i}) ")),
        ["labels in one paragraph"] = n => (Each(n / 10, i => $"**A{i}**, "), Each(n / 10, i => $"**B{i}**, ")),
        ["alerts"] = n => (Each(n, i => $"> [!NOTE]\n> Careful {i}.\n\n"), "Nichts davon.\n"),
        ["headings of one name"] = n => Both(Each(n, _ => "## Same\n\n")),
        ["a long heading above many steps"] = n => Both("## " + Each(n, _ => "word ") + "\n\n" + Each(n, _ => "1. Open it.\n")),
    };

    public static TheoryData<string> Names => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ten_times_the_article_costs_about_ten_times_the_memory_and_pages(string name)
    {
        // The first one pays for what is made once.
        Cost(name, 20);
        var (small, large) = (Cost(name, 150), Cost(name, 1_500));

        Assert.True(large.Memory <= (small.Memory * 13) + 4_000_000, $"{small.Memory} bytes, then {large.Memory}");
        Assert.True(large.Pages <= (small.Pages * 11) + 100_000, $"pages of {small.Pages} bytes, then of {large.Pages}");
    }

    [Fact]
    public void Alignment_check_and_pages_end_when_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        var (english, german) = Makers["steps that only the translation has"](200);
        var (reference, translation) = (Versions.Read("en", english), Versions.Read("de", german));
        Assert.ThrowsAny<OperationCanceledException>(() => ArticleAligner.Align([reference, translation], reference.Locale, cancel: cancelled));
        var set = ArticleAligner.Align([reference, translation], reference.Locale, cancel: TestContext.Current.CancellationToken);
        var context = new RuleContext([reference.Locale, translation.Locale], reference.Locale);
        Assert.ThrowsAny<OperationCanceledException>(() => ConsistencyChecker.Check(set, context with { Cancel = cancelled }));
        using var writer = new HtmlWriter { Cancel = cancelled };
        Assert.ThrowsAny<OperationCanceledException>(() => Render(set, [], writer));
    }

    [Fact]
    public void Every_cell_of_a_long_list_of_numbers_is_written_and_some_of_them_are_marked()
    {
        var (english, german) = Makers["other numbers in one paragraph"](1_500);
        var (reference, translation) = (Versions.Read("en", english), Versions.Read("de", german));
        var set = ArticleAligner.Align([reference, translation], reference.Locale, cancel: TestContext.Current.CancellationToken);
        var findings = ConsistencyChecker.Check(set, new RuleContext([reference.Locale, translation.Locale], reference.Locale));
        using var writer = new HtmlWriter();
        var page = System.Text.Encoding.UTF8.GetString(Reports.Article(set, ArticleDrift.Of(set, findings), writer).Content.Span);

        Assert.Contains(findings, f => f.Message == NumberMismatchRule.Changed);
        Assert.Contains("<mark>101</mark>", page, StringComparison.Ordinal);
        Assert.Contains("1599", page, StringComparison.Ordinal);
        Assert.Contains("71500", page, StringComparison.Ordinal);
    }

    private static PageTemplate Template { get; } = new(Theme.BuiltIn);

    private static Site Site { get; } = new(new SiteMap([]), new UiTextCatalog());

    private static ReportRenderer Reports { get; } = new(Site, Template, new ReportTextCatalog(), Locale.Parse("en"));

    private static (long Memory, long Pages) Cost(string name, int size)
    {
        var (english, german) = Makers[name](size);
        using var writer = new HtmlWriter();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (reference, translation) = (Versions.Read("en", english), Versions.Read("de", german));
        var set = ArticleAligner.Align([reference, translation], reference.Locale, cancel: TestContext.Current.CancellationToken);
        var findings = ConsistencyChecker.Check(set, new RuleContext([reference.Locale, translation.Locale], reference.Locale));
        var pages = Render(set, findings, writer);
        return (GC.GetAllocatedBytesForCurrentThread() - before, pages);
    }

    private static long Render(AlignedSet set, System.Collections.Immutable.ImmutableArray<Finding> findings, HtmlWriter writer)
    {
        long pages = 0;
        foreach (var version in set.Articles)
        {
            var anchors = ArticleAnchors.Of(set, version);
            pages += new ChecklistRenderer(Site, Template).Render(set, version, anchors, findings, writer).Content.Length;
            pages += new GuideRenderer(Site, Template).Render(set, version, anchors, findings, writer).Content.Length;
        }

        return pages + Reports.Article(set, ArticleDrift.Of(set, findings), writer).Content.Length;
    }

    private static (string English, string German) Both(string text) => (text, text);

    private static string Each(int count, Func<int, string> make) => "# Title\n\n" + string.Concat(Enumerable.Range(1, count).Select(make));
}
