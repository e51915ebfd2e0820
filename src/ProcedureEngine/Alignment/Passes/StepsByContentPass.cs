using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>A step belongs to the step that holds what it holds: substeps, bullets and notes tell more than a line that leads in.</summary>
internal sealed class StepsByContentPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        if (!matching.HasDoubt) return;
        for (var j = 0; j < matching.Translation.Length; j++)
        {
            if (!matching.IsExtra(j) || matching.Translation[j].Step is null) continue;
            var i = HolderOf(matching, j);
            if (i < 0) continue;
            if (matching.IsMissing(i) || IsElse(matching, i, matching.PartnerOf(i))) matching.Pair(i, j);
        }
    }

    /// <summary>Whether the partner of a step so far has other contents, or none, and says something else.</summary>
    private static bool IsElse(Matching matching, int i, int partner) =>
        HolderOf(matching, partner) != i && matching.Similarity.Of(i, partner) < PassThresholds.KeptPartner && matching.Similarity.TextOverlap(i, partner) < PassThresholds.KeptPartnerOverlap;

    /// <summary>The reference's step that holds the counterparts of all that a step of the translation holds, two at least; -1 where there is none.</summary>
    private static int HolderOf(Matching matching, int step)
    {
        var translation = matching.Translation;
        var inside = UnitOutline.Inside(translation, step);
        var (holder, count) = (-1, 0);
        for (var k = inside.Start.Value; k < inside.End.Value; k++)
        {
            if (translation[k].Depth != translation[step].Depth + 1 || matching.IsExtra(k)) continue;
            if (matching.Reference[matching.SourceOf(k)].Parent is not { Step: not null } parent || (holder >= 0 && parent.Index != holder)) return -1;
            holder = parent.Index;
            count++;
        }

        return count >= 2 ? holder : -1;
    }
}
