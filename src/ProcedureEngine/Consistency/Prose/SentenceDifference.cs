using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Languages;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>Sentences that one of two aligned units lacks, and lengths that show it.</summary>
internal sealed class SentenceDifference
{
    /// <summary>A shorter sentence ("Done!") is lost and gained in any translation.</summary>
    private const int MinLetters = 14;

    private readonly AlignedSet set;
    private readonly AlignedVersion version;
    private readonly WordLexicon? words;
    private readonly double lengthRatio;
    private readonly bool knowsWords;
    private (double LogRatio, double Spread)? usual;
    private readonly CancellationToken cancel;

    public SentenceDifference(AlignedSet set, AlignedVersion version, RuleContext context)
    {
        this.set = set;
        this.version = version;
        cancel = context.Cancel;
        words = context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag);
        knowsWords = words is { Count: >= ProseThresholds.ManyWords };
        lengthRatio = LengthRatio.OfAll(version);
    }

    /// <summary>Whether the pair holds text that can be compared.</summary>
    public static bool IsComparable(UnitPair pair) =>
        pair is { Reference: { IsIncluded: false } a, Translation: { } b, Confidence: >= RuleThresholds.ComparablePair }
        && a.Kind is not UnitKind.Code and not UnitKind.Media and not UnitKind.TableRow
        && b.Kind is not UnitKind.Code and not UnitKind.Media;

    /// <summary>
    /// By how many standard deviations the translation is longer (below zero: shorter) than usual. A script that says with one letter what
    /// the other says with two (Hangul, Han) is counted in letters of the other: they are what the variance was measured in.
    /// </summary>
    public double Deviation(UnitPair pair)
    {
        var density = Math.Min(1, lengthRatio);
        var expected = pair.Reference!.Evidence.Length * lengthRatio / density;
        var length = pair.Translation!.Evidence.Length / density;
        return (length - expected) / Math.Sqrt(ProseThresholds.LengthVariance * (expected + length + ProseThresholds.LengthSlack) / 2);
    }

    /// <summary>
    /// The sentences that the translation lacks by their words alone, whatever its length: several of them have a counterpart elsewhere
    /// in the corpus, and hardly one of these stands in the translation.
    /// </summary>
    public ImmutableArray<string> LostByWords(UnitPair pair)
    {
        if (!knowsWords) return [];
        var (lost, extra) = Of(pair);
        if (lost.Length <= extra.Length) return [];
        var translation = WordIndex.Of(pair.Translation!.Evidence.Words, static _ => 1, null);
        return lost.All(s => IsUnknown(s, translation)) ? lost : [];
    }

    private bool IsUnknown(string sentence, WordIndex translation)
    {
        var known = EvidenceCollector.WordsOf(sentence).Where(w => words![w.Key].Length > 0 && words.Reliability(w.Key) >= ProseThresholds.ReliableWord).ToImmutableArray();
        var expected = known.Sum(w => words!.Reliability(w.Key));
        return expected >= ProseThresholds.TellingWords && WordIndex.Contained(WordIndex.Of(known, static _ => 1, words), translation) * known.Length <= expected * ProseThresholds.FewWords;
    }

    /// <summary>Whether the sentence that holds the names, or the whole, is clearly shorter than a translation of it would be.</summary>
    public bool IsCut(UnitPair pair, List<string> names)
    {
        var expected = pair.Reference!.Evidence.Length * lengthRatio;
        if (pair.Translation!.Evidence.Length < expected * ProseThresholds.CutUnit && Deviation(pair) < ProseThresholds.CutUnitDeviation) return true;
        var (a, b) = Split(pair);
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (names.TrueForAll(n => a[i].Contains(n, StringComparison.Ordinal)) && SentenceAlignment.Letters(b[i]) < SentenceAlignment.Letters(a[i]) * lengthRatio * ProseThresholds.CutSentence) return true;
        }

        return false;
    }

    /// <summary>The sentences that only one of the two has, where the lengths agree that something is missing.</summary>
    public (ImmutableArray<string> Lost, ImmutableArray<string> Extra) Of(UnitPair pair)
    {
        cancel.ThrowIfCancellationRequested();
        var (a, b) = Split(pair);
        if ((a.Length < 2 && b.Length < 2) || Sentences.HaveNoMarks(pair.Translation!.Content) || Sentences.HaveNoMarks(pair.Reference!.Content)) return ([], []);
        var (lost, extra) = SentenceAlignment.Of(a, b, lengthRatio, words);
        var isWithoutSpaces = IsWithoutSpaces(pair.Translation!.Content) || IsWithoutSpaces(pair.Reference!.Content);
        if (!knowsWords || isWithoutSpaces) RemoveUnsupported(a, b, lost, extra);
        if (isWithoutSpaces && (lost.Count > 0 || extra.Count > 0) && Math.Abs(LogRatio(pair) - Usual.LogRatio) < Usual.Spread * (AreJoinedByCommas(a, b, lost.Count) ? 3 : 1)) return ([], []);

        // What few pages taught links every word of a page with every other: it proves nothing that a sentence stands there.
        return (Sure(lost, a, b, knowsWords ? words : null), Sure(extra, b, a, null));
    }

    /// <summary>
    /// Where words tell nothing, numbers and lengths must: a text that lacks a sentence has fewer of them, and is as long as the other
    /// without it, not as long as all of it.
    /// </summary>
    private void RemoveUnsupported(ImmutableArray<string> a, ImmutableArray<string> b, List<int> lost, List<int> extra)
    {
        double expected = a.Sum(SentenceAlignment.Letters) * lengthRatio, found = b.Sum(SentenceAlignment.Letters);
        if (a.Length <= b.Length || found > expected - (lost.Sum(i => SentenceAlignment.Letters(a[i])) * lengthRatio / 2)) lost.Clear();
        lost.RemoveAll(i => StandsByFacts(a[i], a, b));
        if (b.Length <= a.Length || found < expected + (extra.Sum(i => SentenceAlignment.Letters(b[i])) / 2.0)) extra.Clear();
    }

    /// <summary>Whether a text has as many more commas as it lacks sentences: a comma joins in Chinese and Japanese what others say in two.</summary>
    private static bool AreJoinedByCommas(ImmutableArray<string> a, ImmutableArray<string> b, int lost) =>
        lost > 0 && b.Sum(s => s.Count(c => c is '，' or '、')) >= a.Sum(s => s.Count(c => c == ',')) + lost;

    /// <summary>Whether a sentence holds code or numbers and the other text has as many as all sentences have: they are in it, so the sentence is.</summary>
    private static bool StandsByFacts(string sentence, ImmutableArray<string> own, ImmutableArray<string> other) =>
        Facts(sentence) > 0 && other.Sum(Facts) >= own.Sum(Facts);

    private static int Facts(string sentence)
    {
        var facts = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == ProseText.Mask || (char.IsAsciiDigit(sentence[i]) && (i == 0 || !char.IsAsciiDigit(sentence[i - 1])))) facts++;
        }

        return facts;
    }

    /// <summary>
    /// How long the translations of this version are for their texts, and how far from that a text without one of its sentences is: where
    /// a comma parts what other languages say in two sentences, only lengths that no other unit has tell that something is missing.
    /// </summary>
    private (double LogRatio, double Spread) Usual
    {
        get
        {
            if (usual is { } known) return known;
            var ratios = version.Pairs.Where(p => IsComparable(p) && p.Reference!.Evidence.Length >= ProseThresholds.TellingLength).Select(LogRatio).Order().ToList();
            if (ratios.Count == 0) return (usual = (0, double.PositiveInfinity)).Value;
            var median = ratios[ratios.Count / 2];
            var deviations = ratios.Select(r => Math.Abs(r - median)).Order().ToList();
            return (usual = (median, Math.Max(ProseThresholds.MinSpread, ProseThresholds.Outlier * deviations[deviations.Count / 2]))).Value;
        }
    }

    private static double LogRatio(UnitPair pair) => Math.Log((pair.Translation!.Evidence.Length + ProseThresholds.LengthSlack) / (pair.Reference!.Evidence.Length + ProseThresholds.LengthSlack));

    /// <summary>Whether a text is mostly in letters of which a run is no word: Chinese, Japanese, Thai. One of them says what several Latin letters do.</summary>
    private static bool IsWithoutSpaces(string text)
    {
        var (letters, ideographs) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\u0E01' and <= '\u0EFF') ideographs++;
        }

        return ideographs * 4 > letters;
    }

    private (ImmutableArray<string> Reference, ImmutableArray<string> Translation) Split(UnitPair pair) => (
        Sentences.Of(ProseText.ForSentences(pair.Reference!), KnownLanguages.For(set.Reference.Locale)),
        Sentences.Of(ProseText.ForSentences(pair.Translation!), KnownLanguages.For(version.Article.Locale)));

    /// <summary>A sentence whose words stand in the other text has only been joined with another.</summary>
    private static ImmutableArray<string> Sure(List<int> alone, ImmutableArray<string> own, ImmutableArray<string> other, WordLexicon? lexicon)
    {
        if (alone.Count == 0) return [];
        var others = new Lazy<WordIndex[]>(() => [.. other.Select(o => WordIndex.Of(o, null))], isThreadSafe: false);
        return [.. alone.Select(i => own[i]).Where(s => SentenceAlignment.Letters(s) >= MinLetters && !StandsIn(s, others.Value, lexicon)).Select(ProseText.Shown)];
    }

    private static bool StandsIn(string sentence, WordIndex[] others, WordLexicon? lexicon)
    {
        var words = WordIndex.Of(sentence, lexicon);
        foreach (var other in others)
        {
            if (WordIndex.Overlap(words, other) > ProseThresholds.StandsIn) return true;
        }

        return false;
    }
}
