using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.Admonitions;

/// <summary>Parses the blocks of MkDocs that hold what is indented by four columns below them; text that is less indented ends them.</summary>
internal sealed partial class AdmonitionBlockParser : BlockParser
{
    private const int Indentation = 4;

    public AdmonitionBlockParser() => OpeningCharacters = ['!', '?', '='];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;

        var start = processor.Line.Start;
        var line = processor.Line.Text.AsSpan(start, processor.Line.Length).TrimEnd();
        if (!line.StartsWith("!!!") && !line.StartsWith("???") && !line.StartsWith("===")) return BlockState.None;
        var source = line.ToString();
        if (FirstLine().Match(source) is not { Success: true } match) return BlockState.None;

        var block = new AdmonitionBlock(this)
        {
            Mark = match.Groups["mark"].Value,
            Name = match.Groups["name"].Value,
            Source = source,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        var title = match.Groups["title"];
        if (title.Success)
        {
            block.Title = new AdmonitionTitle(this) { Line = processor.LineIndex, Column = processor.Column + title.Index, Span = new SourceSpan(processor.Start + title.Index, processor.Start + title.Index + Math.Max(0, title.Length - 1)) };
            var text = new StringSlice(processor.Line.Text, start + title.Index, start + title.Index + title.Length - 1);
            block.Title.AppendLine(ref text, processor.Column + title.Index, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
            block.Add(block.Title);
        }

        processor.NewBlocks.Push(block);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < Indentation)
        {
            // Else the line would go on in a paragraph inside.
            processor.Close(block);
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Indentation);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    [GeneratedRegex("""^(?:(?<mark>!!!|\?\?\?\+?)[ \t]*(?<name>[A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*(?:[ \t]+"(?<title>[^\r\n]*)")?|(?<mark>===[!+]?)[ \t]+"(?<title>[^\r\n]+)")$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstLine();
}
