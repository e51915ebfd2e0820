using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Steps that moved together: beside a pair that stands elsewhere, less evidence is enough for the next.</summary>
internal sealed class MovedNeighboursPass : IAlignmentPass
{
    /// <summary>How many new steps of the translation may stand between two that moved.</summary>
    private const int MaxSkipped = 2;

    public void Run(Matching matching)
    {
        for (var i = 0; i < matching.Reference.Length; i++)
        {
            if (!matching.IsMoved(i) || matching.Reference[i].Step is null) continue;
            var next = UnitOutline.NextStep(matching.Reference, i);
            if (next < 0 || !matching.IsMissing(next)) continue;
            var j = matching.PartnerOf(i);
            for (var skipped = 0; skipped <= MaxSkipped; skipped++)
            {
                j = UnitOutline.NextStep(matching.Translation, j);
                if (j < 0 || !matching.IsExtra(j)) break;
                if (matching.Similarity.Of(next, j) < PassThresholds.MovedNeighbour || matching.Similarity.TextOverlap(next, j) < PassThresholds.MovedNeighbourOverlap) continue;
                matching.Move(next, j);
                break;
            }
        }
    }
}
