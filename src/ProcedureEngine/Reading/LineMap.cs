using System.Collections.Immutable;
using Markdig.Syntax;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading;

/// <summary>Turns offsets in a parsed text into lines and columns of the article's file.</summary>
internal sealed class LineMap
{
    private readonly string text;
    private readonly int firstLine;
    private readonly ImmutableArray<int> lineStarts;
    private readonly SourceSpan? all;

    /// <param name="text">The text that was parsed: the article behind its front matter.</param>
    /// <param name="firstLine">The 1-based line of the file on which the text begins.</param>
    public LineMap(string text, int firstLine)
    {
        this.text = text;
        this.firstLine = firstLine;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        lineStarts = starts.DrainToImmutable();
    }

    /// <summary>A map for text of another file: everything in it stands where the include directive stands.</summary>
    public LineMap(string text, SourceSpan include)
        : this(text, 1) => all = include;

    /// <summary>A map for a part of the text that is parsed by itself and begins on a line of the file.</summary>
    public LineMap ForPart(string part, int line) => all is { } include ? new LineMap(part, include) : new LineMap(part, line);

    /// <summary>How many lines the text has.</summary>
    public int Count => lineStarts.Length;

    /// <summary>The 1-based number of the text's last line in the file.</summary>
    public int LastLine => firstLine + Count - 1 - (Count > 1 && lineStarts[^1] == text.Length ? 1 : 0);

    /// <summary>The offset at which the n-th line begins, counted from 0.</summary>
    public int Start(int line) => lineStarts[line];

    /// <summary>The offset behind the n-th line, its line end included.</summary>
    public int End(int line) => line + 1 < Count ? lineStarts[line + 1] : text.Length;

    /// <summary>The place of whole lines, counted from 0.</summary>
    public SourceSpan Lines(int first, int last) => all ?? new SourceSpan(firstLine + first, 1, firstLine + last, Math.Max(1, text[Start(last)..End(last)].TrimEnd().Length));

    /// <summary>The place of a node, without white space at its end.</summary>
    public SourceSpan Of(MarkdownObject node)
    {
        if (all is { } fixedSpan) return fixedSpan;
        var start = Math.Clamp(node.Span.Start, 0, Math.Max(0, text.Length - 1));
        var end = Math.Clamp(node.Span.End, start, Math.Max(start, text.Length - 1));
        while (end > start && end < text.Length && char.IsWhiteSpace(text[end])) end--;
        var (line, column) = Locate(start);
        var (endLine, endColumn) = Locate(end);
        return new SourceSpan(line, column, endLine, endColumn);
    }

    private (int Line, int Column) Locate(int offset)
    {
        var index = lineStarts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return (firstLine + index, offset - lineStarts[index] + 1);
    }
}
