using ProcedureEngine.Reading.Containers.TripleColons;

namespace ProcedureEngine.Reading.Containers.Fences;

/// <summary>What stands on a line that opens a container.</summary>
/// <param name="Length">How many colons or slashes begin it.</param>
/// <param name="Name">The container's name; empty for a line that closes one.</param>
/// <param name="TitleStart">The index in the line at which its title begins.</param>
/// <param name="TitleLength">The title's length; 0 where there is none.</param>
internal readonly record struct FenceHead(int Length, string Name, int TitleStart, int TitleLength)
{
    private const int MinLength = 3;

    /// <summary>Reads a line without white space at its ends; null where it opens and closes nothing.</summary>
    public static FenceHead? Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not (':' or '/')) return null;
        var length = line.Length - line.TrimStart(line[0]).Length;
        if (length < MinLength) return null;
        if (length == line.Length) return new FenceHead(length, "", length, 0);
        return line[0] == ':' ? ReadColons(line, length) : ReadSlashes(line, length);
    }

    /// <summary><c>:::note Title</c>, <c>:::note[Title]{.class}</c>, <c>::: {.note}</c>, <c>:::{note} Title</c>.</summary>
    private static FenceHead? ReadColons(ReadOnlySpan<char> line, int length)
    {
        var at = SkipSpaces(line, length);
        string name;
        if (line[at] == '{')
        {
            var close = line[at..].IndexOf('}');
            if (close < 0) return null;
            name = NameOf(line.Slice(at + 1, close - 1).TrimStart(" .")).ToString();
            at += close + 1;
        }
        else
        {
            name = NameOf(line[at..]).ToString();
            at += name.Length;
            // ":::row:::" is the dialect's own, as are all that it names.
            if (name.Length == 0 || line.EndsWith(":::") || TripleColonNames.IsKnown(name.ToLowerInvariant()) || TripleColonInlineParser.IsInline(name)) return null;
        }

        if (name.Length == 0 || (at < line.Length && line[at] is not (' ' or '\t' or '[' or '{'))) return null;
        if (name.StartsWith("callout-", StringComparison.OrdinalIgnoreCase)) name = name["callout-".Length..];
        if (at < line.Length && line[at] == '[' && BracketEnd(line, at) is > 0 and var bracket) return new FenceHead(length, name, at + 1, bracket - at - 1);

        // Attributes, before or behind the title, are no text.
        if (at < line.Length && line[at] == '{' && line[at..].IndexOf('}') is > 0 and var end) at += end + 1;
        at = SkipSpaces(line, at);
        var title = line[at..];
        if (title.EndsWith("}") && title.LastIndexOf('{') is >= 0 and var attributes) title = title[..attributes].TrimEnd();
        return new FenceHead(length, name, at, title.Length);
    }

    /// <summary><c>/// note</c>, <c>/// details | Title</c>; anything else behind a name is a sentence.</summary>
    private static FenceHead? ReadSlashes(ReadOnlySpan<char> line, int length)
    {
        var at = SkipSpaces(line, length);
        var name = NameOf(line[at..]).ToString();
        if (at == length || name.Length == 0) return null;
        at = SkipSpaces(line, at + name.Length);
        if (at == line.Length) return new FenceHead(length, name, at, 0);
        if (line[at] != '|') return null;
        at = SkipSpaces(line, at + 1);
        return new FenceHead(length, name, at, line.Length - at);
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0])) return [];
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_')) length++;
        return text[..length];
    }

    /// <summary>The bracket that closes the one at an index; -1 where none does.</summary>
    private static int BracketEnd(ReadOnlySpan<char> line, int open)
    {
        var depth = 0;
        for (var i = open; i < line.Length; i++)
        {
            if (line[i] == '[') depth++;
            else if (line[i] == ']' && --depth == 0) return i;
        }

        return -1;
    }

    private static int SkipSpaces(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t') at++;
        return at;
    }
}
