using System.Runtime.CompilerServices;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Two steps that stand one after the other and fit each other's partner better than their own were swapped.</summary>
internal sealed class SwappedStepsPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        var last = new Dictionary<(Unit?, Section), int>(ByIdentity.Instance);
        for (var i = 0; i < matching.Reference.Length; i++)
        {
            var unit = matching.Reference[i];
            if (unit.Kind != UnitKind.Step) continue;
            var list = (unit.Parent, unit.Section);
            if (last.TryGetValue(list, out var before) && AreSwapped(matching, before, i)) Swap(matching, before, i);
            last[list] = i;
        }
    }

    private static bool AreSwapped(Matching matching, int a, int b)
    {
        var (x, y) = (matching.PartnerOf(a), matching.PartnerOf(b));
        if (x < 0 || y < 0 || y < x || !ReferenceEquals(matching.Translation[x].Parent, matching.Translation[y].Parent)) return false;
        if (FitsBetter(matching, a, x, y) && FitsBetter(matching, b, y, x)) return false;
        var similarity = matching.OwnEvidence.Similarity;
        var margin = FitsBetter(matching, a, y, x) && FitsBetter(matching, b, x, y) ? PassThresholds.SwapMarginWithFacts : PassThresholds.SwapMargin;
        return similarity.Of(a, y) + similarity.Of(b, x) > similarity.Of(a, x) + similarity.Of(b, y) + margin;
    }

    /// <summary>Whether links, numbers, code and labels already say that a unit belongs to its partner and not to the other.</summary>
    private static bool FitsBetter(Matching matching, int unit, int partner, int other)
    {
        var (u, p, o) = (matching.Reference[unit].Evidence, matching.Translation[partner].Evidence, matching.Translation[other].Evidence);
        return u.Anchors.AsSpan().SequenceEqual(p.Anchors.AsSpan())
            && u.Labels.Length == p.Labels.Length
            && (u.Labels.Length != o.Labels.Length || !u.Anchors.AsSpan().SequenceEqual(o.Anchors.AsSpan()));
    }

    /// <summary>The second is the one that moved; what stands in the steps goes where they go.</summary>
    private static void Swap(Matching matching, int a, int b)
    {
        var (x, y) = (matching.PartnerOf(a), matching.PartnerOf(b));
        matching.Pair(a, y);
        matching.Move(b, x);
        matching.PairInside(a, y);
        matching.PairInside(b, x);
    }

    /// <summary>Compares the lists that steps stand in by identity: records compare by content, which is slow and may be equal twice.</summary>
    private sealed class ByIdentity : IEqualityComparer<(Unit?, Section)>
    {
        public static ByIdentity Instance { get; } = new();

        public bool Equals((Unit?, Section) x, (Unit?, Section) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((Unit?, Section) value) => HashCode.Combine(RuntimeHelpers.GetHashCode(value.Item1), RuntimeHelpers.GetHashCode(value.Item2));
    }
}
