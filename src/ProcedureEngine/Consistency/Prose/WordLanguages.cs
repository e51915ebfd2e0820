using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>What a word is in each known language: a bit for each, at the language's index in <see cref="KnownLanguages.All"/>.</summary>
/// <param name="StopWord">The languages that it is a stop word of.</param>
/// <param name="Negation">The languages that it denies in.</param>
internal readonly record struct WordLanguages(uint StopWord, uint Negation)
{
    private static readonly WordSet Words = new(KnownLanguages.All.SelectMany(l => l.StopWords.Words.Concat(l.Negation.Words.Words)));

    private static readonly WordLanguages[] Languages = [.. Words.Words.Select(word => new WordLanguages(BitsOf(l => l.StopWords, word), BitsOf(l => l.Negation.Words, word)))];

    /// <summary>The languages of a word, without case; none for a word that is neither a stop word nor denies.</summary>
    public static WordLanguages Of(ReadOnlySpan<char> word) => Words.IndexOf(word) is >= 0 and var index ? Languages[index] : default;

    private static uint BitsOf(Func<Language, WordSet> words, string word)
    {
        var bits = 0u;
        for (var i = 0; i < KnownLanguages.All.Length; i++)
        {
            if (words(KnownLanguages.All[i]).Contains(word)) bits |= 1u << i;
        }

        return bits;
    }
}
