using ProcedureEngine.Alignment;
using ProcedureEngine.Model.Traversal;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>The five articles that the project began with, in a flat folder and under names that say nothing.</summary>
public sealed class SeedTests
{
    private readonly CheckSummary check = Check.Run(new CheckOptions(RepositoryFolder.Shared("seeds")), null, TestContext.Current.CancellationToken);

    [Fact]
    public void Three_of_them_are_one_article_and_two_stand_alone()
    {
        var sets = check.Sets.Select(s => string.Join(' ', s.Articles.Select(a => a.Path[..3]).Order()));
        Assert.Equal(["000 002 004", "001", "003"], sets.Order());
    }

    [Fact]
    public void The_three_have_the_same_13_step_ids()
    {
        var three = Three();
        var ids = three.Articles.Select(a => string.Join(' ', BlockWalk.Steps(a).Select(s => three.IdOf(a, s)))).Distinct();
        Assert.Equal(13, Assert.Single(ids).Split(' ').Distinct().Count());
    }

    [Fact]
    public void An_English_text_that_is_declared_Dutch_is_told()
    {
        var finding = Assert.Single(check.Findings, f => f.Rule == "wrong-language");
        Assert.StartsWith("003", finding.At!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_version_of_an_older_source_is_told_and_not_the_newest()
    {
        var findings = check.Findings.Where(f => f.Rule == "mixed-sources").ToList();
        var newest = Three().Articles.Max(a => a.Provenance.HandOff);

        Assert.All(findings, f => Assert.Equal(Three().Key, f.Article));
        Assert.Equal(Three().Articles.Where(a => a.Provenance.HandOff < newest).Select(a => a.Locale.Tag).Order(StringComparer.Ordinal), findings.Select(f => f.Locale.Tag).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_flattened_note_follows_from_the_sources()
    {
        var consequences = check.Findings.Where(f => f.Article == Three().Key && f.ConsequenceOf == "mixed-sources").ToList();
        Assert.Contains(consequences, f => f.Rule == "alert-mismatch" && f.Locale.Language == "nb");
    }

    [Fact]
    public void A_heading_that_was_left_in_English_is_told() =>
        Assert.Single(check.Findings, f => f.Rule == "untranslated-text" && f.At!.Path.StartsWith("001", StringComparison.Ordinal));

    private AlignedSet Three() => check.Sets.Single(s => s.Versions.Length == 2);
}
