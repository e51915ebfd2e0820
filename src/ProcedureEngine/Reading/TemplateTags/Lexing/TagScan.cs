namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>Finds where names and tags end.</summary>
internal static class TagScan
{
    /// <summary>The longest tag. Without an end each of a line of opening braces would look through all behind it.</summary>
    public const int MaxLength = 2_048;

    /// <summary>The longest tag that begins a line: components may be given whole lists.</summary>
    public const int MaxLengthOfLines = 16_384;

    /// <summary>The index behind the closing mark outside quotation marks; -1 where there is none before another tag opens, or before an empty line.</summary>
    public static int End(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> close)
    {
        // Mostly there is none in a text that only looks like a tag.
        if (text[start..].IndexOf(close) < 0) return -1;
        for (var i = start; i <= text.Length - close.Length; i++)
        {
            if (text[i..].StartsWith(close)) return i + close.Length;
            switch (text[i])
            {
                case '"' or '`' when TagArgument.QuotationEnd(text, i) is > 0 and var end:
                    i = end - 1;
                    break;
                case '{' when text[i + 1] is '{' or '%':
                case '\n' when text[(i + 1)..].TrimStart(" \t\r").StartsWith("\n"):
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The length of the name that a text begins with; 0 where it begins with none.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetter(text[0]) || (text[0] == '_' && text.Length > 1 && char.IsAsciiLetter(text[1])))) return 0;
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_' or '/' or '.' or ':')) length++;
        return length;
    }
}
