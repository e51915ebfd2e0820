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

    internal const int MaxTranslations = 3;

    /// <summary>Learns from the pairs that are sure. The result depends on the sets only, not on threads.</summary>
    public static Lexicon Learn(IEnumerable<AlignedSet> sets)
    {
        var languages = new Dictionary<(string From, string To), LanguageCounts>();
        foreach (var set in sets)
        {
            foreach (var version in set.Versions)
            {
                var tags = (set.Reference.Locale.Tag, version.Article.Locale.Tag);
                if (!languages.TryGetValue(tags, out var counts)) languages[tags] = counts = new LanguageCounts();
                foreach (var pair in version.Pairs)
                {
                    if (pair is not { Reference: { IsIncluded: false } a, Translation: { } b } || pair.Confidence < SurePair) continue;
                    counts.Pairs.Add(new EvidencePair(a.Evidence, b.Evidence));
                }
            }
        }

        // Counting is the long part, and no pair of languages needs another.
        Parallel.ForEach(languages.Values, counts => counts.Learn());
        return new Lexicon(languages.ToDictionary(l => l.Key, l => l.Value.Associations), languages.ToDictionary(l => l.Key, l => l.Value.Lexicon));
    }

    private readonly record struct EvidencePair(UnitEvidence Reference, UnitEvidence Translation);

    private readonly record struct WordPair(ImmutableArray<Word> Reference, ImmutableArray<Word> Translation);

    private sealed class LanguageCounts
    {
        public List<EvidencePair> Pairs { get; } = [];

        public Dictionary<int, ImmutableArray<int>> Associations { get; private set; } = [];

        public LabelLexicon Lexicon { get; private set; } = LabelLexicon.Empty;

        public void Learn()
        {
            var (words, labels) = (new WordCounts(), new LabelCounts());
            foreach (var (a, b) in Pairs)
            {
                words.Add(a.Words, b.Words);
                labels.Add(a.Labels, b.Labels);
            }

            (Associations, Lexicon) = (words.Associations(), labels.ToLexicon());
        }
    }

    private sealed class WordCounts
    {
        private readonly PairCounts inReference = new();
        private readonly PairCounts inTranslation = new();
        private readonly List<WordPair> pairs = [];
        private int counted;

        public void Add(ImmutableArray<Word> a, ImmutableArray<Word> b)
        {
            if (a.Length is 0 or > MaxWords || b.Length is 0 or > MaxWords || counted > MaxCounts) return;
            counted += a.Length * b.Length;
            pairs.Add(new WordPair(a, b));
            foreach (var word in a) inReference.Add(word.Key);
            foreach (var word in b) inTranslation.Add(word.Key);
        }

        public Dictionary<int, ImmutableArray<int>> Associations()
        {
            var best = new Dictionary<int, List<(double Dice, int Word)>>();
            Together().ForEach((pair, count) =>
            {
                var (x, y) = ((int)(pair >> 32), (int)pair);
                var dice = 2.0 * count / (inReference[x] + inTranslation[y]);
                if (count < 2 || dice < MinDice) return;
                if (!best.TryGetValue(x, out var list)) best[x] = list = [];
                list.Add((dice, y));
            });

            var words = new Dictionary<int, ImmutableArray<int>>(best.Count);
            foreach (var (word, list) in best)
            {
                list.Sort((p, q) => p.Dice != q.Dice ? q.Dice.CompareTo(p.Dice) : p.Word.CompareTo(q.Word));

                // What is far behind the best stands beside it by chance.
                words[word] = [.. list.Take(MaxTranslations).Where(t => t.Dice >= list[0].Dice * 0.4).Select(t => t.Word)];
            }

            return words;
        }

        /// <summary>How often words stand in the same pair. Most words are too rare, or differ too much in how frequent they are, to reach the least association: they are not counted.</summary>
        private PairCounts Together()
        {
            var together = new PairCounts();
            Span<int> frequencies = stackalloc int[MaxWords];
            foreach (var (a, b) in pairs)
            {
                for (var j = 0; j < b.Length; j++) frequencies[j] = inTranslation[b[j].Key];
                foreach (var x in a)
                {
                    var frequency = inReference[x.Key];
                    if (frequency < 2) continue;
                    for (var j = 0; j < b.Length; j++)
                    {
                        var rarer = Math.Min(frequency, frequencies[j]);
                        if (rarer < 2 || 2.0 * rarer < MinDice * (frequency + frequencies[j])) continue;
                        together.Add(((long)x.Key << 32) | (uint)b[j].Key);
                    }
                }
            }

            return together;
        }
    }
}
