using Markdig.Helpers;
using Markdig.Parsers;

namespace ProcedureEngine.Reading.Directives;

/// <summary>Parses <c>[!NAME argument]</c> on one line; the argument may hold links, so brackets are counted.</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    // Longer ones do not exist, and without an end a line of "[!a [!a [!a" would be searched again from each of them.
    private const int MaxLength = 2048;

    public DirectiveInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var start = slice.Start;
        if (start + 2 > slice.End || text[start + 1] != '!' || !char.IsAsciiLetter(text[start + 2])) return false;

        var nameEnd = start + 2;
        while (nameEnd <= slice.End && (char.IsLetter(text[nameEnd]) || text[nameEnd] is '-' or '_')) nameEnd++;
        if (nameEnd > slice.End || text[nameEnd] is not (']' or '[' or ' ' or '\t')) return false;

        var close = Close(text, nameEnd, slice.End);
        // "[!x](url)" is a link whose text begins with an exclamation mark.
        if (close < 0 || (close < slice.End && text[close + 1] == '(')) return false;

        processor.Inline = new DirectiveInline
        {
            Name = text[(start + 2)..nameEnd],
            Argument = text[nameEnd..close].Trim(),
            Source = text[start..(close + 1)],
            Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(close)),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }

    private static int Close(string text, int from, int end)
    {
        var depth = 0;
        var last = Math.Min(end, from + MaxLength);
        for (var i = from; i <= last && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == '[') depth++;
            else if (text[i] == ']' && depth-- == 0) return i;
        }

        return -1;
    }
}
