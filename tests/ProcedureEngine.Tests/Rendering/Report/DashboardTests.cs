using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Report.Drift;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class DashboardTests
{
    [Fact]
    public void The_article_with_most_points_comes_first_then_the_one_with_most_findings()
    {
        ArticleDrift[] articles =
        [
            Article("fine"),
            Article("warned", Finding("a", Severity.Warning)),
            Article("noted-twice", Finding("a", Severity.Note), Finding("b", Severity.Note)),
            Article("noted", Finding("a", Severity.Note)),
            Article("wrong", Finding("a", Severity.Error)),
        ];

        Assert.Equal(["wrong", "warned", "noted-twice", "noted", "fine"], ArticleDrift.WorstFirst(articles).Select(a => a.Key.Value));
    }

    [Theory]
    [InlineData(VersionStatus.InStep)]
    [InlineData(VersionStatus.InStep, Severity.Note)]
    [InlineData(VersionStatus.Check, Severity.Warning, Severity.Warning, Severity.Warning)]
    [InlineData(VersionStatus.SendAgain, Severity.Error)]
    [InlineData(VersionStatus.SendAgain, Severity.Warning, Severity.Warning, Severity.Warning, Severity.Warning)]
    public void A_version_is_worth_sending_out_from_one_error_or_four_warnings(VersionStatus expected, params Severity[] found) =>
        Assert.Equal(expected, Article("a", [.. found.Select((s, i) => Finding($"r{i}", s))]).In(German)!.Status);

    [Fact]
    public void A_version_without_a_file_is_missing_whatever_it_scores() =>
        Assert.Equal(VersionStatus.Missing, new VersionDrift(German, null, Groups(Finding("missing-article", Severity.Note))).Status);

    [Fact]
    public void Locales_with_most_to_send_out_come_first_and_a_faultless_reference_is_left_out()
    {
        var dashboard = new Dashboard(
            [
                Article("a", Finding("x", Severity.Error, locale: Dutch)),
                Article("b", Finding("x", Severity.Warning)),
            ],
            [German, English, Dutch],
            English);

        Assert.Equal([Dutch, German], dashboard.Totals.Select(t => t.Locale));
        Assert.Equal([German, Dutch], dashboard.Columns);
    }

    [Fact]
    public void Rules_count_consequences_apart_and_an_article_once()
    {
        var rules = RuleTotals.Of(
        [
            Article("a", Finding("mixed-sources", Severity.Warning), Finding("missing-step", Severity.Error, because: "mixed-sources"), Finding("missing-step", Severity.Error, locale: Dutch)),
            Article("b", Finding("missing-step", Severity.Error)),
        ]);

        Assert.Equal(
            [new RuleTotals("missing-step", Severity.Error, 2, 1, 2), new RuleTotals("mixed-sources", Severity.Warning, 1, 0, 1)],
            rules);
    }

    [Fact]
    public void Every_article_is_on_exactly_one_page_of_the_list()
    {
        var articles = Enumerable.Range(0, 1000).Select(i => Article($"a{i:d4}")).ToList();
        var dashboard = new Dashboard(articles, [German, English, Dutch], null);

        var listed = Enumerable.Range(1, dashboard.Pages).SelectMany(dashboard.On).ToList();

        Assert.True(dashboard.Pages > 1);
        Assert.Equal(articles.Select(a => a.Key), listed.Select(a => a.Key));
    }

    private static ArticleDrift Article(string key, params Finding[] findings) => new(
        new ArticleKey(key),
        key,
        English,
        [.. new[] { German, English, Dutch }.Select(l => new VersionDrift(l, $"{l.Tag}/{key}.md", Groups([.. findings.Where(f => f.Locale == l)])))]);
}
