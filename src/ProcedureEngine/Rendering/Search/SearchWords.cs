namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// The words of a locale's articles, and where each is used: plain arrays, since hundreds of thousands of words pass through here
/// in a build. Not thread-safe.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Words are known by so many letters.</summary>
    public const int MaxLength = 32;

    private const int FieldBits = 3;

    private char[] letters = new char[1 << 15];
    private Entry[] entries = new Entry[1 << 12];
    private int[] slots = new int[1 << 13];
    private int[] words = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int round;
    private int uses;

    /// <summary>How many different words there are; they are numbered in the order in which they came.</summary>
    public int Count { get; private set; }

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> this[int word] => letters.AsSpan(entries[word].Start, entries[word].Length);

    /// <summary>A letter of a word; -1 behind its end.</summary>
    public int LetterAt(int word, int index)
    {
        ref var entry = ref entries[word];
        return index < entry.Length ? letters[entry.Start + index] : -1;
    }

    /// <summary>The field of a place.</summary>
    public static WordField FieldOf(int place) => (WordField)(place & ((1 << FieldBits) - 1));

    /// <summary>The next uses are another article's.</summary>
    public void Begin()
    {
        round++;
        uses = 0;
    }

    /// <summary>The uses since <see cref="Begin"/>. Each article has its own: arrays that grow with all of them would be large ones, whose garbage is costly.</summary>
    public WordUses End()
    {
        var (own, at) = (new int[uses], new int[uses]);
        Array.Copy(words, own, uses);
        Array.Copy(places, at, uses);
        return new WordUses(own, at);
    }

    /// <summary>Notes that a unit of the article uses a word; of several uses in one unit the weightiest field stays.</summary>
    /// <param name="from">The letters of the word, among others.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many they are; those beyond <see cref="MaxLength"/> are left out.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="field">Where in it.</param>
    public void Use(char[] from, int start, int count, int unit, WordField field)
    {
        var number = Find(from, start, count > MaxLength ? MaxLength : count);
        var place = (unit << FieldBits) | (int)field;
        ref var entry = ref entries[number];
        if (entry.Round == round && entry.LastPlace >> FieldBits == unit)
        {
            if (place < entry.LastPlace) places[entry.LastUse] = entry.LastPlace = place;
            return;
        }

        if (uses == words.Length)
        {
            words = Larger(words);
            places = Larger(places);
        }

        words[uses] = number;
        places[uses] = place;
        entry.LastPlace = place;
        entry.LastUse = uses++;
        entry.Round = round;
    }

    // Letter by letter, without spans: their methods are calls here, since code of another assembly is not taken over ahead of time.
    private int Find(char[] from, int start, int count)
    {
        if (Count == entries.Length) Grow();
        var hash = unchecked((int)2166136261);
        for (var i = start; i < start + count; i++) hash = (hash ^ from[i]) * 16777619;
        var mask = slots.Length - 1;
        var slot = (hash ^ (hash >> 15)) & mask;
        for (int at; (at = slots[slot] - 1) >= 0; slot = (slot + 1) & mask)
        {
            if (entries[at].Hash == hash && IsAt(at, from, start, count)) return at;
        }

        slots[slot] = Count + 1;
        return Add(from, start, count, hash);
    }

    private bool IsAt(int word, char[] from, int start, int count)
    {
        if (entries[word].Length != count) return false;
        var own = entries[word].Start;
        for (var i = 0; i < count; i++)
        {
            if (letters[own + i] != from[start + i]) return false;
        }

        return true;
    }

    private int Add(char[] from, int start, int count, int hash)
    {
        var own = Count == 0 ? 0 : entries[Count - 1].Start + entries[Count - 1].Length;
        if (own + count > letters.Length)
        {
            var larger = new char[letters.Length * 2];
            Array.Copy(letters, larger, own);
            letters = larger;
        }

        Array.Copy(from, start, letters, own, count);
        entries[Count] = new Entry { Hash = hash, Start = own, Length = count };
        return Count++;
    }

    private void Grow()
    {
        var larger = new Entry[Count * 2];
        entries.CopyTo(larger, 0);
        entries = larger;
        slots = new int[Count * 4];
        for (var i = 0; i < Count; i++)
        {
            var slot = (entries[i].Hash ^ (entries[i].Hash >> 15)) & (slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = i + 1;
        }
    }

    // Array.Resize would be compiled for each kind of element when the program starts.
    private static int[] Larger(int[] numbers)
    {
        var larger = new int[numbers.Length * 2];
        numbers.CopyTo(larger, 0);
        return larger;
    }

    /// <summary>All that is asked about a word at once, side by side in memory.</summary>
    private struct Entry
    {
        public int Hash;
        public int Start;
        public int Length;
        public int Round;
        public int LastUse;
        public int LastPlace;
    }
}
