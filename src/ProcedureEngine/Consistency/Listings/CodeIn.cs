using System.Text;

namespace ProcedureEngine.Consistency.Listings;

/// <summary>Tells what is code in a text that is translated, and whether the text around it was all that changed.</summary>
internal static class CodeIn
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

    /// <summary>Whether both are the same keys pressed together, of which the last one has a name in each language: <c>Ctrl+Space</c>, <c>Ctrl+Espace</c>.</summary>
    public static bool IsSameShortcut(string reference, string translation)
    {
        var (a, b) = (reference.Split('+'), translation.Split('+'));
        if (a.Length < 2 || a.Length != b.Length) return false;
        for (var i = 0; i < a.Length - 1; i++)
        {
            var (x, y) = (a[i].Trim(), b[i].Trim());
            if (!Array.Exists(Modifiers, m => m.Contains(x, StringComparer.OrdinalIgnoreCase) && m.Contains(y, StringComparer.OrdinalIgnoreCase))) return false;
        }

        return IsKeyName(a[^1]) && IsKeyName(b[^1]);

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
