using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ProcedureEngine.Translation.Codes;

/// <summary>
/// Finds the inline markup of a slice of Markdown. It judges by the characters alone and loses none: joined again, the parts of one line
/// are the slice. A line break that means nothing is a space.
/// </summary>
public sealed partial class InlineCodes
{
    // How far the end of markup is looked for: what costs grows as the text does, whatever is in it.
    private const int MaxReach = 2000;

    // Deeper markup is taken for words.
    private const int MaxDepth = 32;

    private readonly string text;
    private readonly bool keepsLines;

    /// <summary>For each character how often it stands from there on without another between.</summary>
    private readonly int[] runs;
    private readonly ImmutableArray<CodedPart>.Builder parts = ImmutableArray.CreateBuilder<CodedPart>();
    private readonly StringBuilder words = new();
    private int lastId;

    private InlineCodes(string text, bool keepsLines)
    {
        this.text = text;
        this.keepsLines = keepsLines;
        runs = new int[text.Length];
        for (var i = text.Length - 1; i >= 0; i--) runs[i] = i + 1 < text.Length && text[i + 1] == text[i] ? runs[i + 1] + 1 : 1;
    }

    /// <summary>Reads a slice.</summary>
    /// <param name="markdown">The slice.</param>
    /// <param name="keepsLines">Whether every line break is a code, as in HTML that is kept line by line.</param>
    public static CodedText Read(string markdown, bool keepsLines = false)
    {
        var codes = new InlineCodes(markdown, keepsLines);
        codes.Read(0, markdown.Length, 0);
        codes.Flush();
        return new CodedText(codes.parts.ToImmutable());
    }

    private void Read(int from, int to, int depth)
    {
        var i = from;
        while (i < to)
        {
            var next = Code(i, to, depth);
            if (next > i)
            {
                i = next;
                continue;
            }

            // A run of marks is one mark: none of it begins anything where the whole does not.
            var length = text[i] is '`' or '*' or '_' or '~' ? Run(i, to) : 1;
            words.Append(text, i, length);
            i += length;
        }
    }

    /// <summary>Reads the code that begins at an offset; the offset behind it, or the same where none does.</summary>
    private int Code(int i, int to, int depth)
    {
        switch (text[i])
        {
            case '\\' when i + 1 < to && text[i + 1] is '\n' or '\r': return Alone(i, Break().Match(text, i, Math.Min(to - i, MaxReach)));
            case '\\' when i + 1 < to && char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] < 128 && !char.IsWhiteSpace(text[i + 1]): return Alone(i, i + 2);
            case ' ' or '\t' or '\n' or '\r': return LineBreak(i, to);
            case '`': return Alone(i, CodeSpan(i, to));
            case '<': return Tag(i, to, depth);
            case '!' when i + 1 < to && text[i + 1] == '[': return Link(i, i + 1, to, depth);
            case '[' when i + 1 < to && text[i + 1] is '!' or '^': return Alone(i, Matching(i, to) is > 0 and var end ? end + 1 : i);
            case '[': return Link(i, i, to, depth);
            case '*' or '_' or '~': return Emphasis(i, to, depth);
            case '&': return Alone(i, Entity().Match(text, i, to - i));
            case '{': return Alone(i, Macro().Match(text, i, Math.Min(to - i, MaxReach)));
            case ':' when i + 2 < to && text[i + 1] == ':' && text[i + 2] == ':': return Alone(i, Colons().Match(text, i, Math.Min(to - i, MaxReach)));
            case 'h' when i == 0 || !char.IsLetterOrDigit(text[i - 1]): return Alone(i, Address().Match(text, i, to - i));
            default: return XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i]) ? i : Alone(i, i + 1);
        }
    }

    private int Alone(int i, Match match) => Alone(i, match.Success ? i + match.Length : i);

    private int Alone(int i, int end)
    {
        if (end <= i) return i;
        Flush();
        parts.Add(new CodedPart(CodeKind.Alone, text[i..end], ++lastId));
        return end;
    }

    private int Around(int open, int from, int close, int end, int depth)
    {
        if (depth >= MaxDepth) return open;
        Flush();
        var id = ++lastId;
        parts.Add(new CodedPart(CodeKind.Open, text[open..from], id));
        Read(from, close, depth + 1);
        Flush();
        parts.Add(new CodedPart(CodeKind.Close, text[close..end], id));
        return end;
    }

    private int LineBreak(int i, int to)
    {
        var match = Break().Match(text, i, Math.Min(to - i, MaxReach));
        if (!match.Success) return i;
        var isHard = match.Value.StartsWith("  ", StringComparison.Ordinal) || match.Value.AsSpan().Count('\n') > 1;
        if (isHard || keepsLines) return Alone(i, i + match.Length);
        words.Append(' ');
        return i + match.Length;
    }

    private int CodeSpan(int i, int to)
    {
        var run = Run(i, to);
        for (var j = i + run; j < Math.Min(to, i + MaxReach);)
        {
            if (text[j] != '`')
            {
                j++;
                continue;
            }

            var other = Run(j, to);
            j += other;
            if (other == run) return j;
        }

        return i;
    }

    private int Run(int i, int to) => Math.Min(runs[i], to - i);

    private int Tag(int i, int to, int depth)
    {
        var match = AnyTag().Match(text, i, Math.Min(to - i, MaxReach));
        if (!match.Success) return i;
        var end = i + match.Length;
        var name = match.Groups["name"].Value;
        if (name.Length == 0 || match.Value.EndsWith("/>", StringComparison.Ordinal)) return Alone(i, end);
        var close = text.IndexOf($"</{name}>", end, Math.Min(to - end, MaxReach), StringComparison.OrdinalIgnoreCase);
        return close >= 0 && text.IndexOf($"<{name}", end, close - end, StringComparison.OrdinalIgnoreCase) < 0
            ? Around(i, end, close, close + name.Length + 3, depth) is var behind && behind > i ? behind : Alone(i, end)
            : Alone(i, end);
    }

    private int Link(int i, int bracket, int to, int depth)
    {
        var close = Matching(bracket, to);
        if (close < 0 || close + 1 >= to) return i;
        var end = text[close + 1] switch
        {
            '(' => Matching(close + 1, to),
            '[' => Matching(close + 1, to),
            _ => -1,
        };
        return end < 0 ? i : Around(i, bracket + 1, close, end + 1, depth);
    }

    /// <summary>The offset of the bracket that closes the one at an offset; -1 where none does.</summary>
    private int Matching(int i, int to)
    {
        var (open, close) = text[i] == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var j = i; j < Math.Min(to, i + MaxReach); j++)
        {
            var c = text[j];
            if (c == '\\') j++;
            else if (c == open) depth++;
            else if (c == close && --depth == 0) return j;
        }

        return -1;
    }

    private int Emphasis(int i, int to, int depth)
    {
        var run = Run(i, to);
        var c = text[i];
        var size = c == '~' ? 2 : Math.Min(run, 2);
        if ((c == '~' && run != 2) || run > 3) return i;
        var from = i + size;
        if (from >= to || char.IsWhiteSpace(text[from]) || (c == '_' && i > 0 && char.IsLetterOrDigit(text[i - 1]))) return i;
        for (var j = from + 1; j < Math.Min(to, i + MaxReach); j++)
        {
            if (text[j] == '\\') j++;
            else if (text[j] == '`' && CodeSpan(j, to) is var behind && behind > j) j = behind - 1;
            else if (text[j] == c)
            {
                var other = Run(j, to);
                var fits = other == size || (other == 3 && run <= 3);
                var end = other == 3 && size == 1 ? j + 2 : other == 3 && run == 3 ? j + 1 : j;
                if (fits && !char.IsWhiteSpace(text[j - 1]) && !(c == '_' && end + size < to && char.IsLetterOrDigit(text[end + size]))) return Around(i, from, end, end + size, depth);
                j += other - 1;
            }
        }

        return i;
    }

    private void Flush()
    {
        if (words.Length == 0) return;
        parts.Add(new CodedPart(CodeKind.Text, words.ToString(), 0));
        words.Clear();
    }

    [GeneratedRegex(@"\G\\?[ \t]*(?:\r?\n[ \t>]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"\G&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\G(?:\{\{[^\r\n]*?\}\}|\{%[^\r\n]*?%\}|\{[:#.][^}\r\n]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Macro();

    [GeneratedRegex(@"\G:::[a-z][^\r\n]*?:::", RegexOptions.CultureInvariant)]
    private static partial Regex Colons();

    [GeneratedRegex(@"\Ghttps?://[^\s<>()\[\]*`|""]*[^\s<>()\[\]*`|"".,;:!?']", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G(?:<!--[\s\S]*?-->|<(?<name>[A-Za-z][A-Za-z0-9-]*)(?:[\s][^<>]*)?/?>|</[A-Za-z][A-Za-z0-9-]*\s*>|<[A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>)", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();
}
