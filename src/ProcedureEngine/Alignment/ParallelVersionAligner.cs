using System.Collections.Immutable;
using ProcedureEngine.Alignment.Passes;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment;

/// <summary>
/// Aligns versions of equal structure together: what one translator worded freely is decided by what the others say, and a step
/// that none of them says was rewritten in the reference.
/// </summary>
internal static class ParallelVersionAligner
{
    /// <summary>Aligns the versions of a group with its reference.</summary>
    /// <returns>For each version every unit of both once, in the order of the version.</returns>
    public static ImmutableArray<ImmutableArray<UnitPair>> Align(ParallelVersions group)
    {
        var common = new Matching(group, 0);
        VersionAligner.PairInOrder(common);
        if (group.IsSingle) return [VersionAligner.Finish(common)];

        var pairs = ImmutableArray.CreateBuilder<ImmutableArray<UnitPair>>(group.Versions.Length);
        for (var k = 0; k < group.Versions.Length; k++)
        {
            var places = common.HasDoubt ? Deviating(common, group.EvidenceOf(k).Similarity) : [];
            pairs.Add(places.Count > 0 && VersionAligner.Align(group.Only(k)) is var other && IsElsewhere(other, places, common) ? other : VersionAligner.Finish(common.For(k)));
        }

        return pairs.MoveToImmutable();
    }

    /// <summary>The steps that a version does not say where the others say them: there it may have them in another order.</summary>
    private static HashSet<int> Deviating(Matching common, IUnitSimilarity own)
    {
        var versions = common.Group.Versions.Length;
        var places = new HashSet<int>();
        for (var i = 0; i < common.Reference.Length; i++)
        {
            var j = common.PartnerOf(i);
            if (j < 0 || common.Reference[i].Step is null) continue;
            var said = own.Of(i, j);
            if (said >= PassThresholds.DoubtfulAlone) continue;
            var others = ((common.Similarity.Of(i, j) * versions) - said) / (versions - 1);
            if (others - said > PassThresholds.Deviation) places.Add(i);
        }

        return places;
    }

    /// <summary>Whether a version aligned by itself has a deviating step at another place; if not, that step was worded freely.</summary>
    private static bool IsElsewhere(ImmutableArray<UnitPair> pairs, HashSet<int> places, Matching common) =>
        pairs.Any(p => p is { Reference: { } a, Translation: { } b } && places.Contains(a.Index) && common.PartnerOf(a.Index) != b.Index);
}
