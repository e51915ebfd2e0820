namespace ProcedureEngine.Consistency.Prose;

/// <summary>When sentences count as lost, added or cut. Where no source is named, the figure was set by hand and none is on record.</summary>
internal static class ProseThresholds
{
    /// <summary>Characters of variance for each character of text (Gale and Church 1993, "A program for aligning sentences in bilingual corpora").</summary>
    public const double LengthVariance = 6.8;

    /// <summary>Characters by which short sentences vary besides.</summary>
    public const double LengthSlack = 8;

    /// <summary>What a sentence without counterpart costs, and two that are taken for one.</summary>
    public const double Gap = 1, Merge = 0.7;

    /// <summary>A length as expected; the deviation squared takes from it, and no more than the most.</summary>
    public const double ExpectedLength = 0.4, LengthDeviation = 0.4, MaxLengthDeviation = 4;

    /// <summary>Words that all stand for each other, less what any two sentences share, by stems alone.</summary>
    public const double StemOverlap = 3, StemChance = 0.3;

    /// <summary>The same with a lexicon, which knows more words.</summary>
    public const double LexiconOverlap = 4.5, LexiconChance = 1.2;

    /// <summary>How many times as long as the other one of two bullets may be that say the same.</summary>
    public const double AsLong = 1.7;

    /// <summary>From so many letters on the length of a text tells how long its translation is.</summary>
    public const int TellingLength = 30;

    /// <summary>How many times the median deviation an outlier deviates (three times are two standard deviations of a normal distribution), and the least deviation that counts; of the logarithm of the ratio of lengths.</summary>
    public const double Outlier = 3, MinSpread = 0.3;

    /// <summary>Letters of one language for one of the other from which both write words of letters alike; below, one writes syllables or ideographs.</summary>
    public const double FewestLetters = 0.75;

    /// <summary>How many words of a lexicon were learnt from more than a handful of articles.</summary>
    public const int ManyWords = 300;

    /// <summary>The share of a sentence's words from which it stands in another.</summary>
    public const double StandsIn = 0.6;

    /// <summary>The share of words from which a text stands in a neighbouring unit.</summary>
    public const double StandsInNeighbour = 0.5;

    /// <summary>A unit shorter than this share of the expected, and so many deviations, was cut.</summary>
    public const double CutUnit = 0.88, CutUnitDeviation = -1.5;

    /// <summary>A sentence shorter than this share of the expected was cut: single sentences vary more than units.</summary>
    public const double CutSentence = 0.8;

    /// <summary>The share of a paragraph by which one beside it is longer than its counterpart where the two were joined.</summary>
    public const double Joined = 0.6;

    /// <summary>From so often on that a word has its counterpart, its lack proves something; so many counterparts must be expected, and no more than this share of them be there, where words alone tell that a sentence is lost.</summary>
    public const double ReliableWord = 0.4, TellingWords = 2, FewWords = 0.35;

    /// <summary>Deviations up to which a unit may have lost a sentence at all: the rest of it is longer than usual.</summary>
    public const double NotLong = 0.8;

    /// <summary>Deviations from which a unit is short enough to have lost a sentence, and long enough to have been given one.</summary>
    public const double Short = -0.8, Long = 1.2;
}
