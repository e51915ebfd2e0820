using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProcedureEngine.Consistency.Languages;

/// <summary>What the rules know of one language. Written from knowledge of the language, not from any corpus; every table may be empty.</summary>
/// <param name="Language">The BCP 47 language, in lower case.</param>
public sealed record LanguageTable(string Language)
{
    /// <summary>Words that hardly any sentence of the language does without and that few other languages have.</summary>
    public required WordSet StopWords { get; init; }

    /// <summary>Number words, cardinal and ordinal, with their value.</summary>
    public FrozenDictionary<string, string> NumberWords { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Words that deny or forbid.</summary>
    public WordSet Negations { get; init; } = WordSet.Empty;

    /// <summary>Denying words that no other wording of the same replaces: what can't be done, and what never happens.</summary>
    public WordSet Prohibitions { get; init; } = WordSet.Empty;

    /// <summary>The word for "or": behind it a denial leaves the question open (<c>whether or not</c>).</summary>
    public string Or { get; init; } = "";

    /// <summary>Words that may stand in for a denial in another language or take one (<c>without</c>, <c>instead</c>, <c>unless</c>, <c>only</c>).</summary>
    public WordSet HalfNegations { get; init; } = WordSet.Empty;

    /// <summary>Beginnings of words that deny the rest of the word (<c>un</c> in <c>unlinked</c>): they count as half denials.</summary>
    public ImmutableArray<string> HalfPrefixes { get; init; } = [];

    /// <summary>Words that end in a full stop without ending a sentence.</summary>
    public WordSet Abbreviations { get; init; } = WordSet.Empty;

    internal static WordSet Set(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Reads <c>two=2 second=2</c>.</summary>
    internal static FrozenDictionary<string, string> Values(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Split('='))
            .ToFrozenDictionary(w => w[0], w => w[1], StringComparer.OrdinalIgnoreCase);
}
