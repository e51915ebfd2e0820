using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Tags;

/// <summary>Parses code that tags enclose. Like a fence, one that never closes goes on to the end.</summary>
internal sealed class TagCodeBlockParser : BlockParser
{
    public TagCodeBlockParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || ReadLine(processor) is not { Role: TagRole.Opens } tag || !tag.Is("highlight")) return BlockState.None;
        processor.NewBlocks.Push(new TagCodeBlock(this) { Tag = tag, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        if (!processor.IsBlankLine && ReadLine(processor) is { Role: TagRole.Closes } tag && tag.Is("highlight")) return BlockState.BreakDiscard;
        // Code keeps its indentation, but for that of its first line.
        processor.GoToColumn(Math.Min(processor.Column, processor.ColumnBeforeIndent + Math.Max(0, block.Column - processor.ColumnBeforeIndent)));
        return BlockState.Continue;
    }

    /// <summary>The tag that the line is; null where it is anything else.</summary>
    private static Tag? ReadLine(BlockProcessor processor)
    {
        var line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length).TrimEnd();
        return TagLexer.Read(line) is { } tag && tag.Source.Length == line.Length ? tag : null;
    }
}
