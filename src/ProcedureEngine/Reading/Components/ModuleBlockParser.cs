using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Components;

/// <summary>
/// Parses what an <c>.mdx</c> file imports and exports: from the line to the next empty one. Docusaurus reads its <c>.md</c> files so too:
/// in these, lines that import something are none either. None of it is text.
/// </summary>
internal sealed class ModuleBlockParser : BlockParser
{
    private static readonly string[] Exports = ["const ", "let ", "var ", "function ", "async ", "class ", "default ", "type ", "interface ", "{", "*"];

    private readonly bool isMdx;

    /// <param name="isMdx">Whether the text is of an <c>.mdx</c> file.</param>
    public ModuleBlockParser(bool isMdx)
    {
        this.isMdx = isMdx;
        OpeningCharacters = ['i', 'e'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Only at the margin of the article, and never inside a paragraph.
        if (processor.Column > 0 || processor.CurrentContainer is not MarkdownDocument || processor.CurrentBlock is ParagraphBlock) return BlockState.None;
        var line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length);
        if (!(isMdx ? IsModule(line) : IsImport(line))) return BlockState.None;
        processor.NewBlocks.Push(new ModuleBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return isMdx ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    /// <summary><c>import Tabs from '@theme/Tabs';</c>, and nothing else on the line.</summary>
    private static bool IsImport(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("; \t\r");
        return line.StartsWith("import ") && line is [.., '\'' or '"'] && (line.Contains(" from '", StringComparison.Ordinal) || line.Contains(" from \"", StringComparison.Ordinal));
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
