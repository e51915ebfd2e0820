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
        var (from, to) = Between(partners, i, translation.Length);
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
        var (from, to) = Between(sources, j, reference.Length);
        var best = double.NegativeInfinity;
        for (var i = from; i < to; i++)
        {
            if (partners[i] < 0) best = Math.Max(best, similarity.Value.Of(i, j));
        }

        return Alone(best);
    }

    private static double Alone(double best) => Math.Round(0.97 * (1 - Logistic(1.3 * (best + 0.3))), 3);

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>The units of the other side between the counterparts of the nearest neighbours that have one.</summary>
    private static (int From, int To) Between(int[] others, int index, int length)
    {
        int from = 0, to = length;
        for (var k = index - 1; k >= 0; k--)
        {
            if (others[k] < 0) continue;
            from = others[k] + 1;
            break;
        }

        for (var k = index + 1; k < others.Length; k++)
        {
            if (others[k] < 0) continue;
            to = others[k];
            break;
        }

        return (from, Math.Min(to, from + 50));
    }
}
