using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Pairs headings of one name, and what stands between them in the order of both.</summary>
internal sealed class HeadingBlocksPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        var headings = HeadingAnchors.Of(matching.Reference, matching.Translation);
        var inSections = new Lazy<SectionSimilarity>(() => new SectionSimilarity(matching.Similarity, matching.Reference, matching.Translation, headings), isThreadSafe: false);
        int i = 0, j = 0;
        foreach (var (x, y) in HeadingAnchors.Rising(headings))
        {
            PairRun(matching, i..x, j..y, inSections);
            matching.Pair(x, y);
            (i, j) = (x + 1, y + 1);
        }

        PairRun(matching, i..matching.Reference.Length, j..matching.Translation.Length, inSections);
    }

    private static void PairRun(Matching matching, Range a, Range b, Lazy<SectionSimilarity> inSections)
    {
        if (!AllAgree(matching, a, b))
        {
            SequenceAligner.Align(matching, inSections.Value, a, b);
            return;
        }

        for (int i = a.Start.Value, j = b.Start.Value; i < a.End.Value; i++, j++) matching.Pair(i, j);
    }

    /// <summary>Whether a run is so alike in all versions of the group that there is nothing to decide: most runs of most articles.</summary>
    private static bool AllAgree(Matching matching, Range a, Range b)
    {
        var length = a.End.Value - a.Start.Value;
        if (length != b.End.Value - b.Start.Value) return false;
        foreach (var units in matching.Group.Versions)
        {
            for (var k = 0; k < length; k++)
            {
                if (!Agree(matching.Reference[a.Start.Value + k], units[b.Start.Value + k])) return false;
            }
        }

        return true;
    }

    private static bool Agree(Unit a, Unit b) =>
        a.Kind == b.Kind
        && a.Depth == b.Depth
        && Math.Abs(a.Evidence.Labels.Length - b.Evidence.Labels.Length) < 2
        && a.Evidence.Length * 5 < (b.Evidence.Length * 9) + 90
        && b.Evidence.Length * 5 < (a.Evidence.Length * 10) + 90
        && a.Evidence.Anchors.AsSpan().SequenceEqual(b.Evidence.Anchors.AsSpan());
}
