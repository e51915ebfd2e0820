using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Components;

/// <summary>Parses what an <c>.mdx</c> file imports and exports: from the line to the next empty one. None of it is text.</summary>
internal sealed class ModuleBlockParser : BlockParser
{
    private static readonly string[] Exports = ["const ", "let ", "var ", "function ", "async ", "class ", "default ", "type ", "interface ", "{", "*"];

    public ModuleBlockParser() => OpeningCharacters = ['i', 'e'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Only at the margin of the article, and never inside a paragraph.
        if (processor.Column > 0 || processor.CurrentContainer is not MarkdownDocument || processor.CurrentBlock is ParagraphBlock) return BlockState.None;
        if (!IsModule(processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length))) return BlockState.None;
        processor.NewBlocks.Push(new ModuleBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    /// <summary>"import X from 'x'", "export const x": "Import the file" is a sentence.</summary>
    private static bool IsModule(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("import ")) return line["import ".Length..].TrimStart() is ['"' or '\'' or '{' or '*', ..] || line.Contains(" from ", StringComparison.Ordinal);
        if (!line.StartsWith("export ")) return false;
        foreach (var export in Exports)
        {
            if (line["export ".Length..].StartsWith(export)) return true;
        }

        return false;
    }
}
