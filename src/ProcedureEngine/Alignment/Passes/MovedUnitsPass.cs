using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Finds units that both versions have at different places.</summary>
internal sealed class MovedUnitsPass : IAlignmentPass
{
    /// <summary>So many units of a step are looked at for its code and images.</summary>
    private const int MaxInside = 100;

    /// <summary>Shorter texts ("Choose OK.") fit anywhere and prove nothing.</summary>
    private const int MinLength = 12;

    /// <summary>More leftovers than this on both sides are two different articles.</summary>
    private const int MaxComparisons = 40_000;

    public void Run(Matching matching)
    {
        var missing = Candidates(matching.Reference, matching.IsMissing);
        var extra = Candidates(matching.Translation, matching.IsExtra);
        if (missing.Count == 0 || extra.Count == 0 || (long)missing.Count * extra.Count > MaxComparisons) return;
        foreach (var (_, i, j) in BestFirst(matching, missing, extra))
        {
            if (matching.IsMissing(i) && matching.IsExtra(j)) matching.Move(i, j);
        }
    }

    /// <summary>All pairs with enough evidence, the best first.</summary>
    private static List<(double Score, int I, int J)> BestFirst(Matching matching, List<int> missing, List<int> extra)
    {
        var (reference, translation, similarity) = (matching.Reference, matching.Translation, matching.Similarity);
        var scored = new List<(double Score, int I, int J)>();
        foreach (var i in missing)
        {
            foreach (var j in extra)
            {
                if (reference[i].Kind != translation[j].Kind) continue;
                var score = similarity.Of(i, j) + Contents(matching, i, j);
                var isNear = Place(reference, i) == Place(translation, j);
                var (enough, overlap) = isNear ? (PassThresholds.MovedNearby, PassThresholds.MovedNearbyOverlap) : (PassThresholds.Moved, PassThresholds.MovedOverlap);
                if (score >= enough && similarity.TextOverlap(i, j) >= overlap) scored.Add((score, i, j));
            }
        }

        scored.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : (x.I, x.J).CompareTo((y.I, y.J)));
        return scored;
    }

    /// <summary>A step is also known by the code and the images that stand in it.</summary>
    private static double Contents(Matching matching, int i, int j)
    {
        var (reference, translation) = (matching.Reference, matching.Translation);
        if (reference[i].Kind != UnitKind.Step) return 0;
        var (a, b) = (UnitOutline.Inside(reference, i, MaxInside), UnitOutline.Inside(translation, j, MaxInside));
        double best = 0;
        for (var x = a.Start.Value; x < a.End.Value; x++)
        {
            if (reference[x].Kind is not (UnitKind.Code or UnitKind.Media)) continue;
            for (var y = b.Start.Value; y < b.End.Value; y++)
            {
                if (translation[y].Kind == reference[x].Kind) best = Math.Max(best, matching.Similarity.Of(x, y));
            }
        }

        return Math.Min(best, PassThresholds.MaxContents);
    }

    /// <summary>The place of a unit's section: a slug that both versions have.</summary>
    private static string Place(ImmutableArray<Unit> units, int index) => units[index].Section.Place;

    private static List<int> Candidates(ImmutableArray<Unit> units, Predicate<int> isAlone) =>
        [.. units.Where(u => isAlone(u.Index) && (u.Evidence.Length >= MinLength || u.Kind == UnitKind.Code)).Select(u => u.Index)];
}
