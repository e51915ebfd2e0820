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
    private Entry[] entries = new Entry[1 << 13];
    private Letters[] known = new Letters[1 << 12];
    private int[] words = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int round;
    private int uses;

    /// <summary>How many different words there are; they are numbered in the order in which they came.</summary>
    public int Count { get; private set; }

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> this[int word] => letters.AsSpan(known[word].Start, known[word].Length);

    /// <summary>A letter of a word; -1 behind its end.</summary>
    public int LetterAt(int word, int index)
    {
        ref var own = ref known[word];
        return index < own.Length ? letters[own.Start + index] : -1;
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
        // The table may be another one afterwards.
        var at = Find(from, start, count > MaxLength ? MaxLength : count);
        ref var entry = ref entries[at];
        var place = (unit << FieldBits) | (int)field;
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

        words[uses] = entry.Number;
        places[uses] = place;
        entry.LastPlace = place;
        entry.LastUse = uses++;
        entry.Round = round;
    }

    /// <summary>The entry of a word, which is added where it is new. Words are told apart by 64 bits of hash: the letters, far off in memory, are not looked at.</summary>
    private int Find(char[] from, int start, int count)
    {
        if (Count == known.Length) Grow();
        var hash = Hash(from.AsSpan(start, count));
        var mask = entries.Length - 1;
        var at = Slot(hash) & mask;
        for (; entries[at].Hash != hash; at = (at + 1) & mask)
        {
            if (entries[at].Hash != 0) continue;
            entries[at] = new Entry { Hash = hash, Number = Add(from, start, count) };
            break;
        }

        return at;
    }

    // Four letters at once. 0 stands for a free place.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length * 0x9E3779B97F4A7C15UL;
        for (; word.Length >= 4; word = word[4..]) hash = Mix(hash ^ word[0] ^ ((ulong)word[1] << 16) ^ ((ulong)word[2] << 32) ^ ((ulong)word[3] << 48));
        ulong rest = 0;
        foreach (var letter in word) rest = (rest << 16) | letter;
        hash = Mix(hash ^ rest);
        return hash == 0 ? 1 : hash;
    }

    // The finalizer of MurmurHash3: every bit counts in every other, so different words of up to four letters never meet.
    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 33)) * 0xFF51AFD7ED558CCDUL;
        bits = (bits ^ (bits >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return bits ^ (bits >> 33);
    }

    private static int Slot(ulong hash) => (int)hash;

    private int Add(char[] from, int start, int count)
    {
        var own = Count == 0 ? 0 : known[Count - 1].Start + known[Count - 1].Length;
        if (own + count > letters.Length)
        {
            var larger = new char[letters.Length * 2];
            Array.Copy(letters, larger, own);
            letters = larger;
        }

        Array.Copy(from, start, letters, own, count);
        known[Count] = new Letters { Start = own, Length = count };
        return Count++;
    }

    private void Grow()
    {
        var longer = new Letters[Count * 2];
        Array.Copy(known, longer, Count);
        known = longer;
        var larger = new Entry[Count * 4];
        foreach (var entry in entries)
        {
            if (entry.Hash == 0) continue;
            var at = Slot(entry.Hash) & (larger.Length - 1);
            while (larger[at].Hash != 0) at = (at + 1) & (larger.Length - 1);
            larger[at] = entry;
        }

        entries = larger;
    }

    // Array.Resize would be compiled for each kind of element when the program starts.
    private static int[] Larger(int[] numbers)
    {
        var larger = new int[numbers.Length * 2];
        numbers.CopyTo(larger, 0);
        return larger;
    }

    /// <summary>All that is asked about a word at once, side by side in memory; a free place where the hash is 0.</summary>
    private struct Entry
    {
        public ulong Hash;
        public int Number;
        public int Round;
        public int LastUse;
        public int LastPlace;
    }

    /// <summary>Where a word's letters are.</summary>
    private struct Letters
    {
        public int Start;
        public int Length;
    }
}
