using Markdig.Parsers;
using Markdig.Syntax;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Parses code that tags enclose. Like a fence, one that never closes goes on to the end.</summary>
internal sealed class TagCodeBlockParser : BlockParser
{
    public TagCodeBlockParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || ReadLine(processor) is not { Role: TagRole.Opens } tag) return BlockState.None;
        var pane = tag.Is("tab") && tag.Source.StartsWith("{{<", StringComparison.Ordinal) ? PaneOf(processor.CurrentContainer) : null;
        if (!tag.Is("highlight") && (pane is null || (pane.Value("text") ?? tag.Value("text")) == "true")) return BlockState.None;
        processor.NewBlocks.Push(new TagCodeBlock(this) { Tag = tag, DefaultLanguage = pane?.Value("lang"), Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        if (!processor.IsBlankLine && ReadLine(processor) is { Role: TagRole.Closes } tag && tag.Is(((TagCodeBlock)block).Tag.Name)) return BlockState.BreakDiscard;
        // Code keeps its indentation, but for that of its first line.
        processor.GoToColumn(Math.Min(processor.Column, processor.ColumnBeforeIndent + Math.Max(0, block.Column - processor.ColumnBeforeIndent)));
        return BlockState.Continue;
    }

    /// <summary>The <c>tabpane</c> of Docsy that is open; null where none is. Nothing but tabs stands in it.</summary>
    private static Tag? PaneOf(ContainerBlock? container)
    {
        for (var i = (container?.Count ?? 0) - 1; i >= 0 && container![i] is TagBlock or TagCodeBlock; i--)
        {
            // Between the tabs are tags that stand for themselves, such as a tab that is only a label.
            if (container[i] is TagBlock { Tags: [.., { Role: not TagRole.Stands } last] }) return last.Role == TagRole.Opens && last.Is("tabpane") ? last : null;
        }

        return null;
    }

    /// <summary>The tag that the line is; null where it is anything else.</summary>
    private static Tag? ReadLine(BlockProcessor processor)
    {
        var line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length).TrimEnd();
        return TagLexer.Read(line) is { } tag && tag.Source.Length == line.Length ? tag : null;
    }
}
