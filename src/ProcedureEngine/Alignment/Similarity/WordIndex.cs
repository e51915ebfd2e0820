using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Similarity;

/// <summary>The words of a unit, ready to be compared: every key that a word answers to, sorted, and how much each word weighs.</summary>
internal sealed class WordIndex
{
    /// <summary>Words beyond these are left out: a set of 64 is one machine word, and a paragraph of 64 different words is known by them.</summary>
    public const int MaxWords = 64;

    private const int OwnerBits = 6;

    /// <summary>A word's stem, the word, and what the lexicon says it is called.</summary>
    private const int MaxKeys = 2 + WordLexicon.MaxTranslations;

    [ThreadStatic]
    private static long[]? buffer;

    // Keys with the number of the word that answers to them below: one array to sort.
    private readonly long[] entries;
    private readonly float[] weights;

    // What each word weighs where it has no counterpart: less than else where no counterpart is known.
    private readonly float[] missed;
    private readonly float total;

    private WordIndex(long[] entries, float[] weights, float[] missed, float total)
    {
        this.entries = entries;
        this.weights = weights;
        this.missed = missed;
        this.total = total;
    }

    /// <summary>Indexes words by their stem, their key, and the keys of their translations where a lexicon is given.</summary>
    /// <param name="words">The words.</param>
    /// <param name="weight">What a word weighs, by its stem.</param>
    /// <param name="lexicon">Words of the other language; null for one of the two sides.</param>
    /// <param name="proof">How much it proves, by its key, that a word has no counterpart: 0 to 1; null for as much as it weighs.</param>
    public static WordIndex Of(ImmutableArray<Word> words, Func<int, double> weight, WordLexicon? lexicon, Func<int, double>? proof = null)
    {
        var count = Math.Min(words.Length, MaxWords);
        var entries = buffer ??= new long[MaxWords * MaxKeys];
        var used = 0;
        var weights = new float[count];
        var missed = proof is null ? weights : new float[count];
        float total = 0;
        for (var i = 0; i < count; i++)
        {
            var word = words[i];
            entries[used++] = Entry(word.Stem, i);
            if (word.Key != word.Stem) entries[used++] = Entry(word.Key, i);
            if (lexicon is not null)
            {
                foreach (var translation in lexicon[word.Key]) entries[used++] = Entry(translation, i);
            }

            total += weights[i] = (float)weight(word.Stem);
            if (proof is not null) missed[i] = weights[i] * (float)proof(word.Key);
        }

        var own = entries.AsSpan(0, used);
        Sort(own);
        return new WordIndex(own.ToArray(), weights, missed, total);
    }

    /// <summary>Indexes the words of a text, each with the same weight.</summary>
    public static WordIndex Of(string text, WordLexicon? lexicon) =>
        Of(EvidenceCollector.WordsOf(text), static _ => 1, lexicon);

    /// <summary>The share of the weight of both that has a counterpart in the other: 0 to 1.</summary>
    public static double Overlap(WordIndex a, WordIndex b) => Fit(a, b).Overlap;

    /// <summary>The share of the weight of both that has a counterpart in the other, and the same of the one that has less to say: 0 to 1.</summary>
    public static (double Overlap, double Enclosed) Fit(WordIndex a, WordIndex b)
    {
        var (inA, inB) = Shared(a, b);
        var (sharedA, sharedB) = (Sum(a.weights, inA), Sum(b.weights, inB));
        var (allA, allB) = (sharedA + Sum(a.missed, a.All & ~inA), sharedB + Sum(b.missed, b.All & ~inB));
        if (allA + allB <= 0) return (0, 0);
        var (shared, all) = allA < allB ? (sharedA, allA) : (sharedB, allB);
        return ((sharedA + sharedB) / (allA + allB), all <= 0 ? 0 : shared / all);
    }

    /// <summary>The share of the weight of one that has a counterpart in the other: 0 to 1. One of the two has the lexicon's translations, whichever.</summary>
    public static double Contained(WordIndex part, WordIndex whole) => part.total <= 0 ? 0 : Sum(part.weights, Shared(part, whole).InA) / part.total;

    private static (ulong InA, ulong InB) Shared(WordIndex a, WordIndex b)
    {
        ulong inA = 0, inB = 0;
        var (x, y) = (a.entries, b.entries);
        for (int i = 0, j = 0; i < x.Length && j < y.Length;)
        {
            var (key, other) = (x[i] >> OwnerBits, y[j] >> OwnerBits);
            if (key < other) i++;
            else if (key > other) j++;
            else
            {
                for (; i < x.Length && x[i] >> OwnerBits == key; i++) inA |= 1UL << (int)x[i];
                for (; j < y.Length && y[j] >> OwnerBits == key; j++) inB |= 1UL << (int)y[j];
            }
        }

        return (inA, inB);
    }

    // Shell's, for some hundred numbers: the framework's is compiled at each start, and compiled in haste.
    private static void Sort(Span<long> numbers)
    {
        foreach (var gap in (ReadOnlySpan<int>)[132, 57, 23, 10, 4, 1])
        {
            for (var i = gap; i < numbers.Length; i++)
            {
                var number = numbers[i];
                var at = i;
                for (; at >= gap && numbers[at - gap] > number; at -= gap) numbers[at] = numbers[at - gap];
                numbers[at] = number;
            }
        }
    }

    private static long Entry(int key, int owner) => ((long)key << OwnerBits) | (uint)owner;

    private ulong All => weights.Length == MaxWords ? ulong.MaxValue : (1UL << weights.Length) - 1;

    private static double Sum(float[] weights, ulong owned)
    {
        double sum = 0;
        for (; owned != 0; owned &= owned - 1) sum += weights[System.Numerics.BitOperations.TrailingZeroCount(owned)];
        return sum;
    }
}
