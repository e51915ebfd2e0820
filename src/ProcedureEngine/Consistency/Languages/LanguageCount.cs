namespace ProcedureEngine.Consistency.Languages;

/// <summary>How many words of a text are stop words, for each known language.</summary>
public sealed class LanguageCount
{
    private readonly int[] counts = new int[LanguageTables.All.Length];
    private readonly int[] alone = new int[LanguageTables.All.Length];
    private readonly List<uint> found = [];

    /// <summary>All words that were counted.</summary>
    public int Words { get; private set; }

    /// <summary>The words that begin with a small letter: names have few of them.</summary>
    public int LowerCaseWords { get; private set; }

    /// <summary>Forgets all words, to count another text.</summary>
    public void Clear()
    {
        Array.Clear(counts);
        Array.Clear(alone);
        found.Clear();
        (Words, LowerCaseWords) = (0, 0);
    }

    /// <summary>Adds the words of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            if (i < text.Length && text[i] is not (' ' or ProseText.Mask) && EndOfName(text, start) is > 0 and var end)
            {
                i = end;
                continue;
            }

            Words++;
            var bits = LanguageTables.StopWordBits(text[start..i]);
            if (char.IsLower(text[start])) LowerCaseWords++;
            if (bits == 0) continue;
            found.Add(bits);
            for (var k = 0; k < counts.Length; k++)
            {
                if ((bits >> k & 1) != 0) counts[k]++;
            }

            if ((bits & (bits - 1)) == 0) alone[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    /// <summary>The end of a word with dots, slashes or underscores inside (<c>EWS.AccessAsUser.All</c>), which is a name in any language; 0 for other words.</summary>
    private static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        var marks = false;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != ProseText.Mask)
        {
            marks |= text[end] is '.' or '\\' or '_' or '@' or '=' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
            end++;
        }

        return marks ? end : 0;
    }

    /// <summary>The stop words of a language, those that others share included; 0 for an unknown language.</summary>
    public int Of(string language) => LanguageTables.IndexOf(language) is >= 0 and var i ? counts[i] : 0;

    /// <summary>The stop words that no other language has.</summary>
    public int OnlyOf(string language) => LanguageTables.IndexOf(language) is >= 0 and var i ? alone[i] : 0;

    /// <summary>The stop words of a language that another one does not have.</summary>
    public int Of(string language, string without)
    {
        var (wanted, unwanted) = (1u << LanguageTables.IndexOf(language), 1u << LanguageTables.IndexOf(without));
        var count = 0;
        foreach (var bits in found)
        {
            if ((bits & wanted) != 0 && (bits & unwanted) == 0) count++;
        }

        return count;
    }

    /// <summary>The language with most stop words; null where there are none.</summary>
    public string? Most()
    {
        var best = 0;
        for (var k = 1; k < counts.Length; k++)
        {
            if ((counts[k], alone[k]).CompareTo((counts[best], alone[best])) > 0) best = k;
        }

        return counts[best] == 0 ? null : LanguageTables.All[best].Language;
    }
}
