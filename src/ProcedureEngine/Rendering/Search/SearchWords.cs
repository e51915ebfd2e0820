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
    private int[] ends = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] lastUse = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int[] words = new int[1 << 14];
    private int[] places = new int[1 << 14];
    private int begun;
    private int uses;

    /// <summary>How many different words there are; they are numbered in the order in which they came.</summary>
    public int Count { get; private set; }

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> this[int word] => letters.AsSpan(StartOf(word), ends[word] - StartOf(word));

    /// <summary>A letter of a word; -1 behind its end.</summary>
    public int LetterAt(int word, int index)
    {
        var at = StartOf(word) + index;
        return at < ends[word] ? letters[at] : -1;
    }

    /// <summary>The word of a use.</summary>
    public int WordAt(int use) => words[use];

    /// <summary>The place of a use: its unit (the title, a heading, a step: counted from 0 in each article) times 8 plus its field.</summary>
    public int PlaceAt(int use) => places[use];

    /// <summary>The field of a place.</summary>
    public static WordField FieldOf(int place) => (WordField)(place & ((1 << FieldBits) - 1));

    /// <summary>The next uses are another article's.</summary>
    public void Begin() => begun = uses;

    /// <summary>The uses since <see cref="Begin"/>.</summary>
    public WordUses End() => new(begun, uses);

    /// <summary>Notes that a unit of the article uses a word; of several uses in one unit the weightiest field stays.</summary>
    public void Use(ReadOnlySpan<char> word, int unit, WordField field)
    {
        if (word.Length > MaxLength) word = word[..MaxLength];
        var number = Find(word);
        var place = (unit << FieldBits) | (int)field;
        var last = lastUse[number];
        if (last >= begun && last < uses && places[last] >> FieldBits == unit)
        {
            places[last] = Math.Min(places[last], place);
            return;
        }

        if (uses == words.Length)
        {
            words = Larger(words);
            places = Larger(places);
        }

        words[uses] = number;
        places[uses] = place;
        lastUse[number] = uses++;
    }

    private int StartOf(int word) => word == 0 ? 0 : ends[word - 1];

    private int Find(ReadOnlySpan<char> word)
    {
        if (Count == ends.Length) Grow();
        var hash = unchecked((int)2166136261);
        foreach (var letter in word) hash = (hash ^ letter) * 16777619;
        var mask = slots.Length - 1;
        var slot = (hash ^ (hash >> 15)) & mask;
        for (int at; (at = slots[slot] - 1) >= 0; slot = (slot + 1) & mask)
        {
            if (hashes[at] == hash && this[at].SequenceEqual(word)) return at;
        }

        slots[slot] = Count + 1;
        return Add(word, hash);
    }

    private int Add(ReadOnlySpan<char> word, int hash)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        if (start + word.Length > letters.Length)
        {
            var larger = new char[letters.Length * 2];
            letters.AsSpan(0, start).CopyTo(larger);
            letters = larger;
        }

        word.CopyTo(letters.AsSpan(start));
        ends[Count] = start + word.Length;
        hashes[Count] = hash;
        lastUse[Count] = -1;
        return Count++;
    }

    private void Grow()
    {
        ends = Larger(ends);
        hashes = Larger(hashes);
        lastUse = Larger(lastUse);
        slots = new int[Count * 4];
        for (var i = 0; i < Count; i++)
        {
            var slot = (hashes[i] ^ (hashes[i] >> 15)) & (slots.Length - 1);
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
}
