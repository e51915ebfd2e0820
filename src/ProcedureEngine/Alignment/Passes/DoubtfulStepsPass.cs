using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Second thoughts about steps that were paired by their place alone: two steps that share next to no words may be a free
/// translation, or one was replaced by the other. Needs a lexicon: without one, few words are known to be shared.
/// </summary>
internal sealed class DoubtfulStepsPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        if (!matching.Group.IsLearnt || !matching.HasDoubt) return;
        var merged = new MergedStepDetector(matching);

        // First all are judged, then parted: a step that is parted makes no gap beside its neighbour.
        var doubtful = new List<int>();
        for (var i = 0; i < matching.Reference.Length; i++)
        {
            var j = matching.PartnerOf(i);
            if (j < 0 || matching.Reference[i].Step is null || matching.Translation[j].Step is null) continue;
            if (IsReplaced(matching, i, j) || (IsBesideGap(matching, i, j) && IsUnlike(matching, i, j) && !merged.IsPart(i, j))) doubtful.Add(i);
        }

        foreach (var i in doubtful) matching.Part(i);
    }

    private static bool IsBesideGap(Matching matching, int i, int j) =>
        (UnitOutline.NextStep(matching.Reference, i) is >= 0 and var next && matching.IsMissing(next))
        || (UnitOutline.PreviousStep(matching.Reference, i) is >= 0 and var previous && matching.IsMissing(previous))
        || (UnitOutline.NextStep(matching.Translation, j) is >= 0 and var behind && matching.IsExtra(behind))
        || (UnitOutline.PreviousStep(matching.Translation, j) is >= 0 and var before && matching.IsExtra(before));

    /// <summary>In a list that has a gap already, little doubt is enough.</summary>
    private static bool IsUnlike(Matching matching, int i, int j) => matching.Similarity.Of(i, j) < PassThresholds.Doubtful && matching.Similarity.TextOverlap(i, j) < PassThresholds.DoubtfulOverlap;

    /// <summary>In a list that is whole, the words must be others, and links, numbers, code or images too.</summary>
    private static bool IsReplaced(Matching matching, int i, int j)
    {
        var (a, b) = (matching.Reference[i].Evidence, matching.Translation[j].Evidence);
        return !a.Anchors.AsSpan().SequenceEqual(b.Anchors.AsSpan())
            && Math.Min(a.Words.Length, b.Words.Length) >= PassThresholds.ReplacedWords
            && matching.Similarity.Of(i, j) < 0
            && matching.Similarity.TextOverlap(i, j) < PassThresholds.ReplacedOverlap;
    }
}
