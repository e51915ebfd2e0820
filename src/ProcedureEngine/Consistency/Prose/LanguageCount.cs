using ProcedureEngine.Languages;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>How many words of a text are stop words, for each known language.</summary>
public sealed class LanguageCount
{
    // The languages of each stop word, in order.
    private uint[] found = new uint[16];
    private int used;
    private uint denying;

    /// <summary>All words that were counted.</summary>
    public int Words { get; private set; }

    /// <summary>The words that begin with a small letter: names have few of them.</summary>
    public int LowerCaseWords { get; private set; }

    /// <summary>Those of them that are stop words of some language.</summary>
    public int StopWords => used;

    /// <summary>Forgets all words, to count another text.</summary>
    public void Clear()
    {
        (Words, LowerCaseWords, used, denying) = (0, 0, 0, 0);
    }

    /// <summary>Adds what was counted of another text.</summary>
    public void Add(LanguageCount other)
    {
        Words += other.Words;
        LowerCaseWords += other.LowerCaseWords;
        denying |= other.denying;
        while (used + other.used > found.Length) Array.Resize(ref found, found.Length * 2);
        other.found.AsSpan(0, other.used).CopyTo(found.AsSpan(used));
        used += other.used;
    }

    /// <summary>Adds the words of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var name = default(Name);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            if (i < text.Length && text[i] is not (' ' or ProseText.Mask) && name.EndAt(text, start) is > 0 and var end)
            {
                i = end;
                continue;
            }

            if (LocaleEnd(text, start, i) is > 0 and var locale)
            {
                i = locale;
                continue;
            }

            Words++;
            if (i - start == 1 && IsAlone(text, start)) continue;
            if (char.IsLower(text[start])) LowerCaseWords++;
            var use = WordLanguages.Of(text[start..i]);
            denying |= use.Negation;
            if (use.StopWord != 0) Add(use.StopWord);
        }
    }

    /// <summary>Whether a word denies in a language.</summary>
    public bool Denies(string language) => KnownLanguages.IndexOf(language) is >= 0 and var i && (denying >> i & 1) != 0;

    /// <summary>The stop words of a language, those that others share included; 0 for an unknown language.</summary>
    public int Of(string language) => KnownLanguages.IndexOf(language) is >= 0 and var i ? Count(1u << i, 0) : 0;

    /// <summary>The stop words that no other language has.</summary>
    public int OnlyOf(string language) => KnownLanguages.IndexOf(language) is >= 0 and var i ? Count(1u << i, ~(1u << i)) : 0;

    /// <summary>The stop words of a language that another one does not have.</summary>
    public int Of(string language, string without) => Count(1u << KnownLanguages.IndexOf(language), 1u << KnownLanguages.IndexOf(without));

    /// <summary>The language with most stop words, of equals the one with most of its own; null where there are none.</summary>
    public string? Most()
    {
        var (best, most, alone) = (0, 0, 0);
        for (var k = 0; k < KnownLanguages.All.Length; k++)
        {
            var (all, own) = (Count(1u << k, 0), Count(1u << k, ~(1u << k)));
            if (all > most || (all == most && own > alone)) (best, most, alone) = (k, all, own);
        }

        return most == 0 ? null : KnownLanguages.All[best].Tag;
    }

    /// <summary>The stop words of a language that none of the others has.</summary>
    private int Count(uint wanted, uint unwanted)
    {
        var count = 0;
        foreach (var bits in found.AsSpan(0, used))
        {
            if ((bits & wanted) != 0 && (bits & unwanted) == 0) count++;
        }

        return count;
    }

    /// <summary>Whether a letter stands between marks: a cell with <c>Y</c> or <c>N</c>, which is a word of no language.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && text[before] == ' ') before--;
        while (after < text.Length && text[after] == ' ') after++;
        return !(before >= 0 && char.IsLetterOrDigit(text[before])) && !(after < text.Length && char.IsLetterOrDigit(text[after]));
    }

    /// <summary>The end of a locale that begins with a word: <c>it-CH</c> is no Italian, and <c>it</c> in it no English; 0 for other words.</summary>
    private static int LocaleEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start != 2 || end + 3 > text.Length || text[end] != '-' || !char.IsAsciiLetterLower(text[start]) || !char.IsAsciiLetterUpper(text[end + 1]) || !char.IsAsciiLetterUpper(text[end + 2])) return 0;
        return end + 3 < text.Length && char.IsLetterOrDigit(text[end + 3]) ? 0 : end + 3;
    }

    private void Add(uint bits)
    {
        if (used == found.Length) Array.Resize(ref found, used * 2);
        found[used++] = bits;
    }

    /// <summary>What stands between two white spaces, looked through once however many words it has.</summary>
    private struct Name
    {
        private int end;
        private int lastMark;

        /// <summary>The end of a word with dots, slashes or underscores inside (<c>EWS.AccessAsUser.All</c>), which is a name in any language; 0 for other words. Words are asked for in order.</summary>
        public int EndAt(ReadOnlySpan<char> text, int start)
        {
            if (start >= end) Find(text, start);
            return lastMark >= start ? end : 0;
        }

        private void Find(ReadOnlySpan<char> text, int start)
        {
            (end, lastMark) = (start, -1);
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != ProseText.Mask)
            {
                if (text[end] is '.' or '\\' or '_' or '@' or '=' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) lastMark = end;
                end++;
            }
        }
    }
}
