using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Consistency.Triage;

public sealed class TrendTests
{
    [Fact]
    public void Fingerprints_say_what_is_new_gone_and_the_same()
    {
        var trend = new Trend(
            Earlier(("1", "missing-step", "de-DE"), ("2", "missing-step", "nl-NL"), ("3", "number-mismatch", "de-DE")),
            [Today("1", "missing-step"), Today("9", "missing-step")]);

        Assert.Equal(new TrendCount(1, 2, 1), trend.Total);
        Assert.Equal(new TrendCount(1, 1, 1), trend.OfRule("missing-step"));
        Assert.Equal(new TrendCount(1, 1, 1), trend.InLocale("de-DE"));
        Assert.Equal(new TrendCount(0, 1, 0), trend.Of("missing-step", "nl-NL"));
        Assert.Equal(default, trend.Of("number-mismatch", "nl-NL"));
        Assert.Equal(["missing-step", "number-mismatch"], trend.Changed);
    }

    [Fact]
    public void What_follows_from_another_finding_is_neither_new_nor_gone()
    {
        var earlier = new EarlierReport([new("1", "missing-step", "a", "de-DE", IsConsequence: true), new("2", "missing-step", "a", "de-DE", IsConsequence: true)]);

        Assert.Equal(default, new Trend(earlier, [Today("9", "missing-step") with { ConsequenceOf = "missing-section" }]).Total);
        Assert.Equal(new TrendCount(0, 0, 1), new Trend(earlier, [Today("1", "missing-step")]).Total);
    }

    [Fact]
    public void A_check_of_some_articles_loses_nothing_of_the_others()
    {
        var earlier = new EarlierReport([new("1", "missing-step", "a", "de-DE", false), new("2", "missing-step", "b", "de-DE", false)]);

        Assert.Equal(new TrendCount(0, 1, 0), new Trend(earlier.Of(new HashSet<string> { "b" }), []).Total);
    }

    private static EarlierReport Earlier(params (string Print, string Rule, string Locale)[] findings) =>
        new([.. findings.Select(f => new EarlierFinding(f.Print, f.Rule, "a", f.Locale, IsConsequence: false))]);

    private static Finding Today(string print, string rule) => Finding(rule, Severity.Warning) with { Fingerprint = print };
}
