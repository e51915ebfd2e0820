using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>Parses lines that begin with <c>:::name</c>. Those that belong into a line stay in their paragraph: text may follow them.</summary>
internal sealed class TripleColonBlockParser : BlockParser
{
    public TripleColonBlockParser() => OpeningCharacters = [':'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;

        var line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length);
        if (!line.StartsWith(":::")) return BlockState.None;
        var content = line[3..].TrimStart();
        var length = 0;
        while (length < content.Length && (char.IsAsciiLetter(content[length]) || content[length] == '-')) length++;
        if (length == 0 || TripleColonInlineParser.IsInline(content[..length])) return BlockState.None;

        processor.NewBlocks.Push(new TripleColonBlock(this)
        {
            Name = content[..length].ToString().ToLowerInvariant(),
            Argument = content[length..].TrimEnd().TrimEnd(':').Trim().ToString(),
            Source = line.TrimEnd().ToString(),
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
