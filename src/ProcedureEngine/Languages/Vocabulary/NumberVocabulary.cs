using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that stand for numbers.</summary>
public sealed record NumberVocabulary
{
    /// <summary>Number words, cardinal and ordinal, with the digits of their value. Looked up without case.</summary>
    public FrozenDictionary<string, string> Words { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Those of them that are a part of a verb at the end of a clause: <c>ein</c> in <c>Geben Sie den Namen ein.</c></summary>
    public WordSet Particles { get; init; } = WordSet.Empty;

    /// <summary>Words that join clauses: a particle before one stands at the end of its clause.</summary>
    public WordSet Joints { get; init; } = WordSet.Empty;

    /// <summary>Characters that say a number wherever they stand, in languages that put no spaces between words: <c>三</c> in <c>三四行</c>.</summary>
    public FrozenDictionary<string, string> Ideographs { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Beginnings of the words that make thousands of the digits before them: <c>tausend</c> in <c>5 Tausend</c>.</summary>
    public ImmutableArray<string> Thousands { get; init; } = [];

    /// <summary>Beginnings of the words that make millions of the digits before them: <c>mio</c> in <c>30 Mio.</c></summary>
    public ImmutableArray<string> Millions { get; init; } = [];

    /// <summary>Reads <c>two=2 second=2</c>.</summary>
    internal static FrozenDictionary<string, string> Values(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Split('='))
            .ToFrozenDictionary(w => w[0], w => w[1], StringComparer.OrdinalIgnoreCase);
}
