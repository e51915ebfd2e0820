using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>
/// Words that are looked up in running text, without case and without making a string of what is looked up. A build asks a
/// million times: the sets of the framework would have to be compiled for it first. Immutable.
/// </summary>
public sealed class WordSet
{
    private readonly int[] slots;

    /// <summary>A set of these words; what differs only in case is one word.</summary>
    public WordSet(params IEnumerable<string> words)
    {
        Words = [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];
        // At most half full, so that a word that is not there is soon known not to be.
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, Words.Length * 2))];
        for (var i = 0; i < Words.Length; i++)
        {
            var slot = Hash(Words[i]) & (slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = i + 1;
        }
    }

    /// <summary>No words.</summary>
    public static WordSet Empty { get; } = new();

    /// <summary>The words of a text: what stands between its spaces and line ends.</summary>
    public static WordSet Of(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words, in the order in which they were given.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>How many there are.</summary>
    public int Count => Words.Length;

    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word) => IndexOf(word) >= 0;

    /// <summary>Where a word stands in <see cref="Words"/>; -1 where it does not.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        for (var slot = Hash(word) & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var index = slots[slot] - 1;
            if (word.Equals(Words[index], StringComparison.OrdinalIgnoreCase)) return index;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var character in word) hash = (hash ^ Lower(character)) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    private static char Lower(char character) => character < 128 ? (char)(character is >= 'A' and <= 'Z' ? character | 0x20 : character) : char.ToLowerInvariant(character);
}
