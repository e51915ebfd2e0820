namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>How sure the pairs must be that words are learnt from, and the words that are learnt. Set by hand, without a source on record.</summary>
internal static class LexiconThresholds
{
    /// <summary>The confidence from which a pair teaches: wrong pairs teach words that stand together by chance.</summary>
    public const double SurePair = 0.8;

    /// <summary>The Dice coefficient from which two words stand for each other: words that stand together less often do so by chance.</summary>
    public const double MinDice = 0.15;

    /// <summary>The share of the best coefficient that another translation of the word needs: what is far behind the best stands beside it by chance.</summary>
    public const double ShareOfBest = 0.4;

    /// <summary>What equal spelling adds to the association of two labels, which is 1 at most.</summary>
    public const double SameSpelling = 0.5;

    /// <summary>What the same place adds, shared out over the distance: it decides between equals only.</summary>
    public const double SamePlace = 0.1;
}
