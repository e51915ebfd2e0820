namespace ProcedureEngine.Alignment;

/// <summary>For the words of one language the words of another that stand for them. Immutable.</summary>
internal sealed class WordLexicon(Dictionary<int, int[]> translations)
{
    /// <summary>So many words stand for a word at most.</summary>
    public const int MaxTranslations = 3;

    /// <summary>How many words have a translation.</summary>
    public int Count => translations.Count;

    /// <summary>The translations of a word, by <see cref="Word.Key"/>, the best first; empty where none was learnt.</summary>
    public ReadOnlySpan<int> this[int word] => translations.TryGetValue(word, out var found) ? found : [];
}
