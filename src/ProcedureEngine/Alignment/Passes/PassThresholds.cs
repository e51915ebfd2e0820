namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// How much evidence each pass asks for. Evidence is in the units of <see cref="Similarity.SimilarityWeights"/>, overlaps are shares of words
/// from 0 to 1. Where no source is named, the figure was set by hand and none is on record;
/// <c>tests/ProcedureEngine.Benchmarks/weights.sh</c> shows what each does to the drift benchmark when it is a fifth more or less.
/// </summary>
internal static class PassThresholds
{
    /// <summary>What a unit without counterpart costs in a run: two of them together cost what a pair with hardly any evidence against it does.</summary>
    public const double Gap = 0.55;

    /// <summary>What a pair right behind another pair, or at an end of both runs, is worth: of two places that fit as well ("Choose OK."), the one beside its neighbour is meant.</summary>
    public const double Contiguity = 0.15;

    /// <summary>How much better two steps must fit the other way round to be swapped; less where links, numbers or labels say so too.</summary>
    public const double SwapMargin = 1.2, SwapMarginWithFacts = 0.2;

    /// <summary>The evidence for a step that changed places with its neighbour: little, because the places agree.</summary>
    public const double Transposed = 0.8;

    /// <summary>Evidence and overlap below which a pair of steps beside a gap is no pair.</summary>
    public const double Doubtful = 0.3, DoubtfulOverlap = 0.3;

    /// <summary>The overlap below which a step in a whole list was replaced, and how many words both must have for that to tell something.</summary>
    public const double ReplacedOverlap = 0.22, ReplacedWords = 4;

    /// <summary>Evidence and overlap, as several versions have them, below which the reference says something else.</summary>
    public const double Rewritten = 0.7, RewrittenOverlap = 0.26;

    /// <summary>Evidence and overlap from which a step keeps its partner although another has the same contents.</summary>
    public const double KeptPartner = 1, KeptPartnerOverlap = 0.3;

    /// <summary>Evidence and overlap of a pair across the order: more than of a pair in place, because any place will do.</summary>
    public const double Moved = 2.4, MovedOverlap = 0.3;

    /// <summary>The same within one section, where fewer places compete.</summary>
    public const double MovedNearby = 1.6, MovedNearbyOverlap = 0.2;

    /// <summary>What the code and images in a step may add to the evidence of its words.</summary>
    public const double MaxContents = 1.5;

    /// <summary>Evidence and overlap of the step behind one that moved: less than of the first.</summary>
    public const double MovedNeighbour = 0.8, MovedNeighbourOverlap = 0.3;

    /// <summary>The overlap below which two paragraphs at one place have nothing to do with each other.</summary>
    public const double RewrittenParagraphOverlap = 0.12;

    /// <summary>How well two units together must fit one, and how much better than one of them does.</summary>
    public const double MergedOverlap = 0.35, MergedGain = 0.1;

    /// <summary>Evidence below which a pair that several versions agree on is doubtful in one of them.</summary>
    public const double DoubtfulAlone = 0.5;

    /// <summary>By how much more the others must speak for such a pair for the one to say something else.</summary>
    public const double Deviation = 1.5;

    /// <summary>The confidence of every pair of two versions that are so alike that nothing had to be decided.</summary>
    public const double PlainConfidence = 0.99;

    /// <summary>The logistic curve from evidence to confidence, read off pairs whose truth is known: its slope, and where a pair and a unit without counterpart are as likely as not.</summary>
    public const double ConfidenceSlope = 1.3, PairMidpoint = 1.3, AloneMidpoint = 0.3;

    /// <summary>The least confidence of a pair: a less likely one would have been parted; and the most of a unit without counterpart.</summary>
    public const double MinPairConfidence = 0.5, MaxAloneConfidence = 0.97;
}
