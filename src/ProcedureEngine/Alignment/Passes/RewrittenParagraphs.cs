using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Where paragraphs are missing and as many of the same kinds are new between the same neighbours, they were rewritten. Steps
/// are left apart: a step that asks for something else is another step.
/// </summary>
internal sealed class RewrittenParagraphs(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, Lazy<IUnitSimilarity> similarity, int[] partners)
{
    /// <summary>The share of words below which two paragraphs at one place have nothing to do with each other.</summary>
    private const double MinOverlap = 0.12;

    /// <summary>Pairs them.</summary>
    /// <param name="sources">For each unit of the translation its partner, or -1; brought up to date.</param>
    public void Pair(int[] sources)
    {
        for (var i = 0; i < reference.Length; i++)
        {
            if (partners[i] >= 0) continue;
            var end = i;
            while (end < reference.Length && partners[end] < 0) end++;
            var before = i == 0 ? -1 : partners[i - 1];
            var after = end == reference.Length ? translation.Length : partners[end];
            if ((before >= 0 || i == 0) && after - before - 1 == end - i) Pair(i..end, before + 1, sources);
            i = end;
        }
    }

    private void Pair(Range missing, int extra, int[] sources)
    {
        for (int i = missing.Start.Value, j = extra; i < missing.End.Value; i++, j++)
        {
            if (sources[j] >= 0 || reference[i].Kind is UnitKind.Step or UnitKind.Heading or UnitKind.PseudoHeading) return;
            if (translation[j].Kind != reference[i].Kind || translation[j].Depth != reference[i].Depth) return;
        }

        for (int i = missing.Start.Value, j = extra; i < missing.End.Value; i++, j++)
        {
            if (similarity.Value.TextOverlap(i, j) < MinOverlap) continue;
            partners[i] = j;
            sources[j] = i;
        }
    }
}
