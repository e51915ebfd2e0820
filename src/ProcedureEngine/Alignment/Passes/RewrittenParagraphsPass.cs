using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Where paragraphs are missing and as many of the same kinds are new between the same neighbours, they were rewritten. Steps
/// are left apart: a step that asks for something else is another step.
/// </summary>
internal sealed class RewrittenParagraphsPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        var (reference, translation) = (matching.Reference, matching.Translation);
        for (var i = 0; i < reference.Length; i++)
        {
            if (!matching.IsMissing(i)) continue;
            var end = i;
            while (end < reference.Length && matching.IsMissing(end)) end++;
            var before = i == 0 ? -1 : matching.PartnerOf(i - 1);
            var after = end == reference.Length ? translation.Length : matching.PartnerOf(end);
            if ((before >= 0 || i == 0) && after - before - 1 == end - i) Pair(matching, i..end, before + 1);
            i = end;
        }
    }

    private static void Pair(Matching matching, Range missing, int extra)
    {
        var (reference, translation) = (matching.Reference, matching.Translation);
        for (int i = missing.Start.Value, j = extra; i < missing.End.Value; i++, j++)
        {
            if (!matching.IsExtra(j) || reference[i].Kind is UnitKind.Step or UnitKind.Heading or UnitKind.PseudoHeading) return;
            if (translation[j].Kind != reference[i].Kind || translation[j].Depth != reference[i].Depth) return;
        }

        for (int i = missing.Start.Value, j = extra; i < missing.End.Value; i++, j++)
        {
            if (matching.Similarity.TextOverlap(i, j) >= PassThresholds.RewrittenParagraphOverlap) matching.Pair(i, j);
        }
    }
}
