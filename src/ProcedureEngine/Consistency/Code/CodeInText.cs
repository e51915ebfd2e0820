using System.Text;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Code;

/// <summary>Tells what is code in a text that is translated, and whether the text around it was all that changed.</summary>
internal static class CodeInText
{
    /// <summary>Fewer words are a name as often as a sentence.</summary>
    private const int MinWords = 3;

    /// <summary>The keys that are held down, with all the names of each.</summary>
    private static readonly string[][] Modifiers = [["ctrl", "control", "strg"], ["shift", "umschalt", "maj"], ["alt", "option"], ["cmd", "command"]];

    /// <summary>
    /// Whether a text that is set as code was translated and nothing else: the words are in other letters, and the addresses, paths,
    /// numbers and names with marks in it are the same.
    /// </summary>
    public static bool IsTextAroundTheSame(string reference, string translation)
    {
        var (names, words) = Split(reference);
        if (words < MinWords) return false;
        var (others, _) = Split(translation);
        names.Sort(StringComparer.Ordinal);
        others.Sort(StringComparer.Ordinal);
        return names.SequenceEqual(others, StringComparer.Ordinal) && OwnLetters(translation) >= words;
    }

    /// <summary>Whether code is words, of which German joins some by hyphens: <c>Konto-Einstellungen</c>.</summary>
    public static bool IsWords(string code)
    {
        for (var at = code.IndexOf('-', StringComparison.Ordinal); at >= 0; at = code.IndexOf('-', at + 1))
        {
            if (at == 0 || at + 1 == code.Length || !char.IsUpper(code[at + 1])) return false;
        }

        return UnitEvidence.IsWordy(code.Replace('-', ' '));
    }

    /// <summary>
    /// Takes out the names of controls that are set as code and that the translation has in its own words: <c>Administration settings</c>,
    /// <c>Verwaltungseinstellungen</c>. A name that keeps a word of the source's is another control's.
    /// </summary>
    public static void RemoveTranslatedNames(List<string> lost, List<string> extra)
    {
        for (var i = lost.Count - 1; i >= 0 && extra.Count > 0; i--)
        {
            var name = Bare(lost[i]);
            if (!IsControlName(name, isMarked: name != lost[i])) continue;
            var words = WordsOf(name);
            var k = extra.FindIndex(e => Bare(e) is var other && IsWords(other) && !char.IsLower(other[0]) && (name != lost[i]) == (other != e) && !WordsOf(other).Overlaps(words));
            if (k < 0) continue;
            lost.RemoveAt(i);
            extra.RemoveAt(k);
        }

        // The sign on a button stands before its words: "+ New".
        static string Bare(string code) => code.StartsWith("+ ", StringComparison.Ordinal) ? code[2..] : code;

        // One word with a capital is as often the name of a type.
        static bool IsControlName(string code, bool isMarked) => IsWords(code) && code.Length > 1 && char.IsUpper(code[0]) && char.IsLower(code[1]) && (isMarked || code.Contains(' ', StringComparison.Ordinal));

        static HashSet<string> WordsOf(string code) => code.Split([' ', '-']).Where(w => w.Length >= LongWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>From so many letters on, a word that two languages share says that the rest of a name was not translated either.</summary>
    private const int LongWord = 4;

    /// <summary>Whether code in the line differs by the mark of a sentence, or by the one that ends a folder, at its end only: <c>~/.ssh/</c>.</summary>
    public static bool IsSameButEnd(string one, string other) =>
        other.Length > 1 && one.Length == other.Length + 1 && one[^1] is '.' or ',' or ':' or '/' && char.IsLetterOrDigit(one[^2]) && one.StartsWith(other, StringComparison.Ordinal);

    /// <summary>Whether both are the same keys pressed together, with or without spaces, of which the last one has a name in each language (<c>Ctrl+Space</c>, <c>Ctrl + Espace</c>), or one key that is held down.</summary>
    public static bool IsSameShortcut(string reference, string translation)
    {
        var (a, b) = (reference.Split('+'), translation.Split('+'));
        if (a.Length != b.Length) return false;
        if (a.Length == 1) return IsSameModifier(a[0], b[0]);
        for (var i = 0; i < a.Length - 1; i++)
        {
            if (!IsSameModifier(a[i], b[i])) return false;
        }

        return a[^1].Trim().Equals(b[^1].Trim(), StringComparison.OrdinalIgnoreCase) || (IsKeyName(a[^1]) && IsKeyName(b[^1]));

        static bool IsSameModifier(string one, string other) => Array.Exists(Modifiers, m => m.Contains(one.Trim(), StringComparer.OrdinalIgnoreCase) && m.Contains(other.Trim(), StringComparer.OrdinalIgnoreCase));

        // F4 and A are the same key everywhere.
        static bool IsKeyName(string key) => key.Trim() is { Length: > 2 } name && name.All(char.IsLetter);
    }

    /// <summary>The different names in pieces of code: runs of letters, digits and underscores.</summary>
    public static HashSet<string> NamesOf(List<string> code)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in code)
        {
            for (var i = 0; i < piece.Length;)
            {
                var start = i;
                while (i < piece.Length && (char.IsLetterOrDigit(piece[i]) || piece[i] == '_')) i++;
                if (i > start) names.Add(piece[start..i]);
                else i++;
            }
        }

        return names;
    }

    /// <summary>Code without the words that it gives a title in brackets: <c>:::tip[Did you know?]</c>.</summary>
    public static string WithoutTitle(string code)
    {
        var open = code.IndexOf('[', StringComparison.Ordinal);
        if (open < 1 || code[^1] != ']') return code;
        var title = code.AsSpan(open + 1, code.Length - open - 2);
        foreach (var c in title)
        {
            if (!char.IsLetter(c) && c is not (' ' or '\u00A0' or '?' or '!' or '.' or ',' or '\'' or '’' or '-')) return code;
        }

        return title.Contains(' ') ? code[..(open + 1)] : code;
    }

    /// <summary>Whether two lines give the same key descriptions in words: <c>description: Basic build for developers</c>.</summary>
    public static bool AreDescriptions(string a, string b)
    {
        var (x, y) = (a.IndexOf(": ", StringComparison.Ordinal), b.IndexOf(": ", StringComparison.Ordinal));
        return x > 0 && x == y && a.AsSpan(0, x).SequenceEqual(b.AsSpan(0, y)) && IsDescription(a.AsSpan(x + 2)) && IsDescription(b.AsSpan(y + 2));

        static bool IsDescription(ReadOnlySpan<char> value)
        {
            value = value.Trim();
            if (value.Length == 0 || !char.IsUpper(value[0]) || value.Count(' ') < MinWords - 1) return false;
            foreach (var c in value)
            {
                if (!char.IsLetterOrDigit(c) && c is not (' ' or '.' or ',' or '\'' or '’' or '(' or ')')) return false;
            }

            return true;
        }
    }

    /// <summary>The values that a template puts into a text (<c>{name}</c>), and the text without them; null where a bracket is not closed.</summary>
    public static (string Words, string Values)? ValuesOf(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('{', '}')) return (text.ToString(), "");
        var (words, values) = (new StringBuilder(), new StringBuilder());
        while (!text.IsEmpty)
        {
            var open = text.IndexOf('{');
            if (open < 0) break;
            var length = text[open..].IndexOf('}');
            if (length < 2 || text.Slice(open + 1, length - 1).ContainsAnyExcept(OfNames)) return null;
            words.Append(text[..open]);
            values.Append(text.Slice(open, length + 1));
            text = text[(open + length + 1)..];
        }

        return (words.Append(text).ToString(), values.ToString());
    }

    private static readonly System.Buffers.SearchValues<char> OfNames = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.");

    /// <summary>What holds marks or digits, and how many words there are besides.</summary>
    private static (List<string> Names, int Words) Split(string text)
    {
        var (names, count) = (new List<string>(), 0);
        foreach (var run in Runs(text))
        {
            if (run.AsSpan().ContainsAny(OfCode)) names.Add(run);
            else count++;
        }

        return (names, count);
    }

    private static readonly System.Buffers.SearchValues<char> OfCode = System.Buffers.SearchValues.Create("0123456789/\\_=$@#~*&;<>{}[]()+^%`");

    /// <summary>The runs of ASCII characters between spaces and words of other scripts, without the marks of sentences at their ends.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsAscii(text[i]) && text[i] is not (' ' or ',' or '|')) i++;
            if (text[start..i].Trim('.', ':', '!', '?', '"', '\'') is { Length: > 0 } run) yield return run;
            if (i == start) i++;
        }
    }

    private static int OwnLetters(string text) => text.Count(c => c > 127 && char.IsLetter(c));
}
