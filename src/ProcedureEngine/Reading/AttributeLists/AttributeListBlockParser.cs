using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.AttributeLists;

/// <summary>Parses a list of attributes below the last row of a table, of which it would be a row without bars. Elsewhere it is running text.</summary>
internal sealed class AttributeListBlockParser : BlockParser
{
    public AttributeListBlockParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 1 } paragraph) return BlockState.None;
        if (!paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.AsSpan().TrimStart().StartsWith("|")) return BlockState.None;
        var line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length).TrimEnd();
        if (line is not ['{', _, .., '}'] || line[1..^1].ContainsAny('{', '}') || AttributeListInlineParser.Read(line[1..^1], mayBeWords: true) is null) return BlockState.None;
        processor.NewBlocks.Push(new AttributeListBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }
}
