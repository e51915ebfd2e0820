using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Similarity;

/// <summary>
/// How well a unit of one version fits a unit of another: a sum of evidence in the manner of a log-likelihood ratio. Above zero
/// speaks for a pair, below zero against it. Text is compared by word stems that related languages share and, where there is
/// one, by the lexicon; a word counts the more the rarer it is in the article.
/// </summary>
internal sealed class UnitSimilarity : IUnitSimilarity
{
    /// <summary>Words of a slug that are compared one by one; what is behind them counts as one.</summary>
    private const int MaxSlugWords = 64;

    private readonly ImmutableArray<Unit> reference;
    private readonly ImmutableArray<Unit> translation;
    private readonly WordLexicon? lexicon;

    // Whatever takes long in an alignment asks for evidence: there it ends.
    private readonly CancellationToken cancel;
    private readonly Dictionary<int, int> anchorFrequency = [];
    private readonly Dictionary<int, int> stemFrequency = [];
    private readonly WordIndex?[] referenceWords;
    private readonly WordIndex?[] translationWords;
    private readonly Func<int, double>? fromProof;
    private readonly Func<int, double>? toProof;
    private readonly double lengthRatio;
    private readonly bool slugsCompare;

    public UnitSimilarity(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, WordLexicon? lexicon, CancellationToken cancel = default)
    {
        this.reference = reference;
        this.translation = translation;
        this.lexicon = lexicon;
        this.cancel = cancel;
        fromProof = lexicon is null ? null : lexicon.Reliability;
        toProof = lexicon is null ? null : lexicon.ReliabilityOfTranslation;
        referenceWords = new WordIndex?[reference.Length];
        translationWords = new WordIndex?[translation.Length];
        Count(reference);
        Count(translation);
        lengthRatio = Ratio();
        slugsCompare = SlugsCompare();
    }

    /// <summary>The evidence that two units say the same.</summary>
    public double Of(int i, int j)
    {
        cancel.ThrowIfCancellationRequested();
        var a = reference[i];
        var b = translation[j];
        var structure = Structure(a, b);
        if (structure < SimilarityWeights.Hopeless) return structure;
        return structure + Anchors(a.Evidence, b.Evidence) + Length(a.Evidence.Length, b.Evidence.Length) + TextEvidence(i, j);
    }

    /// <summary>How much of the words of two units stand for each other: 0 to 1.</summary>
    public double TextOverlap(int i, int j)
    {
        var (a, b) = (reference[i].Evidence.Words, translation[j].Evidence.Words);
        return Overlap(referenceWords[i] ??= OfReference(a), translationWords[j] ??= OfTranslation(b), a.Length, b.Length);
    }

    public double JoinedOverlap(int i, int next, int j)
    {
        var (a, b) = (Together(reference[i], reference[next]), translation[j].Evidence.Words);
        return Overlap(OfReference(a), translationWords[j] ??= OfTranslation(b), a.Length, b.Length);
    }

    public double SplitOverlap(int i, int j, int next)
    {
        var (a, b) = (reference[i].Evidence.Words, Together(translation[j], translation[next]));
        return Overlap(referenceWords[i] ??= OfReference(a), OfTranslation(b), a.Length, b.Length);
    }

    private WordIndex OfReference(ImmutableArray<Word> words) => WordIndex.Of(words, Weight, lexicon, fromProof);

    private WordIndex OfTranslation(ImmutableArray<Word> words) => WordIndex.Of(words, Weight, null, toProof);

    /// <summary>The different words of two units; more than are compared anyway need not be gathered.</summary>
    private static ImmutableArray<Word> Together(Unit a, Unit b) => [.. a.Evidence.Words.Take(WordIndex.MaxWords).Union(b.Evidence.Words.Take(WordIndex.MaxWords))];

    private double Overlap(WordIndex a, WordIndex b, int wordsOfA, int wordsOfB)
    {
        var (overlap, enclosed) = WordIndex.Fit(a, b);
        if (lexicon is null) return overlap;

        // With words that prove little out of the way all pairs overlap more, right ones and wrong ones; the squares lie where the shares lay.
        (overlap, enclosed) = (overlap * overlap, enclosed * enclosed);
        var few = Math.Min(wordsOfA, wordsOfB);
        return overlap + (SimilarityWeights.Addition * Math.Min(1, few / SimilarityWeights.ManyWords) * Math.Max(0, enclosed - overlap));
    }

    private double TextEvidence(int i, int j)
    {
        var few = Math.Min(reference[i].Evidence.Words.Length, translation[j].Evidence.Words.Length);
        if (few == 0) return 0;
        var sure = Math.Min(1.0, SimilarityWeights.TrustWithoutWords + (SimilarityWeights.TrustPerWord * few));
        var overlap = TextOverlap(i, j);
        return lexicon is null
            ? sure * ((SimilarityWeights.StemOverlap * overlap) - SimilarityWeights.StemChance)
            : sure * ((SimilarityWeights.LexiconOverlap * overlap) - SimilarityWeights.LexiconChance);
    }

    private double Structure(Unit a, Unit b)
    {
        var score = a.Kind == b.Kind ? SimilarityWeights.SameKind : Change(a.Kind, b.Kind);
        score += a.Depth == b.Depth ? SimilarityWeights.SameDepth : SimilarityWeights.OtherDepth;
        if (a.Kind == b.Kind)
        {
            if (a.Kind is UnitKind.Heading) score += Headings(a, b);
            if (a.Block is Alert x && b.Block is Alert y && x.Kind != y.Kind) score += SimilarityWeights.OtherAlert;
        }

        var labels = Math.Abs(a.Evidence.Labels.Length - b.Evidence.Labels.Length);
        score -= SimilarityWeights.LabelDifference * Math.Min(labels, SimilarityWeights.MaxLabelDifference);
        if (labels == 0 && a.Evidence.Labels.Length > 0) score += SimilarityWeights.SameLabels * Math.Min(a.Evidence.Labels.Length, SimilarityWeights.MaxSameLabels);
        return score;
    }

    /// <summary>A translator or a later edit changes a paragraph into a bullet now and then, never text into code.</summary>
    private static double Change(UnitKind a, UnitKind b)
    {
        if (a is UnitKind.Code or UnitKind.TableRow || b is UnitKind.Code or UnitKind.TableRow) return SimilarityWeights.CodeOrRowChanged;
        if (a is UnitKind.Media || b is UnitKind.Media) return SimilarityWeights.MediaChanged;
        if (a is UnitKind.Heading || b is UnitKind.Heading) return (a is UnitKind.PseudoHeading || b is UnitKind.PseudoHeading) ? SimilarityWeights.HeadingToPseudoHeading : SimilarityWeights.HeadingChanged;
        if ((a is UnitKind.Step && b is UnitKind.Alert) || (a is UnitKind.Alert && b is UnitKind.Step)) return SimilarityWeights.StepToAlert;
        return (a is UnitKind.Step || b is UnitKind.Step) ? SimilarityWeights.StepChanged : SimilarityWeights.TextChanged;
    }

    private double Headings(Unit a, Unit b)
    {
        var level = Level(a) == Level(b) ? SimilarityWeights.SameLevel : SimilarityWeights.OtherLevel;
        if (SlugOf(a) is not { } x || SlugOf(b) is not { } y || !slugsCompare) return level;
        return level + (x == y ? SimilarityWeights.SameSlug : (SimilarityWeights.SlugWords * SlugOverlap(x, y)) - SimilarityWeights.SlugChance);
    }

    private double Anchors(UnitEvidence a, UnitEvidence b)
    {
        if (a.Anchors.IsEmpty && b.Anchors.IsEmpty) return 0;
        double shared = 0, single = 0;
        int i = 0, j = 0;
        while (i < a.Anchors.Length || j < b.Anchors.Length)
        {
            var order = i == a.Anchors.Length ? 1 : j == b.Anchors.Length ? -1 : a.Anchors[i].CompareTo(b.Anchors[j]);
            var weight = Rarity(order <= 0 ? a.Anchors[i] : b.Anchors[j]);
            if (order == 0) shared += weight;
            else single += weight;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return (SimilarityWeights.SharedAnchor * Math.Min(shared, SimilarityWeights.MaxAnchors)) - (SimilarityWeights.SingleAnchor * Math.Min(single, SimilarityWeights.MaxAnchors));
    }

    private double Length(int a, int b)
    {
        if (a == 0 && b == 0) return 0;
        var expected = a * lengthRatio;
        var z = (b - expected) / Math.Sqrt(SimilarityWeights.LengthVariance * (expected + b + SimilarityWeights.LengthSlack) / 2);
        return SimilarityWeights.ExpectedLength - Math.Min(SimilarityWeights.MaxLengthDeviation, SimilarityWeights.LengthDeviation * z * z);
    }

    private double Rarity(int anchor) => 1.0 / (1.0 + Math.Log(Math.Max(1, anchorFrequency.GetValueOrDefault(anchor) / 2.0)));

    private double Weight(int stem) => Math.Log(1.0 + ((reference.Length + translation.Length) / (1.0 + stemFrequency.GetValueOrDefault(stem))));

    private void Count(ImmutableArray<Unit> units)
    {
        foreach (var unit in units)
        {
            foreach (var anchor in unit.Evidence.Anchors) anchorFrequency[anchor] = anchorFrequency.GetValueOrDefault(anchor) + 1;
            foreach (var word in unit.Evidence.Words) stemFrequency[word.Stem] = stemFrequency.GetValueOrDefault(word.Stem) + 1;
        }
    }

    private double Ratio()
    {
        double a = SimilarityWeights.LengthRatioSlack, b = SimilarityWeights.LengthRatioSlack;
        foreach (var unit in reference) a += unit.Evidence.Length;
        foreach (var unit in translation) b += unit.Evidence.Length;
        return Math.Clamp(b / a, SimilarityWeights.MinLengthRatio, SimilarityWeights.MaxLengthRatio);
    }

    /// <summary>Slugs made from translated headings say nothing about each other; one below the title that both versions have says that they come from one language.</summary>
    private bool SlugsCompare()
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in reference)
        {
            if (SlugOf(unit) is { } slug) slugs.Add(slug);
        }

        foreach (var unit in translation)
        {
            if (SlugOf(unit) is { } slug && slugs.Contains(slug)) return true;
        }

        return false;
    }

    internal static string? SlugOf(Unit unit) => unit.Kind is not UnitKind.Heading ? null : unit.Block is SubHeading h ? h.Slug : unit.Section.Slug;

    private static int Level(Unit unit) => unit.Block is SubHeading h ? h.Level : unit.Section.Level;

    private static double SlugOverlap(string x, string y)
    {
        var a = x.Split('-', MaxSlugWords, StringSplitOptions.RemoveEmptyEntries);
        var b = y.Split('-', MaxSlugWords, StringSplitOptions.RemoveEmptyEntries).ToList();
        var total = a.Length + b.Count;
        var shared = a.Count(b.Remove);
        return total == 0 ? 0 : 2.0 * shared / total;
    }
}
