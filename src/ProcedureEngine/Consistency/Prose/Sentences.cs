using System.Collections.Immutable;
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
            if (text[i] is not ('.' or '!' or '?' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…' or ')' or '"' or '”' or '“' or '’' or '»' or ']') end++;
            if (end < text.Length && !BeginsNext(text, end, out _))
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

    /// <summary>Whether white space follows, then what a sentence may begin with.</summary>
    private static bool BeginsNext(string text, int at, out int next)
    {
        next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next == text.Length) return true;
        // Machine translation loses the space behind the full stop now and then; an upper-case letter then begins the next word.
        return next > at && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || !char.IsLetter(text[next]));
    }

    private static bool IsAbbreviation(string text, int start, int dot, Language language)
    {
        var word = dot;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not '(' and not ProseText.Mask) word--;
        var length = dot - word;
        if (length == 0) return false;
        if (length == 1 && char.IsLetter(text[word])) return true;
        if (length <= 6 && text.AsSpan(word, length).Contains('.')) return true;

        // An ordinal: "7. april". A sentence rarely ends in a short number before a letter.
        if (length <= 2 && text.AsSpan(word, length).ContainsAnyInRange('0', '9')) return true;
        return language.Abbreviations.Contains(text.AsSpan(word, length));
    }
}
