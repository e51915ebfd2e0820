using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProcedureEngine.Consistency.Languages;

/// <summary>All languages that something is known of.</summary>
public static class LanguageTables
{
    /// <summary>Every table; a language's bit in a <see cref="StopWordBits"/> mask is its index here.</summary>
    public static ImmutableArray<LanguageTable> All { get; } = [English.Table, German.Table, Bokmal.Table, Dutch.Table, .. OtherLanguages.Tables];

    private static readonly FrozenDictionary<string, int> Indexes =
        All.Select((t, i) => (t.Language, i)).Append(("no", 2)).ToFrozenDictionary(t => t.Item1, t => t.Item2, StringComparer.Ordinal);

    private static readonly WordSet Words = new(All.SelectMany(t => t.StopWords.Words.Concat(t.Negations.Words)));

    private static readonly WordUse[] Uses = [.. Words.Words.Select(word => new WordUse(BitsOf(t => t.StopWords, word), BitsOf(t => t.Negations, word)))];

    /// <summary>The table of a language; null where nothing is known.</summary>
    public static LanguageTable? Find(string language) => Indexes.TryGetValue(language, out var index) ? All[index] : null;

    /// <summary>A language's index in <see cref="All"/>; -1 where nothing is known.</summary>
    public static int IndexOf(string language) => Indexes.GetValueOrDefault(language, -1);

    /// <summary>The languages that have a word as a stop word, a bit for each; 0 for other words.</summary>
    public static uint StopWordBits(ReadOnlySpan<char> word) => UseOf(word).StopWord;

    /// <summary>In which languages a word is a stop word, and in which it denies.</summary>
    internal static WordUse UseOf(ReadOnlySpan<char> word) => Words.IndexOf(word) is >= 0 and var index ? Uses[index] : default;

    private static uint BitsOf(Func<LanguageTable, WordSet> words, string word)
    {
        var bits = 0u;
        for (var i = 0; i < All.Length; i++)
        {
            if (words(All[i]).Contains(word)) bits |= 1u << i;
        }

        return bits;
    }

    /// <summary>What a word is in each language, a bit for each.</summary>
    internal readonly record struct WordUse(uint StopWord, uint Negation);
}
