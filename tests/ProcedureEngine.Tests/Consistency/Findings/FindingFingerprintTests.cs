using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Findings;

public sealed class FindingFingerprintTests
{
    private static readonly Finding Sample = new()
    {
        Rule = "number-mismatch",
        Severity = Severity.Warning,
        Category = "numbers",
        Confidence = 0.9,
        Article = new ArticleKey("a"),
        Locale = Locale.Parse("de-DE"),
        At = new Place(Locale.Parse("de-DE"), "de-DE/a.md", new SourceSpan(7, 1, 7, 20)),
        Message = NumberMismatchRule.Changed,
        Arguments = ["15", "30"],
    };

    [Fact]
    public void It_survives_the_move_of_lines_and_a_change_of_severity()
    {
        var moved = Sample with { At = Sample.At! with { Span = new SourceSpan(99, 1, 99, 20) }, Severity = Severity.Error, Confidence = 0.5 };

        Assert.Equal(FindingFingerprint.Of(Sample), FindingFingerprint.Of(moved));
    }

    [Fact]
    public void It_survives_steps_that_are_added_before()
    {
        var missing = Sample with { Rule = "missing-step", Message = MissingStepRule.Missing, Arguments = ["3", "Turn it off."] };

        Assert.Equal(FindingFingerprint.Of(missing), FindingFingerprint.Of(missing with { Arguments = ["4", "Turn it off."] }));
        Assert.NotEqual(FindingFingerprint.Of(missing), FindingFingerprint.Of(missing with { Arguments = ["3", "Turn it on."] }));
    }

    [Fact]
    public void It_changes_with_what_the_finding_says()
    {
        Finding[] others = [Sample with { Arguments = ["15", "45"] }, Sample with { Locale = Locale.Parse("nl-NL") }, Sample with { Rule = "x" }, Sample with { Article = new ArticleKey("b") }, Sample with { Evidence = "15" }];

        Assert.DoesNotContain(FindingFingerprint.Of(Sample), others.Select(FindingFingerprint.Of));
    }

    [Fact]
    public void Where_a_finding_has_an_identity_its_words_do_not_count_and_one_of_the_corpus_is_known_in_every_article()
    {
        var known = Sample with { Identity = "next" };

        Assert.Equal(FindingFingerprint.Of(known), FindingFingerprint.Of(known with { Arguments = ["15", "45"], Evidence = "15", Message = NumberMismatchRule.Lost }));
        Assert.NotEqual(FindingFingerprint.Of(known), FindingFingerprint.Of(known with { Article = new ArticleKey("b") }));
        Assert.Equal(FindingFingerprint.Of(known with { IsOfCorpus = true }), FindingFingerprint.Of(known with { IsOfCorpus = true, Article = new ArticleKey("b") }));
    }

    [Fact]
    public void Equal_findings_of_an_article_are_told_apart_by_their_order()
    {
        var print = FindingFingerprint.Of(Sample);

        Assert.Equal([print, print + "-2", print + "-3"], FindingFingerprint.Of([Sample, Sample, Sample]));
    }
}
