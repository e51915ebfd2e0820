using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Passes;
using ProcedureEngine.Alignment.Units;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Passes;

/// <summary>Both directions agree, whatever is paired, parted and moved.</summary>
public sealed class MatchingTests
{
    private static readonly ImmutableArray<Unit> Units = UnitSplitter.Split(Versions.Read("en", "# T\n\n1. A\n2. B\n3. C\n"));

    [Fact]
    public void A_new_pair_parts_what_both_were_paired_with()
    {
        var matching = Empty();
        matching.Pair(1, 1);
        matching.Pair(2, 2);

        matching.Pair(1, 2);

        Assert.Equal("-1 2 -1 -1 | -1 -1 1 -1", Show(matching));
    }

    [Fact]
    public void Units_that_are_parted_are_missing_and_extra()
    {
        var matching = Empty();
        matching.Pair(1, 3);

        matching.Part(1);

        Assert.True(matching.IsMissing(1));
        Assert.True(matching.IsExtra(3));
    }

    [Fact]
    public void Another_version_of_the_group_gets_the_pairs_and_keeps_them_apart()
    {
        var matching = new Matching(new ParallelVersions(Units, [Units, Units], [null, null]), 0);
        matching.Pair(1, 1);

        var other = matching.For(1);
        other.Move(2, 2);

        Assert.Equal("-1 1 -1 -1 | -1 1 -1 -1", Show(matching));
        Assert.Equal("-1 1 2 -1 | -1 1 2 -1", Show(other));
        Assert.True(other.IsMoved(2));
        Assert.False(other.IsMoved(1));
    }

    [Fact]
    public void There_is_no_doubt_until_a_pass_asks_for_evidence()
    {
        var matching = Empty();
        Assert.False(matching.HasDoubt);

        _ = matching.Similarity.Of(1, 1);

        Assert.True(matching.HasDoubt);
        Assert.True(matching.OwnEvidence.WasAsked);
    }

    private static Matching Empty() => new(new ParallelVersions(Units, [Units], [null]), 0);

    private static string Show(Matching matching) =>
        $"{string.Join(' ', Enumerable.Range(0, Units.Length).Select(matching.PartnerOf))} | {string.Join(' ', Enumerable.Range(0, Units.Length).Select(matching.SourceOf))}";
}
