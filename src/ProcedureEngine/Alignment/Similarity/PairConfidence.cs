using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Similarity;

/// <summary>Turns evidence into a probability, with constants read off pairs whose truth is known.</summary>
internal sealed class PairConfidence(
    ImmutableArray<Unit> reference,
    ImmutableArray<Unit> translation,
    Lazy<IUnitSimilarity> similarity,
    int[] partners,
    int[] sources)
{
    /// <summary>The confidence of every pair of two versions that are so alike that nothing had to be decided.</summary>
    public const double Plain = 0.99;

    // The neighbours that have a counterpart, for each unit of either side; worked out when a unit has none.
    private Neighbours? ofReference;
    private Neighbours? ofTranslation;

    /// <summary>A pair in place: its own evidence.</summary>
    public double OfPair(int i, int j)
    {
        // Runs that agree throughout were paired without a look at the words.
        if (!similarity.IsValueCreated) return Plain;
        return Math.Round(Math.Max(0.5, Logistic(1.3 * (similarity.Value.Of(i, j) + 1.3))), 3);
    }

    /// <summary>A unit without counterpart: how little any unit fits it that is without one too, between its neighbours.</summary>
    public double OfMissing(int i)
    {
        var (from, to) = (ofReference ??= new Neighbours(partners)).Between(i, translation.Length);
        var best = double.NegativeInfinity;
        for (var j = from; j < to; j++)
        {
            if (sources[j] < 0) best = Math.Max(best, similarity.Value.Of(i, j));
        }

        return Alone(best);
    }

    /// <summary>Likewise for a unit that only the translation has.</summary>
    public double OfExtra(int j)
    {
        var (from, to) = (ofTranslation ??= new Neighbours(sources)).Between(j, reference.Length);
        var best = double.NegativeInfinity;
        for (var i = from; i < to; i++)
        {
            if (partners[i] < 0) best = Math.Max(best, similarity.Value.Of(i, j));
        }

        return Alone(best);
    }

    private static double Alone(double best) => Math.Round(0.97 * (1 - Logistic(1.3 * (best + 0.3))), 3);

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>The nearest units with a counterpart around each unit: in a long run of units without one, each would look through all of it.</summary>
    private sealed class Neighbours
    {
        private readonly int[] others;
        private readonly int[] before;
        private readonly int[] behind;

        public Neighbours(int[] others)
        {
            this.others = others;
            (before, behind) = (new int[others.Length], new int[others.Length]);
            for (int k = 0, last = -1; k < others.Length; k++)
            {
                before[k] = last;
                if (others[k] >= 0) last = k;
            }

            for (int k = others.Length - 1, next = -1; k >= 0; k--)
            {
                behind[k] = next;
                if (others[k] >= 0) next = k;
            }
        }

        /// <summary>The units of the other side between the counterparts of the nearest neighbours that have one; the first 50.</summary>
        public (int From, int To) Between(int index, int length)
        {
            var from = before[index] < 0 ? 0 : others[before[index]] + 1;
            var to = behind[index] < 0 ? length : others[behind[index]];
            return (from, Math.Min(to, from + 50));
        }
    }
}
