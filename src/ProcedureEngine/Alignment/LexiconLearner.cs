using System.Collections.Immutable;

namespace ProcedureEngine.Alignment;

/// <summary>Learns a <see cref="Lexicon"/> from aligned sets: words that stand in the same pairs again and again (Dice coefficient).</summary>
public static class LexiconLearner
{
    /// <summary>Long units say little about which word stands for which, and cost the product of their lengths.</summary>
    private const int MaxWords = 24;

    /// <summary>Word pairs that are counted for a pair of languages; a corpus beyond it teaches nothing new.</summary>
    private const int MaxCounts = 3_000_000;

    private const double SurePair = 0.8;

    private const double MinDice = 0.15;

    private const int MaxTranslations = 3;

    /// <summary>Learns from the pairs that are sure. The result depends on the sets only, not on threads.</summary>
    public static Lexicon Learn(IEnumerable<AlignedSet> sets)
    {
        var words = new Dictionary<(string, string), WordCounts>();
        var labels = new Dictionary<(string, string), LabelCounts>();
        foreach (var set in sets)
        {
            foreach (var version in set.Versions)
            {
                var languages = (set.Reference.Locale.Tag, version.Article.Locale.Tag);
                if (!words.TryGetValue(languages, out var counts)) words[languages] = counts = new WordCounts();
                if (!labels.TryGetValue(languages, out var labelCounts)) labels[languages] = labelCounts = new LabelCounts();
                foreach (var pair in version.Pairs)
                {
                    if (pair is not { Reference: { IsIncluded: false } a, Translation: { } b } || pair.Confidence < SurePair) continue;
                    counts.Add(a.Evidence.Words, b.Evidence.Words);
                    labelCounts.Add(a.Evidence.Labels, b.Evidence.Labels);
                }
            }
        }

        return new Lexicon(words.ToDictionary(w => w.Key, w => w.Value.Associations()), labels.ToDictionary(l => l.Key, l => l.Value.ToLexicon()));
    }

    private sealed class WordCounts
    {
        private readonly Dictionary<int, int> inReference = [];
        private readonly Dictionary<int, int> inTranslation = [];
        private readonly Dictionary<long, int> together = [];
        private int counted;

        public void Add(ImmutableArray<Word> a, ImmutableArray<Word> b)
        {
            if (a.Length is 0 or > MaxWords || b.Length is 0 or > MaxWords || counted > MaxCounts) return;
            counted += a.Length * b.Length;
            foreach (var word in a) Increment(inReference, word.Key);
            foreach (var word in b) Increment(inTranslation, word.Key);
            foreach (var x in a)
            {
                foreach (var y in b) Increment(together, ((long)x.Key << 32) | (uint)y.Key);
            }
        }

        public Dictionary<int, ImmutableArray<int>> Associations()
        {
            var best = new Dictionary<int, List<(double Dice, int Word)>>();
            foreach (var (pair, count) in together)
            {
                if (count < 2) continue;
                var (x, y) = ((int)(pair >> 32), (int)pair);
                var dice = 2.0 * count / (inReference[x] + inTranslation[y]);
                if (dice < MinDice) continue;
                if (!best.TryGetValue(x, out var list)) best[x] = list = [];
                list.Add((dice, y));
            }

            var words = new Dictionary<int, ImmutableArray<int>>(best.Count);
            foreach (var (word, list) in best)
            {
                list.Sort((p, q) => p.Dice != q.Dice ? q.Dice.CompareTo(p.Dice) : p.Word.CompareTo(q.Word));

                // What is far behind the best stands beside it by chance.
                words[word] = [.. list.Take(MaxTranslations).Where(t => t.Dice >= list[0].Dice * 0.4).Select(t => t.Word)];
            }

            return words;
        }

        private static void Increment<T>(Dictionary<T, int> counts, T key)
            where T : notnull =>
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
    }
}
