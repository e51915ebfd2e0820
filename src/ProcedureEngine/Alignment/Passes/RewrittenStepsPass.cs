namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Parts steps that no translation says as the reference does: one translator may word a step freely, not all of them. Of moved steps
/// it is known that they say the same. Needs a lexicon, and several versions of equal structure.
/// </summary>
internal sealed class RewrittenStepsPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        if (!matching.Group.IsLearnt || matching.Group.IsSingle || !matching.HasDoubt) return;
        var merged = new MergedStepDetector(matching);
        for (var i = 0; i < matching.Reference.Length; i++)
        {
            var j = matching.PartnerOf(i);
            if (j < 0 || matching.IsMoved(i) || matching.Reference[i].Step is null || matching.Translation[j].Step is null) continue;
            if (IsRewritten(matching, i, j) && !merged.IsPart(i, j)) matching.Part(i);
        }
    }

    private static bool IsRewritten(Matching matching, int i, int j) => matching.Similarity.Of(i, j) < PassThresholds.Rewritten && matching.Similarity.TextOverlap(i, j) < PassThresholds.RewrittenOverlap;
}
