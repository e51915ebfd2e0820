using System.Net;
using Markdig.Helpers;
using Markdig.Parsers;
using ProcedureEngine.Reading.Directives;

namespace ProcedureEngine.Reading.TripleColons;

/// <summary>Parses <c>:::image …:::</c> up to the closing colons, on one line.</summary>
internal sealed class TripleColonImageParser : InlineParser
{
    public TripleColonImageParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        if (!text.StartsWith(":::")) return false;
        var name = text[3..].TrimStart();
        if (!name.StartsWith("image", StringComparison.OrdinalIgnoreCase) || name.Length < 6 || !char.IsWhiteSpace(name[5])) return false;

        var argumentStart = text.Length - name.Length + 5;
        var line = text[argumentStart..];
        if (line.IndexOfAny('\n', '\r') is var end and >= 0) line = line[..end];
        var close = line.IndexOf(":::");
        var argument = close < 0 ? line : line[..close];

        processor.Inline = new TripleColonImage
        {
            Source = Attributes.Value(argument, "source"),
            AlternativeText = WebUtility.HtmlDecode(Attributes.Value(argument, "alt-text") ?? ""),
            Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(slice.Start, out var sourceLine, out var column), processor.GetSourcePosition(slice.Start + argumentStart + argument.Length - 1)),
            Line = sourceLine,
            Column = column,
        };
        slice.Start += argumentStart + (close < 0 ? line.Length : close + 3);
        return true;
    }
}
