using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that deny or forbid.</summary>
public sealed record NegationVocabulary
{
    /// <summary>Words that deny or forbid.</summary>
    public WordSet Words { get; init; } = WordSet.Empty;

    /// <summary>Those of them that no other wording of the same replaces: what can't be done, and what never happens.</summary>
    public WordSet Prohibitions { get; init; } = WordSet.Empty;

    /// <summary>The word for "or": behind it a denial leaves the question open (<c>whether or not</c>). Empty where it is not known.</summary>
    public string Or { get; init; } = "";

    /// <summary>Words that may stand in for a denial in another language or take one (<c>without</c>, <c>instead</c>, <c>unless</c>, <c>only</c>).</summary>
    public WordSet Half { get; init; } = WordSet.Empty;

    /// <summary>Beginnings of words that deny the rest of the word (<c>un</c> in <c>unlinked</c>): such words count as <see cref="Half"/>.</summary>
    public ImmutableArray<string> HalfPrefixes { get; init; } = [];

    /// <summary>A denying word that stands for "number" when written like this behind a name, or with a full stop: <c>No</c>. Empty in most languages.</summary>
    public string NumberSign { get; init; } = "";
}
