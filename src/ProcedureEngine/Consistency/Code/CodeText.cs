using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ProcedureEngine.Consistency.Code;

/// <summary>
/// Code as two languages may write it: white space, typographic quotes and dashes, comments, what stands for the reader's own value,
/// and what a program says to people may differ.
/// </summary>
internal static class CodeText
{
    /// <summary>"Languages" of fences that hold text and drawings whose words are translated.</summary>
    private static readonly FrozenSet<string> Drawn = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "mermaid", "plantuml", "puml", "dot", "graphviz", "markdown", "md", "mdx", "markdoc", "mdoc", "rst", "ditaa");

    /// <summary>"Languages" of fences that hold what a program shows.</summary>
    private static readonly FrozenSet<string> Shown = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "", "text", "txt", "plaintext", "plain", "none", "output", "console", "log");

    /// <summary>Whether code does the same.</summary>
    /// <param name="reference">The code of the reference.</param>
    /// <param name="translation">The code of the translation.</param>
    /// <param name="language">The word behind the fence; null where there is none.</param>
    /// <param name="isBlock">Whether it is a block and no code in the line.</param>
    public static bool AreEqual(string reference, string translation, string? language, bool isBlock)
    {
        if (reference == translation) return true;
        if (isBlock && Drawn.Contains(language ?? "")) return true;
        if (!isBlock && (CodeInText.IsSameButEnd(reference, translation) || CodeInText.IsSameButEnd(translation, reference))) return true;
        if (!isBlock && (IsPlural(reference, translation) || IsPlural(translation, reference) || IsKind(reference, translation) || IsCaption(reference, translation) || CodeInText.IsSameShortcut(reference, translation))) return true;
        if (!isBlock && (CodePlaceholders.StandsFor(reference, translation) || (CodeInText.WithoutTitle(reference) is var plain && plain != reference && plain == CodeInText.WithoutTitle(translation)))) return true;
        var (a, b) = (CodeComments.Without(reference, language, isBlock), CodeComments.Without(translation, language, isBlock));
        if (Plain(string.Concat(a), language) == Plain(string.Concat(b), language)) return true;
        if (Plain(WithoutTexts(string.Concat(a), language), language) == Plain(WithoutTexts(string.Concat(b), language), language)) return true;
        if (a.Count != b.Count) return false;

        // Where the comments were translated, the labels of the example were too.
        var isTranslated = isBlock && IsProgram(language) && Letters(reference) - a.Sum(Letters) != Letters(translation) - b.Sum(Letters);
        for (var i = 0; i < a.Count; i++)
        {
            if (!IsSameLine(a[i], b[i], language, isBlock, isTranslated)) return false;
        }

        return true;
    }

    /// <summary>A name in the plural, which other languages leave as it is (<c>Pods</c>), or with the mark of a function (<c>run()</c>).</summary>
    private static bool IsPlural(string one, string other) => other.StartsWith(one, StringComparison.Ordinal)
        && ((one.Length > 3 && other.Length == one.Length + 1 && other[^1] == 's' && char.IsLetter(other[^2])) || (other.Length == one.Length + 2 && other.EndsWith("()", StringComparison.Ordinal)));

    /// <summary>A name with an ending that makes an adjective of it, which other languages say in a word beside it: <c>Select-like</c>.</summary>
    private static bool IsKind(string reference, string name) =>
        reference.Length > name.Length + 1 && reference[name.Length] == '-' && reference.StartsWith(name, StringComparison.Ordinal) && reference.AsSpan(name.Length + 1) is "like" or "based" or "style" or "only" or "specific" or "compatible" or "related";

    /// <summary>Several words that are set as code and say something to people, where the other language's letters show that they were translated.</summary>
    private static bool IsCaption(string reference, string translation) => (reference.Contains(' ', StringComparison.Ordinal) || (char.IsUpper(reference[0]) && reference.All(char.IsLetter))) && HasForeignLetters(translation)
        && (IsCondition(reference, translation) || IsTranslatedText($"\"{reference}\"", $"\"{translation}\"") || CodeInText.IsTextAroundTheSame(reference, translation));

    /// <summary>Whether both set a condition in words with the same marks and numbers: <c>screen ≥ 576px</c>.</summary>
    private static bool IsCondition(string reference, string translation)
    {
        if (!reference.AsSpan().ContainsAny('≥', '≤')) return false;
        var (a, b) = (reference.Split(' ').Where(IsValue), translation.Split(' ').Where(IsValue));
        return a.SequenceEqual(b, StringComparer.Ordinal);

        static bool IsValue(string word) => word.Any(c => !char.IsLetter(c));
    }

    /// <summary>Code without comments, white space and the reader's own values.</summary>
    public static string Plain(string code, string? language, bool isBlock) => Plain(string.Concat(CodeComments.Without(code, language, isBlock)), language);

    private static string Plain(string code, string? language)
    {
        var plain = new StringBuilder(code.Length);
        foreach (var c in CodePlaceholders.Masked(code, language))
        {
            if (!char.IsWhiteSpace(c)) plain.Append(c switch { '“' or '”' or '„' or '‘' or '’' or '\'' => '"', '–' or '—' => '-', _ => c });
        }

        return plain.ToString();
    }

    private static bool IsSameLine(string a, string b, string? language, bool isBlock, bool isTranslated)
    {
        (a, b) = (WithoutTexts(a, language), WithoutTexts(b, language));
        if (Plain(a, language) == Plain(b, language)) return true;

        // A line of a longer text, such as the middle of a string: in a shell it may be a command.
        if (isBlock && IsProgram(language) && IsSentence(a) && IsSentence(b) && Digits(a) == Digits(b)) return true;

        // A description without quotation marks, as YAML has them.
        if (isBlock && language is not null && Yaml.Contains(language) && CodeInText.AreDescriptions(a, b) && Digits(a) == Digits(b)) return true;

        // What a program shows is shown in the reader's language.
        if (isBlock && Shown.Contains(language ?? "") && HasForeignLetters(b) && !HasForeignLetters(a) && Digits(a) == Digits(b)) return true;
        var (wordsA, wordsB) = (Words(a), Words(b));
        if (wordsA.Count != wordsB.Count) return false;
        for (var i = 0; i < wordsA.Count; i++)
        {
            var (x, y) = (wordsA[i], wordsB[i]);
            if (Plain(x, language) == Plain(y, language) || CodePlaceholders.StandsFor(x, y)) continue;
            if (!IsTranslatedText(x, y) && !(isTranslated && IsLabel(x) && IsLabel(y))) return false;
        }

        return true;
    }

    /// <summary>Markup without the words between its tags and before an end tag: <c>&lt;p&gt;Hello&lt;/p&gt;</c>. Of them the digits stay.</summary>
    private static string WithoutTexts(string code, string? language)
    {
        if (language is null || !Markup.Contains(language) || !code.Contains('<', StringComparison.Ordinal)) return code;
        var kept = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length;)
        {
            var open = code.IndexOf('<', i);
            if (open < 0)
            {
                kept.Append(code.AsSpan(i));
                break;
            }

            var text = code.AsSpan(i, open - i);
            var isText = (i > 0 || code.AsSpan(open).StartsWith("</")) && CodeInText.ValuesOf(text) is { } values && !values.Words.AsSpan().ContainsAny(OfCode);
            kept.Append(isText ? Digits(text.ToString()) + CodeInText.ValuesOf(text)!.Value.Values : text);
            var close = code.IndexOf('>', open);
            if (close < 0) close = code.Length - 1;
            kept.Append(code.AsSpan(open, close - open + 1));
            i = close + 1;
        }

        return kept.ToString();
    }

    private static readonly FrozenSet<string> Yaml = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "yaml", "yml");

    private static readonly FrozenSet<string> Markup = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "html", "xml", "svg", "xaml", "jsx", "tsx", "vue", "svelte", "astro", "mdx", "razor");

    /// <summary>What stands in code and not in the words between two tags.</summary>
    private static readonly SearchValues<char> OfCode = SearchValues.Create("=;&|${}[]()");

    private static bool IsProgram(string? language) => !Shown.Contains(language ?? "") && !CodeComments.IsShell(language!);

    /// <summary>Whether a line is words for people: several, in letters, with the marks of a sentence.</summary>
    private static bool IsSentence(string line)
    {
        var text = line.AsSpan().Trim().TrimEnd("`'\",;");
        if (text.Length < 8 || !char.IsLetter(text[0])) return false;
        var spaces = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ') spaces++;
            else if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or ',' or '!' or '?' or '\'' or '’' or '-' or '、' or '。' or '，' or '！' or '？' or '…')) return false;
            else if (text[i] is '.' or '-' && i + 1 < text.Length && text[i + 1] != ' ' && (i == 0 || text[i - 1] == ' ')) return false;
        }

        return spaces > 1 || (spaces > 0 && text[^1] is '.' or '!' or '?') || HasForeignLetters(line);
    }

    /// <summary>Whether two quoted texts are words for people: several words, or one that the other language's letters show to be translated.</summary>
    private static bool IsTranslatedText(string a, string b)
    {
        if (a.Length < 3 || b.Length < 3 || !IsQuote(a[0]) || !IsQuote(b[0]) || Digits(a) != Digits(b)) return false;

        // The values that a template puts in are the same, in the order of each language.
        if (Template(a) is not { } x || Template(b) is not { } y || !x.Values.SetEquals(y.Values)) return false;
        (a, b) = (x.Words, y.Words);
        if (a.Length < 3 || b.Length < 3 || !IsProse(a) || !IsProse(b)) return false;
        if (HasForeignLetters(b)) return true;
        var (spacesA, spacesB) = (a.AsSpan(1).Trim().Count(' '), b.AsSpan(1).Trim().Count(' '));
        if (spacesA == 0 && spacesB == 0) return a[^2] is '!' or '?' or '.' or '…' && a[^2] == b[^2];
        return spacesA > 1 || char.IsUpper(a[1]);
    }

    /// <summary>A quoted text without the values that a template puts into it (<c>${name}</c>, <c>{name}</c>), and these; null where a bracket is not closed or holds more than names.</summary>
    private static (string Words, HashSet<string> Values)? Template(string quoted)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        if (!quoted.Contains('{', StringComparison.Ordinal)) return (quoted, values);
        var words = new StringBuilder();
        for (var i = 0; i < quoted.Length; i++)
        {
            var open = quoted[i] == '{' ? i : quoted[i] == '$' && i + 1 < quoted.Length && quoted[i + 1] == '{' ? i + 1 : -1;
            if (open < 0)
            {
                // Quotes around a value are the text's.
                if (i == 0 || i == quoted.Length - 1 || !IsQuote(quoted[i])) words.Append(quoted[i]);
                continue;
            }

            var close = quoted.IndexOf('}', open);
            if (close < 0 || quoted.AsSpan(open + 1, close - open - 1).ContainsAny("{;=")) return null;
            values.Add(quoted[open..(close + 1)]);
            i = close;
        }

        return (words.ToString(), values);
    }

    /// <summary>Whether a quoted text is one word that begins with a capital, as labels do.</summary>
    private static bool IsLabel(string quoted)
    {
        if (quoted.Length < 4 || !IsQuote(quoted[0]) || !char.IsUpper(quoted[1])) return false;
        foreach (var c in quoted.AsSpan(1, quoted.Length - 2))
        {
            if (!char.IsLetter(c)) return false;
        }

        return true;
    }

    private static int Letters(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) count++;
        }

        return count;
    }

    private static bool IsProse(string quoted)
    {
        foreach (var c in quoted.AsSpan(1, quoted.Length - 2))
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '.' or ',' or '!' or '?' or '¡' or '¿' or ':' or '\'' or '’' or '(' or ')' or '…' or '、' or '。' or '，' or '！' or '？' or '（' or '）' or '：' or '「' or '」') && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark and not System.Globalization.UnicodeCategory.SpacingCombiningMark) return false;
        }

        return true;
    }

    /// <summary>The words of a line; a quoted text is one.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        for (var i = 0; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }

            var start = i;
            if (IsQuote(line[i]) && line.IndexOf(line[i], i + 1) is > 0 and var close)
            {
                i = close + 1;
            }
            else
            {
                while (i < line.Length && !char.IsWhiteSpace(line[i]) && (i == start || !IsQuote(line[i]))) i++;
            }

            words.Add(line[start..i]);
        }

        return words;
    }

    private static bool IsQuote(char c) => c is '"' or '\'' or '`';

    /// <summary>Whether code has letters that no program is written in.</summary>
    public static bool HasForeignLetters(string text)
    {
        foreach (var c in text)
        {
            if (c > 127 && char.IsLetter(c)) return true;
        }

        return false;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
