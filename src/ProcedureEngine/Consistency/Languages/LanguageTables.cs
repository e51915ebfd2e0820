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

    private static readonly WordSet StopWords = new(All.SelectMany(t => t.StopWords.Words));

    private static readonly uint[] Bits = [.. StopWords.Words.Select(word => All.Select((table, i) => table.StopWords.Contains(word) ? 1u << i : 0).Aggregate((all, bit) => all | bit))];

    /// <summary>The table of a language; null where nothing is known.</summary>
    public static LanguageTable? Find(string language) => Indexes.TryGetValue(language, out var index) ? All[index] : null;

    /// <summary>A language's index in <see cref="All"/>; -1 where nothing is known.</summary>
    public static int IndexOf(string language) => Indexes.GetValueOrDefault(language, -1);

    /// <summary>The languages that have a word as a stop word, a bit for each; 0 for other words.</summary>
    public static uint StopWordBits(ReadOnlySpan<char> word) => StopWords.IndexOf(word) is >= 0 and var index ? Bits[index] : 0;
}
