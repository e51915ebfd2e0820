using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Steps that moved together: beside a pair that stands elsewhere, less evidence is enough for the next.</summary>
internal sealed class MovedNeighbours(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, IUnitSimilarity similarity, int[] partners, bool[] isMoved)
{
    private const double Enough = 0.8;
    private const double EnoughWords = 0.3;

    /// <summary>How many new steps of the translation may stand between two that moved.</summary>
    private const int MaxSkipped = 2;

    /// <summary>Pairs what follows moved steps.</summary>
    /// <param name="sources">For each unit of the translation the index of its counterpart, or -1; kept up to date.</param>
    public void Pair(int[] sources)
    {
        for (var i = 0; i < reference.Length; i++)
        {
            if (!isMoved[i] || reference[i].Step is null) continue;
            var next = Siblings.Next(reference, i);
            if (next < 0 || partners[next] >= 0) continue;
            var j = partners[i];
            for (var skipped = 0; skipped <= MaxSkipped; skipped++)
            {
                j = Siblings.Next(translation, j);
                if (j < 0 || sources[j] >= 0) break;
                if (similarity.Of(next, j) < Enough || similarity.TextOverlap(next, j) < EnoughWords) continue;
                partners[next] = j;
                sources[j] = next;
                isMoved[next] = true;
                break;
            }
        }
    }
}
