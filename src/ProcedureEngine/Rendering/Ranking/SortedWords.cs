namespace ProcedureEngine.Rendering.Ranking;

/// <summary>Words in the order of their UTF-16 letters, and which of them a typed word may mean, and how surely: 0 to 1 (<c>site/js/search/match.js</c>).</summary>
internal sealed class SortedWords(string[] words)
{
    private const int MinInside = 4;
    private const int MaxEnding = 2;

    private readonly uint[] letters = [.. words.Select(LettersOf)];

    /// <summary>How many there are.</summary>
    public int Count => words.Length;

    /// <summary>The word of a number.</summary>
    public string this[int number] => words[number];

    /// <summary>The first word that is not before another.</summary>
    public int FirstFrom(string from)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (string.CompareOrdinal(words[middle], from) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The number of a word; -1 where it is not among them.</summary>
    public int NumberOf(string word) => FirstFrom(word) is var at && at < words.Length && words[at] == word ? at : -1;

    /// <summary>The words that begin so.</summary>
    public IEnumerable<int> From(string start)
    {
        for (var i = FirstFrom(start); i < words.Length && words[i].StartsWith(start, StringComparison.Ordinal); i++) yield return i;
    }

    /// <summary>Words that are the typed one or begin with it.</summary>
    public Dictionary<int, double> Beginnings(string typed)
    {
        var found = new Dictionary<int, double>();
        foreach (var i in From(typed)) found[i] = words[i] == typed ? 1 : 0.6 + (0.3 * typed.Length / words[i].Length);
        return found;
    }

    /// <summary>Compounds with one of its stems behind their beginning: Mobiltelefon, Netzwerkdrucker.</summary>
    public Dictionary<int, double> Inside(IEnumerable<string> stems)
    {
        var found = new Dictionary<int, double>();
        foreach (var stem in stems)
        {
            if (stem.Length < MinInside) continue;
            for (var i = 0; i < words.Length; i++)
            {
                var at = words[i].Length > stem.Length + 1 ? words[i].IndexOf(stem, 2, StringComparison.Ordinal) : -1;
                if (at > 0) found[i] = Math.Max(found.GetValueOrDefault(i), at + stem.Length + MaxEnding >= words[i].Length ? 0.55 : 0.35);
            }
        }

        return found;
    }

    /// <summary>Words that it becomes, or whose beginning it becomes, by so few changes as typing errors make.</summary>
    public Dictionary<int, double> Mistakes(string typed)
    {
        var found = new Dictionary<int, double>();
        var most = typed.Length >= 8 ? 2 : typed.Length >= 4 ? 1 : 0;
        if (most == 0) return found;
        var own = LettersOf(typed);
        for (var i = 0; i < words.Length; i++)
        {
            // A letter that is nowhere in the word is a change: so nearly all words need no closer look.
            if (words[i].Length < typed.Length - most || uint.PopCount(own & ~letters[i]) > most) continue;
            var (whole, start) = Distances(typed, words[i], most);
            var brief = typed.Length < 6 ? 0.8 : 1;
            if (whole <= most) found[i] = (0.85 - (0.15 * whole)) * brief;
            else if (start <= most) found[i] = (0.45 - (0.1 * start)) * brief;
        }

        return found;
    }

    /// <summary>The letters of a word, a bit each; letters far apart in the alphabets share one.</summary>
    private static uint LettersOf(string word)
    {
        var bits = 0u;
        foreach (var c in word) bits |= 1u << (c & 31);
        return bits;
    }

    /// <summary>
    /// How many letters have to be changed, left out, put in or swapped with their neighbour to get from one word to another, and to the nearest
    /// beginning of it; anything above <paramref name="most"/> where it is more.
    /// </summary>
    private static (int Whole, int Start) Distances(string a, string b, int most)
    {
        const int Far = 255;
        Span<byte> rows = stackalloc byte[240];
        var before = rows[..80];
        var last = rows[80..160];
        var row = rows[160..];
        var (n, m) = (Math.Min(a.Length, 64), Math.Min(b.Length, a.Length + most));
        for (var j = 0; j <= m; j++) last[j] = (byte)j;
        for (var i = 1; i <= n; i++)
        {
            row[0] = (byte)i;
            var least = i;
            for (var j = 1; j <= m; j++)
            {
                var value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                row[j] = (byte)value;
                if (value < least) least = value;
            }

            if (least > most) return (Far, Far);
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        var start = Far;
        for (var j = Math.Max(0, n - most); j <= m; j++) start = Math.Min(start, last[j]);
        return (b.Length == m ? last[m] : Far, start);
    }
}
