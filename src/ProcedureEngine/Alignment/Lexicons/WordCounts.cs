using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>Counts which words of two languages stand in the same pairs of units, and finds which stand for each other (Dice coefficient).</summary>
internal sealed class WordCounts
{
    /// <summary>Long units say little about which word stands for which, and cost the product of their lengths.</summary>
    private const int MaxWords = 24;

    /// <summary>Word pairs that are counted; a corpus beyond it teaches nothing new.</summary>
    private const int MaxCounts = 3_000_000;

    private readonly WordNumbering reference = new();
    private readonly WordNumbering translation = new();
    private readonly List<WordPair> pairs = [];
    private int counted;

    /// <summary>Adds the words of a pair of units, each different word once.</summary>
    public void Add(ImmutableArray<Word> a, ImmutableArray<Word> b)
    {
        if (a.Length is 0 or > MaxWords || b.Length is 0 or > MaxWords || counted > MaxCounts) return;
        counted += a.Length * b.Length;
        pairs.Add(new WordPair(Numbers(a, reference), Numbers(b, translation)));
    }

    /// <summary>The words that stand for each other.</summary>
    public WordLexicon ToLexicon()
    {
        var lexicon = new Dictionary<int, int[]>();
        var (from, to) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var (starts, places) = Places();
        var (together, met) = (new int[translation.Length], new int[translation.Length]);
        var candidates = new List<Candidate>();
        for (var word = 0; word < reference.Length; word++)
        {
            var frequency = reference.CountOf(word);
            if (frequency < 2) continue;
            var found = 0;
            foreach (var place in places.AsSpan(starts[word]..starts[word + 1]))
            {
                foreach (var other in pairs[place].Translation)
                {
                    // Most words are too rare, or differ too much in how frequent they are, to reach the least association.
                    var rarer = Math.Min(frequency, translation.CountOf(other));
                    if (rarer < 2 || 2.0 * rarer < LexiconThresholds.MinDice * (frequency + translation.CountOf(other))) continue;
                    if (together[other]++ == 0) met[found++] = other;
                }
            }

            candidates.Clear();
            foreach (var other in met.AsSpan(0, found))
            {
                var (count, dice) = (together[other], 2.0 * together[other] / (frequency + translation.CountOf(other)));
                together[other] = 0;
                if (count >= 2 && dice >= LexiconThresholds.MinDice) candidates.Add(new Candidate(dice, translation.KeyOf(other), count * 1000 / frequency, count * 1000 / translation.CountOf(other)));
            }

            if (candidates.Count == 0) continue;
            var best = lexicon[reference.KeyOf(word)] = Best(candidates);
            from[reference.KeyOf(word)] = candidates[0].Share;
            for (var k = 0; k < best.Length; k++) to[best[k]] = Math.Max(to.GetValueOrDefault(best[k]), candidates[k].ShareOfOther);
        }

        return new WordLexicon(lexicon, from, to);
    }

    /// <summary>In which pairs each word of the reference stands: those of word n from <c>Starts[n]</c> on.</summary>
    private (int[] Starts, int[] Places) Places()
    {
        var starts = new int[reference.Length + 1];
        for (var word = 0; word < reference.Length; word++) starts[word + 1] = starts[word] + reference.CountOf(word);
        var places = new int[starts[^1]];
        var next = starts.AsSpan(0, reference.Length).ToArray();
        for (var place = 0; place < pairs.Count; place++)
        {
            foreach (var word in pairs[place].Reference) places[next[word]++] = place;
        }

        return (starts, places);
    }

    private static int[] Best(List<Candidate> candidates)
    {
        if (candidates.Count > 1) candidates.Sort((x, y) => x.Dice != y.Dice ? y.Dice.CompareTo(x.Dice) : x.Word.CompareTo(y.Word));

        // What is far behind the best stands beside it by chance.
        var count = 1;
        while (count < Math.Min(candidates.Count, WordLexicon.MaxTranslations) && candidates[count].Dice >= candidates[0].Dice * LexiconThresholds.ShareOfBest) count++;
        var best = new int[count];
        for (var i = 0; i < count; i++) best[i] = candidates[i].Word;
        return best;
    }

    private static int[] Numbers(ImmutableArray<Word> words, WordNumbering language)
    {
        var numbers = new int[words.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = language.Add(words[i].Key);
        return numbers;
    }

    // Lists of objects are compiled ahead of time; lists of structs would be compiled in every run.
    private sealed record WordPair(int[] Reference, int[] Translation);

    private sealed record Candidate(double Dice, int Word, int Share, int ShareOfOther);
}
