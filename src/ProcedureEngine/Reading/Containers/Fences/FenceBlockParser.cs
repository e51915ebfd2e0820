using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.Fences;

/// <summary>
/// Parses the lines that open and close containers in the ways of Docusaurus, VitePress, Starlight, MyST and Quarto (<c>:::</c>), and of
/// pymdownx (<c>///</c>). What stands between them is parsed as it is; <see cref="Containers.ContainerGroups"/> pairs the lines.
/// </summary>
internal sealed class FenceBlockParser : BlockParser
{
    public FenceBlockParser() => OpeningCharacters = [':', '/'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;

        var start = processor.Line.Start;
        var line = processor.Line.Text.AsSpan(start, processor.Line.Length).TrimEnd();
        if (FenceHead.Read(line) is not { } head) return BlockState.None;

        var block = new FenceBlock(this)
        {
            Fence = line[..head.Length].ToString(),
            Name = head.Name,
            Source = line.ToString(),
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        if (head.TitleLength > 0)
        {
            var title = new StringSlice(processor.Line.Text, start + head.TitleStart, start + head.TitleStart + head.TitleLength - 1);
            block.ProcessInlines = true;
            block.AppendLine(ref title, processor.Column + head.TitleStart, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        }

        processor.NewBlocks.Push(block);
        return line[0] == '/' && head.Name.Length > 0 ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    /// <summary>Takes the indented lines below <c>/// name</c> that set options: they are no text.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length).Trim();
        if (!processor.IsCodeIndent || !IsOption(line)) return BlockState.None;
        var fence = (FenceBlock)block;
        fence.Options += line.ToString() + "\n";
        fence.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private static bool IsOption(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') && !line[..colon].ContainsAny(' ', '`', '"');
    }
}
