namespace ProcedureEngine.Alignment.Similarity;

/// <summary>
/// What each kind of evidence is worth: about the logarithm of how much likelier it makes that two units are a pair. Where no
/// source is named, the figure was set by hand and none is on record;
/// <c>tests/ProcedureEngine.Benchmarks/weights.sh</c> shows what each does to the drift benchmark when it is a fifth more or less.
/// </summary>
internal static class SimilarityWeights
{
    /// <summary>Two units of one kind.</summary>
    public const double SameKind = 1;

    /// <summary>Code or a table row against anything else: never a pair.</summary>
    public const double CodeOrRowChanged = -9;

    /// <summary>Below this no other evidence is looked at: it could not make up for it.</summary>
    public const double Hopeless = -3;

    /// <summary>An image against text: where an image was described in its place.</summary>
    public const double MediaChanged = -2;

    /// <summary>A heading against a bold line: authors take one for the other.</summary>
    public const double HeadingToPseudoHeading = -0.2;

    /// <summary>A heading against text.</summary>
    public const double HeadingChanged = -3.5;

    /// <summary>A step against an alert: an alert is no action.</summary>
    public const double StepToAlert = -2;

    /// <summary>A step against a paragraph or bullet: a list that was broken up.</summary>
    public const double StepChanged = -1;

    /// <summary>Any other two kinds of text.</summary>
    public const double TextChanged = -0.7;

    /// <summary>Nested equally deep, and not.</summary>
    public const double SameDepth = 0.2, OtherDepth = -0.3;

    /// <summary>Two alerts of different kinds (note, warning): translators change those rarely.</summary>
    public const double OtherAlert = -0.4;

    /// <summary>Each label by which two units differ, and how many count: a unit full of labels is not judged by them alone.</summary>
    public const double LabelDifference = 0.25, MaxLabelDifference = 4;

    /// <summary>Each label where both have as many, and how many count.</summary>
    public const double SameLabels = 0.15, MaxSameLabels = 3;

    /// <summary>Headings of one level, and of two.</summary>
    public const double SameLevel = 0.4, OtherLevel = -0.5;

    /// <summary>Headings of one slug: authors wrote it to identify the section.</summary>
    public const double SameSlug = 5;

    /// <summary>Headings whose slugs share all words, less what slugs share by chance ("set-up-", "-overview").</summary>
    public const double SlugWords = 4, SlugChance = 1.5;

    /// <summary>Links, code, media and numbers that both have, and that one has, weighed by how rare they are; more than the most add nothing.</summary>
    public const double SharedAnchor = 1.6, SingleAnchor = 0.7, MaxAnchors = 3;

    /// <summary>Characters of variance for each character of text (Gale and Church 1993, "A program for aligning sentences in bilingual corpora").</summary>
    public const double LengthVariance = 6.8;

    /// <summary>Characters by which short texts vary besides: without them the length of a label would decide.</summary>
    public const double LengthSlack = 8;

    /// <summary>Lengths as expected; the deviation squared takes from it, and no more than the most: a step may be given more text.</summary>
    public const double ExpectedLength = 0.3, LengthDeviation = 0.2, MaxLengthDeviation = 2;

    /// <summary>The ratio of lengths of two languages lies between these; beyond, an article is translated in part only.</summary>
    public const double MinLengthRatio = 0.4, MaxLengthRatio = 2.5;

    /// <summary>Characters that are added to both before their ratio is taken: a title alone tells no ratio.</summary>
    public const double LengthRatioSlack = 50;

    /// <summary>How far a text without words and each word more are trusted, up to 1 with six words.</summary>
    public const double TrustWithoutWords = 0.4, TrustPerWord = 0.1;

    /// <summary>Words that all stand for each other, less what any two texts share, by stems alone.</summary>
    public const double StemOverlap = 4, StemChance = 0.4;

    /// <summary>The same with a lexicon: more words are known, so more are shared, and more are expected.</summary>
    public const double LexiconOverlap = 6.5, LexiconChance = 1.9;

    /// <summary>How much it forgives that one of two texts says more: a step that was given another sentence still is that step.</summary>
    public const double Addition = 0.5;

    /// <summary>Fewer words than these are found in any long text.</summary>
    public const double ManyWords = 6;

    /// <summary>What speaks against a pair of which one stands in a section that both versions have, and the other elsewhere: as much as the same kind speaks for it.</summary>
    public const double OtherSection = 1;
}
