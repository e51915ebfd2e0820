using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Similarity;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>Pairs the sentences of two units that say the same (one to one, two to one, one to two) and finds which have no counterpart.</summary>
internal static class SentenceAlignment
{
    private const int MaxSentences = 60;

    /// <summary>The indices of sentences that the other unit lacks.</summary>
    /// <param name="reference">The sentences of the reference's unit.</param>
    /// <param name="translation">The sentences of the translation's unit.</param>
    /// <param name="lengthRatio">How long the translation of a text usually is.</param>
    /// <param name="lexicon">What words stand for each other; null where nothing was learnt.</param>
    public static (List<int> Lost, List<int> Extra) Of(
        ImmutableArray<string> reference,
        ImmutableArray<string> translation,
        double lengthRatio,
        WordLexicon? lexicon)
    {
        var (n, m) = (reference.Length, translation.Length);
        var (lost, extra) = (new List<int>(), new List<int>());
        if (n > MaxSentences || m > MaxSentences) return (lost, extra);

        var (from, to) = (new Pieces(reference, lexicon), new Pieces(translation, null));
        var best = new double[n + 1, m + 1];
        var moves = new (int I, int J)[n + 1, m + 1];
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= m; j++)
            {
                if (i == 0 && j == 0) continue;
                best[i, j] = double.NegativeInfinity;
                Try(1, 1);
                Try(1, 0);
                Try(0, 1);
                Try(2, 1);
                Try(1, 2);

                void Try(int di, int dj)
                {
                    if (i < di || j < dj) return;
                    var score = best[i - di, j - dj] + Score(i - di, di, j - dj, dj);
                    if (score <= best[i, j]) return;
                    best[i, j] = score;
                    moves[i, j] = (di, dj);
                }
            }
        }

        for (int i = n, j = m; i > 0 || j > 0;)
        {
            var (di, dj) = moves[i, j];
            if (dj == 0) lost.Insert(0, i - 1);
            if (di == 0) extra.Insert(0, j - 1);
            (i, j) = (i - di, j - dj);
        }

        return (lost, extra);

        double Score(int i, int di, int j, int dj)
        {
            if (di == 0 || dj == 0) return -ProseThresholds.Gap;
            var (a, b) = (from[i, di], to[j, dj]);
            var expected = a.Letters * lengthRatio;
            var length = b.Letters;
            var z = (length - expected) / Math.Sqrt(ProseThresholds.LengthVariance * (expected + length + ProseThresholds.LengthSlack) / 2);
            var overlap = WordIndex.Overlap(a.Words, b.Words);
            var text = lexicon is null ? (ProseThresholds.StemOverlap * overlap) - ProseThresholds.StemChance : (ProseThresholds.LexiconOverlap * overlap) - ProseThresholds.LexiconChance;
            return ProseThresholds.ExpectedLength - Math.Min(ProseThresholds.MaxLengthDeviation, ProseThresholds.LengthDeviation * z * z) + text - (di + dj > 2 ? ProseThresholds.Merge : 0);
        }
    }

    /// <summary>The letters and digits of a text.</summary>
    public static int Letters(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) count++;
        }

        return count;
    }

    /// <summary>The sentences of a unit, alone and with the one behind them, each indexed once.</summary>
    private sealed class Pieces(ImmutableArray<string> sentences, WordLexicon? lexicon)
    {
        private readonly Piece?[,] known = new Piece?[sentences.Length, 2];

        /// <summary>One or two sentences from one on.</summary>
        public Piece this[int first, int count] => known[first, count - 1] ??= Of(count == 1 ? sentences[first] : sentences[first] + " " + sentences[first + 1]);

        private Piece Of(string text) => new(Letters(text), WordIndex.Of(text, lexicon));
    }

    private sealed record Piece(int Letters, WordIndex Words);
}
