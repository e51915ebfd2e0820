using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>Learns a <see cref="Lexicon"/> from aligned sets: words that stand in the same pairs again and again (Dice coefficient).</summary>
public static class LexiconLearner
{
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
                    if (pair is not { Reference: { IsIncluded: false } a, Translation: { } b } || pair.Confidence < LexiconThresholds.SurePair) continue;
                    counts.Pairs.Add(new EvidencePair(a.Evidence, b.Evidence));
                }
            }
        }

        // Counting is the long part, and no pair of languages needs another.
        Parallel.ForEach(languages.Values, counts => counts.Learn());
        return new Lexicon(languages.ToDictionary(l => l.Key, l => l.Value.Words!), languages.ToDictionary(l => l.Key, l => l.Value.Labels));
    }

    private sealed record EvidencePair(UnitEvidence Reference, UnitEvidence Translation);

    private sealed class LanguageCounts
    {
        public List<EvidencePair> Pairs { get; } = [];

        public WordLexicon? Words { get; private set; }

        public LabelLexicon Labels { get; private set; } = LabelLexicon.Empty;

        public void Learn()
        {
            var (words, labels) = (new WordCounts(), new LabelCounts());
            foreach (var (a, b) in Pairs)
            {
                words.Add(a.Words, b.Words);
                labels.Add(a.Labels, b.Labels);
            }

            (Words, Labels) = (words.ToLexicon(), labels.ToLexicon());
        }
    }
}
