using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using ProcedureEngine.Reading.Components;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>
/// Parses lines of nothing but tags that open, divide or close containers. What stands between them is parsed as it is;
/// <see cref="Containers.ContainerGroups"/> pairs the tags. Tags that stand for text stay in their paragraph.
/// </summary>
internal sealed class TagBlockParser : BlockParser
{
    private readonly bool isMdx;

    /// <param name="isMdx">Whether the text is of an <c>.mdx</c> file.</param>
    public TagBlockParser(bool isMdx)
    {
        this.isMdx = isMdx;
        OpeningCharacters = ['{', '<'];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var start = processor.Line.Start;
        var (tags, length) = ReadLine(processor.Line.Text.AsSpan(start));
        if (tags.Count == 0 || !tags.Exists(TagNames.IsBlock)) return BlockState.None;
        if (processor.CurrentBlock is ParagraphBlock paragraph)
        {
            if (!tags.Exists(TagNames.Interrupts)) return BlockState.None;
            if (IsRow(paragraph))
            {
                // A line without bars would end the table: its reader leaves out a row of tags.
                processor.Line = new StringSlice($"|{processor.Line.Text.AsSpan(start, processor.Line.Length).TrimEnd()}|", processor.Line.NewLine);
                return BlockState.None;
            }
        }

        var block = new TagBlock(this) { Tags = tags, End = start + length, Column = processor.Column, Span = new SourceSpan(processor.Start, start + length - 1) };
        processor.NewBlocks.Push(block);
        return block.End - 1 > processor.Line.End ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    /// <summary>Takes the lines on which the arguments go on.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.Line.Start >= ((TagBlock)block).End) return BlockState.None;
        return ((TagBlock)block).End - 1 > processor.Line.End ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    /// <summary>The tags of a line that holds nothing else, and how far they go; none where it holds something else.</summary>
    private (List<Tag> Tags, int Length) ReadLine(ReadOnlySpan<char> text)
    {
        var tags = new List<Tag>();
        var length = 0;
        for (var at = 0; ;)
        {
            while (at < text.Length && text[at] is ' ' or '\t' or '\r') at++;
            if (at == text.Length || text[at] == '\n') return (tags, length);
            if ((text[at] == '<' || isMdx ? ComponentLexer.Read(text[at..], isMdx, TagScan.MaxLengthOfLines) : TagLexer.Read(text[at..])) is not { } tag || tag.Syntax == TagSyntax.Literal) return ([], 0);
            tags.Add(tag);
            length = at += tag.Source.Length;
        }
    }

    /// <summary>Whether a paragraph is, as it grows, a table: a condition between two of its rows does not end it.</summary>
    private static bool IsRow(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines;
        return lines.Count > 1 && lines.Lines[lines.Count - 1].Slice.AsSpan().TrimStart().StartsWith("|");
    }
}
