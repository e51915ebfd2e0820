using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>Finds steps that were reworded.</summary>
internal static class SimilarSteps
{
    /// <summary>Two steps that share less of their words are not the same, unless something else says so.</summary>
    private const double MinSimilarity = 0.6;

    /// <summary>Comparing each with each is for people's edits; a gap of more pairs is another article.</summary>
    private const int MaxPairs = 250_000;

    /// <summary>The pairs of a gap, in order, whose similarities, each of them enough, have the greatest sum.</summary>
    public static ImmutableArray<(int Old, int New)> In(StepGap gap, ImmutableArray<StepTrace> old, ImmutableArray<StepTrace> @new)
    {
        if ((long)gap.Old.Length * gap.New.Length > MaxPairs) return [];
        var sum = new double[gap.Old.Length + 1, gap.New.Length + 1];
        var similarity = new double[gap.Old.Length, gap.New.Length];
        for (var i = gap.Old.Length - 1; i >= 0; i--)
        {
            for (var k = gap.New.Length - 1; k >= 0; k--)
            {
                similarity[i, k] = WordSimilarity.Of(old[gap.Old[i]].Words, @new[gap.New[k]].Words);
                sum[i, k] = Math.Max(sum[i + 1, k], sum[i, k + 1]);
                if (similarity[i, k] >= MinSimilarity) sum[i, k] = Math.Max(sum[i, k], similarity[i, k] + sum[i + 1, k + 1]);
            }
        }

        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        for (var (i, k) = (0, 0); i < gap.Old.Length && k < gap.New.Length;)
        {
            if (similarity[i, k] >= MinSimilarity && sum[i, k] == similarity[i, k] + sum[i + 1, k + 1]) pairs.Add((gap.Old[i++], gap.New[k++]));
            else if (sum[i, k] == sum[i + 1, k]) i++;
            else k++;
        }

        return pairs.ToImmutable();
    }
}
