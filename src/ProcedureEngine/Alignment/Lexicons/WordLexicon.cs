using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>For the words of one language the words of another that stand for them. Immutable.</summary>
/// <param name="translations">For a word of the one language those of the other.</param>
/// <param name="fromReliability">For a word of the one language how often one of its translations stands where it stands, in thousandths.</param>
/// <param name="toReliability">The same for the words of the other language.</param>
internal sealed class WordLexicon(Dictionary<int, int[]> translations, Dictionary<int, int> fromReliability, Dictionary<int, int> toReliability)
{
    /// <summary>So many words stand for a word at most.</summary>
    public const int MaxTranslations = 3;

    /// <summary>What it proves that a word stands alone of which nothing was learnt: little.</summary>
    private const int Unknown = 250;

    /// <summary>How many words have a translation.</summary>
    public int Count => translations.Count;

    /// <summary>The translations of a word, by <see cref="Word.Key"/>, the best first; empty where none was learnt.</summary>
    public ReadOnlySpan<int> this[int word] => translations.TryGetValue(word, out var found) ? found : [];

    /// <summary>How much it proves that a word of the one language has no counterpart: 0 to 1.</summary>
    public double Reliability(int word) => fromReliability.GetValueOrDefault(word, Unknown) / 1000.0;

    /// <summary>How much it proves that a word of the other language has no counterpart: 0 to 1.</summary>
    public double ReliabilityOfTranslation(int word) => toReliability.GetValueOrDefault(word, Unknown) / 1000.0;
}
