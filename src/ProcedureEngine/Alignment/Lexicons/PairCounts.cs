namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>
/// Counts numbers that come by the hundred thousand. A dictionary of the framework would have to be compiled at run time for it,
/// and slowly run until then. Not thread-safe.
/// </summary>
internal sealed class PairCounts
{
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int used;

    /// <summary>Counts one more of a number, and says how many there are now.</summary>
    public int Add(long key)
    {
        if (used * 2 >= keys.Length) Grow();
        var slot = Find(key);
        if (counts[slot] == 0)
        {
            keys[slot] = key;
            used++;
        }

        return ++counts[slot];
    }

    /// <summary>How many there are of a number.</summary>
    public int this[long key] => counts[Find(key)];

    /// <summary>Hands over each number with its count, in any order.</summary>
    public void ForEach(Action<long, int> each)
    {
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (counts[slot] > 0) each(keys[slot], counts[slot]);
        }
    }

    private int Find(long key)
    {
        var mask = keys.Length - 1;
        var slot = (int)((ulong)(key * -7046029254386353131L) >> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldCounts) = (keys, counts);
        (keys, counts) = (new long[oldKeys.Length * 4], new int[oldKeys.Length * 4]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldCounts[i] == 0) continue;
            var slot = Find(oldKeys[i]);
            (keys[slot], counts[slot]) = (oldKeys[i], oldCounts[i]);
        }
    }
}
