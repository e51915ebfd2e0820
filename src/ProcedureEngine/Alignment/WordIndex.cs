using System.Collections.Immutable;

namespace ProcedureEngine.Alignment;

/// <summary>The words of a unit, ready to be compared: every key that a word answers to, sorted, and how much each word weighs.</summary>
internal sealed class WordIndex
{
    /// <summary>Words beyond these are left out: a set of 64 is one machine word, and a paragraph of 64 different words is known by them.</summary>
    private const int MaxWords = 64;

    private const int OwnerBits = 6;

    /// <summary>A word's stem, the word, and what the lexicon says it is called.</summary>
    private const int MaxKeys = 2 + WordLexicon.MaxTranslations;

    [ThreadStatic]
    private static long[]? buffer;

    // Keys with the number of the word that answers to them below: one array to sort.
    private readonly long[] entries;
    private readonly float[] weights;
    private readonly float total;

    private WordIndex(long[] entries, float[] weights, float total)
    {
        this.entries = entries;
        this.weights = weights;
        this.total = total;
    }

    /// <summary>Indexes words by their stem, their key, and the keys of their translations where a lexicon is given.</summary>
    public static WordIndex Of(ImmutableArray<Word> words, Func<int, double> weight, WordLexicon? lexicon)
    {
        var count = Math.Min(words.Length, MaxWords);
        var entries = buffer ??= new long[MaxWords * MaxKeys];
        var used = 0;
        var weights = new float[count];
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
        }

        var own = entries.AsSpan(0, used);
        Sort(own);
        return new WordIndex(own.ToArray(), weights, total);
    }

    /// <summary>Indexes the words of a text, each with the same weight.</summary>
    public static WordIndex Of(string text, WordLexicon? lexicon) =>
        Of(EvidenceCollector.WordsOf(text), static _ => 1, lexicon);

    /// <summary>The share of the weight of both that has a counterpart in the other: 0 to 1.</summary>
    public static double Overlap(WordIndex a, WordIndex b)
    {
        if (a.total + b.total <= 0) return 0;
        var (inA, inB) = Shared(a, b);
        return (a.Sum(inA) + b.Sum(inB)) / (a.total + b.total);
    }

    /// <summary>The share of the weight of one that has a counterpart in the other: 0 to 1. One of the two has the lexicon's translations, whichever.</summary>
    public static double Contained(WordIndex part, WordIndex whole) => part.total <= 0 ? 0 : part.Sum(Shared(part, whole).InA) / part.total;

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

    private double Sum(ulong owned)
    {
        double sum = 0;
        for (; owned != 0; owned &= owned - 1) sum += weights[System.Numerics.BitOperations.TrailingZeroCount(owned)];
        return sum;
    }
}
