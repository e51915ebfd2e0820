namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>Numbers the words of a language from 0, in the order in which they come, and counts them. Not thread-safe.</summary>
internal sealed class WordNumbering
{
    private int[] keys = new int[1024];
    private int[] counts = new int[1024];
    private int[] slots = new int[4096];

    /// <summary>How many different words there are.</summary>
    public int Length { get; private set; }

    /// <summary>Counts a word once more, and gives its number.</summary>
    public int Add(int key)
    {
        var slot = Find(key);
        if (slots[slot] == 0)
        {
            if (Length == keys.Length)
            {
                Grow();
                slot = Find(key);
            }

            keys[Length] = key;
            slots[slot] = ++Length;
        }

        counts[slots[slot] - 1]++;
        return slots[slot] - 1;
    }

    /// <summary>The word of a number.</summary>
    public int KeyOf(int number) => keys[number];

    /// <summary>How often the word of a number came.</summary>
    public int CountOf(int number) => counts[number];

    private int Find(int key)
    {
        var mask = slots.Length - 1;
        var slot = (int)((uint)key * 2654435769u >> 8) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref keys, keys.Length * 2);
        Array.Resize(ref counts, counts.Length * 2);
        slots = new int[slots.Length * 2];
        for (var i = 0; i < Length; i++) slots[Find(keys[i])] = i + 1;
    }
}
