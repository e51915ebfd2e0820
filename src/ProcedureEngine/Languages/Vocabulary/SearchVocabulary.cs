using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that people ask for procedures with, as they say them on the phone.</summary>
public sealed record SearchVocabulary
{
    /// <summary>The group of all that stands for "does not work": it is said of everything, and tells hardly one article from another.</summary>
    public const string Failure = "failure";

    /// <summary>Nothing is known.</summary>
    public static SearchVocabulary Empty { get; } = new();

    /// <summary>Words that say nothing of what is asked for, beside <see cref="Language.StopWords"/>: <c>please</c>, <c>always</c>, <c>my</c>.</summary>
    public WordSet Fillers { get; init; } = WordSet.Empty;

    /// <summary>Endings that inflect or derive words, and that a question may have otherwise than an article: <c>en</c> in <c>drucken</c>.</summary>
    public WordSet Endings { get; init; } = WordSet.Empty;

    /// <summary>Whether participles begin with <c>ge</c>: <c>gesperrt</c> is a form of <c>sperren</c>.</summary>
    public bool HasPrefixedParticiples { get; init; }

    /// <summary>
    /// Words and phrases that mean the same in support work: a line <c>name: word, a phrase, …</c> for each group. The name says what they
    /// mean and is the same in all languages, so that a question in English finds what stands in German.
    /// </summary>
    public string Synonyms { get; init; } = "";

    /// <summary>The groups by name. Read when they are asked for: few commands need them.</summary>
    public Dictionary<string, ImmutableArray<string>> Groups() => Synonyms
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2))
        .ToDictionary(line => line[0], line => line[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(), StringComparer.Ordinal);
}
