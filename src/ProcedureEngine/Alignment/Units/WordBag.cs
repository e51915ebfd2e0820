using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProcedureEngine.Alignment.Units;

/// <summary>The different words of a unit in the order in which they come; filled and emptied for one unit after another. Not thread-safe.</summary>
internal sealed class WordBag
{
    private Word[] words = new Word[64];
    private int[] slots = new int[256];
    private int count;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        if (count == 0) return;
        count = 0;
        Array.Clear(slots);
    }

    /// <summary>Adds a word unless it is there.</summary>
    public void Add(Word word)
    {
        if (count == words.Length) Grow();
        var slot = Find(word.Key);
        if (slots[slot] != 0) return;
        words[count] = word;
        slots[slot] = ++count;
    }

    /// <summary>The words.</summary>
    public ImmutableArray<Word> ToImmutable() => count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(words.AsSpan(0, count).ToArray());

    private int Find(int key)
    {
        var mask = slots.Length - 1;
        var slot = (key ^ (key >> 15)) & mask;
        while (slots[slot] != 0 && words[slots[slot] - 1].Key != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref words, words.Length * 2);
        slots = new int[slots.Length * 2];
        for (var i = 0; i < count; i++) slots[Find(words[i].Key)] = i + 1;
    }
}
