using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.WikiLinks;

/// <summary>Parses links in doubled brackets. <c>[[1]](url)</c> is a link of Markdown, and <c>[[ -f x ]]</c> is no link.</summary>
internal sealed class WikiLinkInlineParser : InlineParser
{
    private const int MaxLength = 300;

    public WikiLinkInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, Math.Min(MaxLength, slice.Length));
        if (!text.StartsWith("[[") || text.Length < 5) return false;
        var close = text.IndexOf("]]");
        if (close < 3) return false;
        var content = text[2..close];
        var behind = close + 2 < text.Length ? text[close + 2] : '\0';
        if (content.ContainsAny('[', ']', '\n') || behind is '(' or '[' or ']' or ':' || char.IsWhiteSpace(content[0]) || char.IsWhiteSpace(content[^1])) return false;

        var bar = content.IndexOf('|');
        // A bar in a table's cell is escaped.
        var target = bar < 0 ? content : content[..bar].TrimEnd('\\');
        if (target.IsEmpty || bar == content.Length - 1) return false;
        processor.Inline = new WikiLinkInline
        {
            Target = target.Trim().ToString(),
            Shown = bar < 0 ? null : content[(bar + 1)..].Trim().ToString(),
            Source = text[..(close + 2)].ToString(),
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + close + 1)),
            Line = line,
            Column = column,
        };
        slice.Start += close + 2;
        return true;
    }
}
