using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using ProcedureEngine.Reading.Components;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Parses tags in running text. Between <c>{% raw %}</c> and <c>{% endraw %}</c> there are none.</summary>
internal sealed class TagInlineParser : InlineParser
{
    private readonly bool isMdx;

    /// <param name="isMdx">Whether the text is of an <c>.mdx</c> file.</param>
    public TagInlineParser(bool isMdx)
    {
        this.isMdx = isMdx;
        OpeningCharacters = ['{', '<'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        if ((text[0] == '<' || isMdx ? ComponentLexer.Read(text, isMdx) : TagLexer.Read(text)) is not { } tag) return false;

        var length = tag.Source.Length;
        if (tag is { Syntax: TagSyntax.Statement, Role: TagRole.Opens } && tag.Is("raw") && RawEnd(text, length) is (> 0 and var content, var end))
        {
            tag = new Tag(TagSyntax.Literal, TagRole.Stands, "", text[length..content].ToString(), text[..end].ToString());
            length = end;
        }

        processor.Inline = new TagInline
        {
            Tag = tag,
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    /// <summary>Where the raw text ends, and where its end tag does; (-1, 0) where it has none nearby.</summary>
    private static (int Content, int End) RawEnd(ReadOnlySpan<char> text, int start)
    {
        var near = text.Slice(start, Math.Min(TagScan.MaxLength, text.Length - start));
        for (var at = near.IndexOf("{%"); at >= 0;)
        {
            if (TagLexer.Read(near[at..]) is { Role: TagRole.Closes } end && end.Is("raw")) return (start + at, start + at + end.Source.Length);
            var next = near[(at + 2)..].IndexOf("{%");
            if (next < 0) break;
            at += next + 2;
        }

        return (-1, 0);
    }
}
