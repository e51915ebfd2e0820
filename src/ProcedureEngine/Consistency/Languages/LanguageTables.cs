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

    private static readonly FrozenDictionary<string, uint> Bits = StopWords();

    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> BitsOfSpan = Bits.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The table of a language; null where nothing is known.</summary>
    public static LanguageTable? Find(string language) => Indexes.TryGetValue(language, out var index) ? All[index] : null;

    /// <summary>A language's index in <see cref="All"/>; -1 where nothing is known.</summary>
    public static int IndexOf(string language) => Indexes.GetValueOrDefault(language, -1);

    /// <summary>The languages that have a word as a stop word, a bit for each; 0 for other words.</summary>
    public static uint StopWordBits(ReadOnlySpan<char> word) => BitsOfSpan.TryGetValue(word, out var bits) ? bits : 0;

    private static FrozenDictionary<string, uint> StopWords()
    {
        var bits = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < All.Length; i++)
        {
            foreach (var word in All[i].StopWords) bits[word] = bits.GetValueOrDefault(word) | (1u << i);
        }

        return bits.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
