using System.Collections.Frozen;
using System.Text;

namespace ProcedureEngine.Consistency.Code;

/// <summary>What stands in code for the reader's own value: it may be in the reader's language.</summary>
internal static class CodePlaceholders
{
    /// <summary>Stands for a value of the reader's own (U+FFFC, object replacement character).</summary>
    public const char Mark = '\uFFFC';

    /// <summary>Elements of HTML, which no reader replaces. Those that a placeholder is hardly called are enough.</summary>
    private static readonly FrozenSet<string> Elements = """
        a abbr article aside audio b base blockquote body br button canvas code col dd details dialog div dl dt em fieldset figure footer
        form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input kbd label legend li link main map mark meta meter nav object ol
        option output p picture pre progress q s samp script section select slot small source span strong style sub summary sup table
        tbody td template textarea tfoot th thead time title tr track u ul var video
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Code languages whose angle brackets hold elements and types.</summary>
    private static readonly FrozenSet<string> WithElements = FrozenSet.Create(StringComparer.Ordinal, "html", "xml", "svg", "xaml", "jsx", "tsx", "vue", "svelte", "astro", "mdx", "razor", "php", "cpp", "c++", "c", "js", "ts", "javascript", "typescript", "java", "kotlin", "csharp", "cs", "rust", "go", "swift", "markdoc", "md", "liquid");

    /// <summary>Whether angle brackets of a language hold elements and types.</summary>
    public static bool HasElements(string language) => WithElements.Contains(language.ToLowerInvariant());

    /// <summary>
    /// A line with each lone <c>&lt;word&gt;</c> and <c>{word}</c> replaced by a mark. What is part of a larger expression stays:
    /// <c>${HOME}</c>, <c>List&lt;string&gt;</c>, <c>{{ value }}</c>, <c>{ "a": 1 }</c>, an element of HTML.
    /// </summary>
    public static string Masked(string line, string? language)
    {
        if (!line.AsSpan().ContainsAny('<', '{')) return line;
        var masked = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '<' or '{' && End(line, i, language) is { } end)
            {
                masked.Append(Mark);
                i = end;
            }
            else
            {
                masked.Append(line[i]);
            }
        }

        return masked.ToString();
    }

    /// <summary>
    /// Whether one of two words of code stands for the other where the source's plainly is no real value: <c>/path/to/x</c> and
    /// <c>/pfad/zu/x</c>, <c>your-name</c> and <c>ihr-name</c>. Both are cut alike by their marks.
    /// </summary>
    public static bool StandsFor(string reference, string translation)
    {
        if (AreSameWords(reference, translation)) return true;
        // An option is the program's word, whatever it is called: --username.
        if (reference.StartsWith('-') && !translation.StartsWith(reference.Split('=')[0], StringComparison.Ordinal)) return false;
        var (a, b) = (Segments(reference), Segments(translation));
        if (a is [var only] ? !IsAnything(only) : !IsExample(a)) return false;
        if (a.Count != b.Count) (a, b) = (Phrases(a), Phrases(b));
        if (a.Count != b.Count) return IsWordsWithHyphens(reference) && IsWordsWithHyphens(translation);
        for (var i = 0; i < a.Count; i++)
        {
            if (IsWord(a[i]) != IsWord(b[i]) || (!IsWord(a[i]) && a[i] != b[i])) return false;
        }

        return true;
    }

    /// <summary>Whether two quoted texts are the same words between hyphens in each language's form and order: <c>'long-process-plugin'</c>, <c>'plugin-long-processus'</c>.</summary>
    private static bool AreSameWords(string reference, string translation)
    {
        if (!IsWordsWithHyphens(reference) || !IsWordsWithHyphens(translation)) return false;
        var (words, others) = (reference[1..^1].Split('-', '_'), translation[1..^1].Split('-', '_').ToList());
        return words.Length == others.Count && words.All(w => others.FindIndex(o => o == w || (w.Length >= SameStem && o.Length >= SameStem && o.AsSpan(0, SameStem).SequenceEqual(w.AsSpan(0, SameStem)))) is >= 0 and var at && RemoveAt(others, at));

        static bool RemoveAt(List<string> list, int index)
        {
            list.RemoveAt(index);
            return true;
        }
    }

    /// <summary>Letters from which two words begin alike in languages of one origin.</summary>
    private const int SameStem = 5;

    /// <summary>Whether a name plainly stands for any: <c>something</c>.</summary>
    private static bool IsAnything(string name) => name.ToLowerInvariant() is "something" or "someone" or "somebody" or "somewhere" or "whatever" or "anything" || (name.Length > 5 && name.StartsWith("Some", StringComparison.Ordinal) && char.IsUpper(name[4]));

    /// <summary>Segments with words that underscores or hyphens join taken as one: <c>your_enum_member</c>.</summary>
    private static List<string> Phrases(List<string> segments)
    {
        var phrases = new List<string>();
        for (var i = 0; i < segments.Count; i++)
        {
            var joins = i > 0 && i + 1 < segments.Count && segments[i] is "_" or "-" && IsWord(segments[i - 1]) && IsWord(segments[i + 1]);
            if (joins) phrases[^1] += segments[i] + segments[++i];
            else phrases.Add(segments[i]);
        }

        return phrases;
    }

    /// <summary>Whether a quoted text is words between hyphens: <c>"your-service-name"</c>, <c>"nome-do-seu-serviço"</c>.</summary>
    private static bool IsWordsWithHyphens(string text) =>
        text.Length > 4 && text[0] is '"' or '\'' && text[^1] == text[0] && text.AsSpan(1).Contains('-') && text[1..^1].Split('-', '_').All(w => w.Length > 0 && w.All(char.IsLetter));

    private static bool IsExample(List<string> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].ToLowerInvariant() is "your" or "my" or "example" or "username" or "password" || IsAnything(segments[i])) return true;
            if (segments[i].Length > 6 && segments[i].StartsWith("pathTo", StringComparison.Ordinal)) return true;
            if (i + 2 < segments.Count && segments[i].Equals("path", StringComparison.OrdinalIgnoreCase) && segments[i + 2].Equals("to", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsWord(string segment) => char.IsLetter(segment[0]);

    /// <summary>Runs of letters, and every other character by itself.</summary>
    private static List<string> Segments(string text)
    {
        var segments = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            while (char.IsLetter(text[start]) && i < text.Length && char.IsLetter(text[i])) i++;
            segments.Add(text[start..i]);
        }

        return segments;
    }

    /// <summary>The index of the bracket that closes a placeholder; null where it is none.</summary>
    private static int? End(string line, int open, string? language)
    {
        var isAngle = line[open] == '<';
        if (isAngle && language is not null && HasElements(language)) return null;
        if (open > 0 && (char.IsLetterOrDigit(line[open - 1]) || line[open - 1] is '$' or '{' or '%' or '#' or '<' or ')' or ']' or '&' || (line[open - 1] == '@' && !isAngle))) return null;
        var end = open + 1;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is ' ' or '-' or '_' or '.' or '\'' or '’')) end++;
        if (end >= line.Length || line[end] != (isAngle ? '>' : '}') || end == open + 1) return null;
        var word = line.AsSpan(open + 1, end - open - 1);
        if (char.IsWhiteSpace(word[0]) || char.IsWhiteSpace(word[^1]) || !HasLetter(word)) return null;

        // What a bracket closes right away goes on: {a}}.
        if (end + 1 < line.Length && line[end + 1] is '}' or '>') return null;
        return isAngle && Elements.Contains(word.ToString()) ? null : end;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }
}
