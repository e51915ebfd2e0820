using ProcedureEngine.Alignment.Similarity;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Turns evidence into a probability, by a curve read off pairs whose truth is known.</summary>
internal sealed class PairConfidence(Matching matching)
{
    // What the version itself says; where only the group was asked, what that says.
    private readonly PairEvidence evidence = matching.OwnEvidence.WasAsked ? matching.OwnEvidence : matching.Group.Evidence;

    // The neighbours that have a counterpart, for each unit of either side; worked out when a unit has none.
    private Neighbours? ofReference;
    private Neighbours? ofTranslation;

    /// <summary>A pair in place: its own evidence.</summary>
    public double OfPair(int i, int j)
    {
        // Runs that agree throughout were paired without a look at the words.
        if (!evidence.WasAsked) return PassThresholds.PlainConfidence;
        return Math.Round(Math.Max(PassThresholds.MinPairConfidence, Logistic(PassThresholds.ConfidenceSlope * (evidence.Similarity.Of(i, j) + PassThresholds.PairMidpoint))), 3);
    }

    /// <summary>A unit without counterpart: how little any unit fits it that is without one too, between its neighbours.</summary>
    public double OfMissing(int i)
    {
        var (from, to) = (ofReference ??= new Neighbours(matching.Reference.Length, matching.PartnerOf)).Between(i, matching.Translation.Length);
        var best = double.NegativeInfinity;
        for (var j = from; j < to; j++)
        {
            if (matching.IsExtra(j)) best = Math.Max(best, evidence.Similarity.Of(i, j));
        }

        return Alone(best);
    }

    /// <summary>Likewise for a unit that only the translation has.</summary>
    public double OfExtra(int j)
    {
        var (from, to) = (ofTranslation ??= new Neighbours(matching.Translation.Length, matching.SourceOf)).Between(j, matching.Reference.Length);
        var best = double.NegativeInfinity;
        for (var i = from; i < to; i++)
        {
            if (matching.IsMissing(i)) best = Math.Max(best, evidence.Similarity.Of(i, j));
        }

        return Alone(best);
    }

    private static double Alone(double best) => Math.Round(PassThresholds.MaxAloneConfidence * (1 - Logistic(PassThresholds.ConfidenceSlope * (best + PassThresholds.AloneMidpoint))), 3);

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>The nearest units with a counterpart around each unit: in a long run of units without one, each would look through all of it.</summary>
    private sealed class Neighbours
    {
        private readonly Func<int, int> counterpart;
        private readonly int[] before;
        private readonly int[] behind;

        public Neighbours(int length, Func<int, int> counterpart)
        {
            this.counterpart = counterpart;
            (before, behind) = (new int[length], new int[length]);
            for (int k = 0, last = -1; k < length; k++)
            {
                before[k] = last;
                if (counterpart(k) >= 0) last = k;
            }

            for (int k = length - 1, next = -1; k >= 0; k--)
            {
                behind[k] = next;
                if (counterpart(k) >= 0) next = k;
            }
        }

        /// <summary>The units of the other side between the counterparts of the nearest neighbours that have one; the first 50.</summary>
        public (int From, int To) Between(int index, int lengthOfOther)
        {
            var from = before[index] < 0 ? 0 : counterpart(before[index]) + 1;
            var to = behind[index] < 0 ? lengthOfOther : counterpart(behind[index]);
            return (from, Math.Min(to, from + 50));
        }
    }
}
