using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Languages;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>Cuts running text into sentences.</summary>
internal static class Sentences
{
    /// <summary>The sentences without white space around them; empty for a text without letters.</summary>
    public static ImmutableArray<string> Of(string text, Language language)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var rest = new System.Text.StringBuilder();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var endsAlways = EndsAlways(text[i]);
            if (!endsAlways && text[i] is not ('.' or '!' or '?' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && (EndsAlways(text[end]) || text[end] is '.' or '!' or '?' or '…' or ')' or '"' or '”' or '“' or '’' or '»' or ']' or '」' or '』' or '）')) end++;
            if (endsAlways && IsInBrackets(text, end))
            {
                i = end - 1;
                continue;
            }

            if (!endsAlways && end < text.Length && !BeginsNext(text, i, end))
            {
                // Nor does any other mark of this run end one.
                i = end - 1;
                continue;
            }

            if (text[i] == '.' && end == i + 1 && IsAbbreviation(text, start, i, language)) continue;
            Add(text[start..end]);
            start = i = end;
            i--;
        }

        Add(text[start..]);
        JoinRest();
        return sentences.ToImmutable();

        void Add(string sentence)
        {
            var trimmed = sentence.Trim();
            if (HasLetter(trimmed))
            {
                JoinRest();
                sentences.Add(trimmed);
            }
            else if (trimmed.Length > 0 && sentences.Count > 0)
            {
                rest.Append(' ').Append(trimmed);
            }
        }

        // All at once: each by itself would copy those before it again and again.
        void JoinRest()
        {
            if (rest.Length == 0) return;
            sentences[^1] += rest.ToString();
            rest.Clear();
        }
    }

    private static bool HasLetter(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a text is in a script that ends its sentences with a space and no mark (Thai, Lao): where such a sentence ends, no rule
    /// of characters tells.
    /// </summary>
    public static bool HaveNoMarks(ReadOnlySpan<char> text)
    {
        var (letters, unmarked) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c is >= '\u0E01' and <= '\u0EFF') unmarked++;
        }

        return unmarked * 3 > letters;
    }

    /// <summary>
    /// The marks that end a sentence whatever follows, for they stand nowhere else: those of Chinese and Japanese, which no space
    /// follows, of Arabic and Urdu, the dandas of India, the marks of Burmese, Khmer, Ethiopic, Armenian and Tibetan.
    /// </summary>
    private static bool EndsAlways(char c) => c is '。' or '！' or '？' or '｡' or '．' or '؟' or '۔' or '।' or '॥' or '။' or '។' or '៕' or '።' or '፧' or '։' or '།';

    /// <summary>A quotation that goes on as part of a sentence: <c>「はい。」と</c>.</summary>
    private static bool IsInBrackets(string text, int end) => end < text.Length && text[end - 1] is '」' or '』' or '”' or '）' && IsWithoutCase(text[end]);

    /// <summary>
    /// Whether white space follows the mark, then what a sentence may begin with. Scripts without capitals (Hangul, Hebrew, Devanagari)
    /// can't show a beginning: there any letter may be one, and behind a word in such a script any word.
    /// </summary>
    private static bool BeginsNext(string text, int mark, int at)
    {
        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next == text.Length) return true;
        if (next == at) return false;
        // Machine translation loses the space behind the full stop now and then; an upper-case letter then begins the next word.
        return char.IsUpper(text[next]) || char.IsDigit(text[next]) || !char.IsLetter(text[next]) || IsWithoutCase(text[next]) || (mark > 0 && IsWithoutCase(text[mark - 1]));
    }

    private static bool IsWithoutCase(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    private static bool IsAbbreviation(string text, int start, int dot, Language language)
    {
        var word = dot;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not '(' and not ProseText.Mask) word--;
        var length = dot - word;
        if (length == 0) return false;
        if (length == 1 && char.IsLetter(text[word]) && !IsWithoutCase(text[word])) return true;
        if (length <= 6 && text.AsSpan(word, length).Contains('.')) return true;

        // An ordinal: "7. april". A sentence rarely ends in a short number before a letter. What no language knows is abbreviated as in English.
        if (length <= 2 && text.AsSpan(word, length).ContainsAnyInRange('0', '9')) return true;
        return (language.Abbreviations.Count == 0 ? KnownLanguages.For("en") : language).Abbreviations.Contains(text.AsSpan(word, length));
    }
}
