using System.Collections.Immutable;

namespace ProcedureEngine.Alignment;

/// <summary>The words of a unit, ready to be compared: every key that a word answers to, sorted, and how much each word weighs.</summary>
internal sealed class WordIndex
{
    /// <summary>Words beyond these are left out: a set of 64 is one machine word, and a paragraph of 64 different words is known by them.</summary>
    private const int MaxWords = 64;

    private readonly int[] keys;
    private readonly byte[] owners;
    private readonly float[] weights;
    private readonly float total;

    private WordIndex(int[] keys, byte[] owners, float[] weights, float total)
    {
        this.keys = keys;
        this.owners = owners;
        this.weights = weights;
        this.total = total;
    }

    /// <summary>Indexes words by their stem, their key, and the keys of their translations where a lexicon is given.</summary>
    public static WordIndex Of(ImmutableArray<Word> words, Func<int, double> weight, Dictionary<int, ImmutableArray<int>>? lexicon)
    {
        var count = Math.Min(words.Length, MaxWords);
        var keys = new List<int>(count * 3);
        var owners = new List<byte>(count * 3);
        var weights = new float[count];
        float total = 0;
        for (var i = 0; i < count; i++)
        {
            var word = words[i];
            keys.Add(word.Stem);
            owners.Add((byte)i);
            if (word.Key != word.Stem)
            {
                keys.Add(word.Key);
                owners.Add((byte)i);
            }

            if (lexicon is not null && lexicon.TryGetValue(word.Key, out var translations))
            {
                foreach (var translation in translations)
                {
                    keys.Add(translation);
                    owners.Add((byte)i);
                }
            }

            total += weights[i] = (float)weight(word.Stem);
        }

        var (k, o) = (keys.ToArray(), owners.ToArray());
        Array.Sort(k, o);
        return new WordIndex(k, o, weights, total);
    }

    /// <summary>Indexes the words of a text, each with the same weight.</summary>
    public static WordIndex Of(string text, Dictionary<int, ImmutableArray<int>>? lexicon) =>
        Of(EvidenceCollector.WordsOf(text), static _ => 1, lexicon);

    /// <summary>The share of the weight of both that has a counterpart in the other: 0 to 1.</summary>
    public static double Overlap(WordIndex a, WordIndex b)
    {
        if (a.total + b.total <= 0) return 0;
        ulong inA = 0, inB = 0;
        for (int i = 0, j = 0; i < a.keys.Length && j < b.keys.Length;)
        {
            if (a.keys[i] < b.keys[j]) i++;
            else if (a.keys[i] > b.keys[j]) j++;
            else
            {
                var key = a.keys[i];
                for (; i < a.keys.Length && a.keys[i] == key; i++) inA |= 1UL << a.owners[i];
                for (; j < b.keys.Length && b.keys[j] == key; j++) inB |= 1UL << b.owners[j];
            }
        }

        return (a.Sum(inA) + b.Sum(inB)) / (a.total + b.total);
    }

    private double Sum(ulong owned)
    {
        double sum = 0;
        for (; owned != 0; owned &= owned - 1) sum += weights[System.Numerics.BitOperations.TrailingZeroCount(owned)];
        return sum;
    }
}
