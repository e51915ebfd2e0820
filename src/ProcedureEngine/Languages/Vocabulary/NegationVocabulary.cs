using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that deny or forbid.</summary>
public sealed record NegationVocabulary
{
    /// <summary>Words that deny or forbid.</summary>
    public WordSet Words { get; init; } = WordSet.Empty;

    /// <summary>The word for "or": a denial that touches it, and that nothing follows, leaves the question open (<c>or not.</c>). Empty where it is not known.</summary>
    public string Or { get; init; } = "";

    /// <summary>What stands before "or" where a denial behind it leaves the question open whatever follows: <c>whether or not</c>.</summary>
    public WordSet Whether { get; init; } = WordSet.Empty;

    /// <summary>Words that take the denial out of the one before them: <c>no matter</c>, and <c>not only</c>, which adds.</summary>
    public WordSet Undenied { get; init; } = WordSet.Empty;

    /// <summary>Words that say with a limit what other languages deny: <c>only when</c> for <c>not unless</c>, <c>at most</c> for <c>not more than</c>.</summary>
    public WordSet Limits { get; init; } = WordSet.Empty;

    /// <summary>Words that set a limit together with a denial: <c>unless</c>, <c>until</c>, <c>than</c>. A sentence with one can be turned round.</summary>
    public WordSet Bounds { get; init; } = WordSet.Empty;

    /// <summary>Words that leave open whether something is so (<c>might</c>): a denial beside one is worded in many ways.</summary>
    public WordSet Hedges { get; init; } = WordSet.Empty;

    /// <summary>Words for "always": what is always the same never changes.</summary>
    public WordSet Always { get; init; } = WordSet.Empty;

    /// <summary>Words that may stand in for a denial in another language or take one (<c>without</c>, <c>instead</c>, <c>unless</c>, <c>only</c>).</summary>
    public WordSet Half { get; init; } = WordSet.Empty;

    /// <summary>Beginnings of words that deny the rest of the word (<c>un</c> in <c>unlinked</c>): such words count as <see cref="Half"/>.</summary>
    public ImmutableArray<string> HalfPrefixes { get; init; } = [];

    /// <summary>Beginnings of words that only look like one of <see cref="HalfPrefixes"/>: <c>uni</c> in <c>unit</c>.</summary>
    public ImmutableArray<string> WholePrefixes { get; init; } = [];

    /// <summary>Ends of words that deny the rest of the word (<c>los</c> in <c>kostenlos</c>): such words count as <see cref="Half"/>.</summary>
    public ImmutableArray<string> HalfSuffixes { get; init; } = [];

    /// <summary>A denying word that stands for "number" when written like this behind a name, or with a full stop: <c>No</c>. Empty in most languages.</summary>
    public string NumberSign { get; init; } = "";
}
