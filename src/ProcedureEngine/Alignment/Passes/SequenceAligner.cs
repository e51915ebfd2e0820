using ProcedureEngine.Alignment.Similarity;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Pairs two runs of units in their order so that the sum of the evidence is greatest (dynamic programme over pair, missing, extra).</summary>
internal static class SequenceAligner
{
    /// <summary>Runs that would need more cells than this are followed along their diagonal only: time and memory stay bounded for any input.</summary>
    private const long MaxCells = 4_000_000;

    private const byte Pair = 1;

    /// <summary>Pairs the units of two runs that belong together.</summary>
    /// <param name="matching">Where to pair them.</param>
    /// <param name="similarity">The evidence for a pair.</param>
    /// <param name="reference">The run of the reference's units.</param>
    /// <param name="translation">The run of the translation's units.</param>
    public static void Align(Matching matching, IUnitSimilarity similarity, Range reference, Range translation)
    {
        var (i0, i1) = (reference.Start.Value, reference.End.Value);
        var (j0, j1) = (translation.Start.Value, translation.End.Value);
        var (n, m) = (i1 - i0, j1 - j0);
        if (n == 0 || m == 0) return;

        var halfBand = (long)n * m <= MaxCells ? m : (int)Math.Max(8, MaxCells / n / 2);
        var width = (int)Math.Min(m + 1L, (2L * halfBand) + 1);
        var best = new double[2, width];
        var steps = new byte[(long)(n + 1) * width];
        for (var i = 0; i <= n; i++)
        {
            var (row, last) = (i & 1, (i + 1) & 1);
            var (from, before) = (First(i, n, m, width), First(i - 1, n, m, width));
            for (var k = 0; k < width; k++)
            {
                var j = from + k;
                double pair = double.NegativeInfinity, missing = double.NegativeInfinity, extra = double.NegativeInfinity;
                if (i > 0 && j > 0 && j - 1 - before is >= 0 and var d && d < width)
                {
                    pair = best[last, d] + similarity.Of(i0 + i - 1, j0 + j - 1);
                    if ((i == 1 && j == 1) || steps[((long)(i - 1) * width) + d] == Pair) pair += PassThresholds.Contiguity;
                    if (i == n && j == m) pair += PassThresholds.Contiguity;
                }

                if (i > 0 && j - before is >= 0 and var u && u < width) missing = best[last, u] - PassThresholds.Gap;
                if (k > 0) extra = best[row, k - 1] - PassThresholds.Gap;
                (best[row, k], steps[((long)i * width) + k]) =
                    i == 0 && j == 0 ? (0.0, (byte)0)
                    : pair >= missing && pair >= extra ? (pair, Pair)
                    : missing >= extra ? (missing, (byte)2)
                    : (extra, (byte)3);
            }
        }

        for (int i = n, j = m; i > 0 && j > 0;)
        {
            switch (steps[((long)i * width) + (j - First(i, n, m, width))])
            {
                case Pair: matching.Pair(i0 + --i, j0 + --j); break;
                case 2: i--; break;
                default: j--; break;
            }
        }
    }

    /// <summary>The first column of a row's band.</summary>
    private static int First(int i, int n, int m, int width) =>
        width > m ? 0 : (int)Math.Clamp(((long)Math.Max(i, 0) * m / n) - (width / 2), 0, m + 1 - width);
}
