using System.Net;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Reading.Directives;

namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>Parses what stands in a line, up to the closing colons: <c>:::image source="…":::</c>, <c>:::no-loc text="…":::</c>.</summary>
internal sealed class TripleColonInlineParser : InlineParser
{
    // "no-loc" is the longest name.
    private const int MaxNameLength = 6;

    public TripleColonInlineParser() => OpeningCharacters = [':'];

    /// <summary>Whether a block of this name belongs into a line.</summary>
    public static bool IsInline(ReadOnlySpan<char> name) => name.Equals("image", StringComparison.OrdinalIgnoreCase) || name.Equals("no-loc", StringComparison.OrdinalIgnoreCase);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        if (!text.StartsWith(":::")) return false;
        var rest = text[3..].TrimStart();
        // No further than a name can reach: in a line of colons every one is asked.
        var nameLength = rest[..Math.Min(rest.Length, MaxNameLength + 1)].IndexOfAny(' ', '\t');
        if (nameLength < 0 || !IsInline(rest[..nameLength])) return false;

        var argumentStart = text.Length - rest.Length + nameLength;
        var line = text[argumentStart..];
        if (line.IndexOfAny('\n', '\r') is var end and >= 0) line = line[..end];
        var close = line.IndexOf(":::");
        var argument = close < 0 ? line : line[..close];

        var inline = Create(rest[..nameLength], argument);
        inline.Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(slice.Start, out var sourceLine, out var column), processor.GetSourcePosition(slice.Start + argumentStart + Math.Max(0, argument.Length - 1)));
        inline.Line = sourceLine;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start += argumentStart + (close < 0 ? line.Length : close + 3);
        return true;
    }

    private static LeafInline Create(ReadOnlySpan<char> name, ReadOnlySpan<char> argument) => name.Equals("no-loc", StringComparison.OrdinalIgnoreCase)
        ? new LiteralInline(WebUtility.HtmlDecode(Attributes.Value(argument, "text") ?? ""))
        : new TripleColonImage
        {
            Source = Attributes.Value(argument, "source"),
            AlternativeText = WebUtility.HtmlDecode(Attributes.Value(argument, "alt-text") ?? ""),
        };
}
