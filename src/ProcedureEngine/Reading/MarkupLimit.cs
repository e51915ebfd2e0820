using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProcedureEngine.Reading;

/// <summary>
/// Leaves the marks in a block as they stand where there are too many of them. For each mark that may begin something the parser of
/// running text looks through what is open before it, or through the rest of the block, or fills up a row of a table: without a
/// bound a block that is made of marks costs the square of its length. With it, the cost of a text is its length times the bound.
/// </summary>
internal static class MarkupLimit
{
    /// <summary>How many marks a block may have; a run of one character is one. The busiest blocks of real articles have 200.</summary>
    public const int MaxMarks = 1_000;

    /// <summary>How many marks a block of rows may have: a table is one block to the parser, however long it is.</summary>
    public const int MaxMarksInRows = 4_000;

    /// <summary>How many bars a block of rows may have.</summary>
    public const int MaxBars = 20_000;

    /// <summary>How many cells a table may have for each character: rows that are shorter than the widest are filled up.</summary>
    private const int MaxCellsPerCharacter = 8;

    /// <summary>A text of this length is parsed in some hundredths of a second.</summary>
    private const int LongText = 100_000;

    /// <summary>So few cannot make a table that is expensive to fill up.</summary>
    private const int FewBars = 64;

    /// <summary>How many definitions of references may follow each other without an empty line.</summary>
    private const int MaxDefinitions = 2_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~[<`{=^");
    private static readonly string[] Addresses = ["://", "www.", "mailto:", "tel:"];

    /// <summary>What may stand before the text of a line: each block that it lies in takes a character of them.</summary>
    private static readonly SearchValues<char> Prefix = SearchValues.Create(" \t>-*+.)0123456789");

    /// <summary>Whether a text may have such a block or deeply nested ones, or is so long that its parsing takes noticeable time.</summary>
    public static bool MayBeIn(string text)
    {
        if (text.Length > LongText || MayBeDeep(text)) return true;
        var (marks, bars) = Count(text);
        return marks > MaxMarks || bars > FewBars;
    }

    private static bool MayBeDeep(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.Length > ParsingGuard.MaxDepth;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            if (line.Length > ParsingGuard.MaxDepth && !line[..ParsingGuard.MaxDepth].ContainsAnyExcept(Prefix)) return true;
            rest = rest[(line.Length + (end < 0 ? 0 : 1))..];
        }

        return false;
    }

    /// <summary>Whether thousands of definitions of references follow each other: they are one paragraph to the parser, which takes them off its front one by one and moves the rest each time.</summary>
    public static bool HasEndlessDefinitions(ReadOnlySpan<char> text)
    {
        var inRow = 0;
        foreach (var line in text.EnumerateLines())
        {
            var content = line.TrimStart(" \t>");
            inRow = content.StartsWith('[') && content.Contains("]:", StringComparison.Ordinal) ? inRow + 1 : 0;
            if (inRow > MaxDefinitions) return true;
        }

        return false;
    }

    /// <summary>Gives blocks of a document that have too many marks their text as it stands, before its running text is parsed.</summary>
    /// <returns>These blocks, in any order; mostly none.</returns>
    public static IReadOnlyList<LeafBlock> Set(MarkdownDocument document)
    {
        List<LeafBlock>? plain = null;
        foreach (var block in document.Descendants())
        {
            if (block is not LeafBlock { ProcessInlines: true, Lines.Count: > 0 } leaf || !IsTooMuch(leaf)) continue;
            leaf.ProcessInlines = false;
            leaf.Inline = Text(leaf);
            (plain ??= []).Add(leaf);
        }

        return plain ?? [];
    }

    private static bool IsTooMuch(LeafBlock leaf)
    {
        var (marks, bars, widest, length) = (0, 0, 0, 0L);
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            var (marksInLine, barsInLine) = Count(line.Slice.AsSpan());
            (marks, bars, widest, length) = (marks + marksInLine, bars + barsInLine, Math.Max(widest, barsInLine), length + line.Slice.Length + 1);
        }

        var isRows = bars >= leaf.Lines.Count && leaf.Lines.Count > 1;
        return marks > (isRows ? MaxMarksInRows : MaxMarks) || bars > (isRows ? MaxBars : MaxMarks) || (long)widest * leaf.Lines.Count > (length * MaxCellsPerCharacter);
    }

    private static (int Marks, int Bars) Count(ReadOnlySpan<char> text)
    {
        var (marks, bars) = (0, text.Count('|'));
        for (var rest = text; rest.IndexOfAny(Marks) is >= 0 and var at;)
        {
            marks++;
            var mark = rest[at];
            rest = rest[(at + 1)..];
            if (mark is not ('[' or '<')) rest = rest.TrimStart(mark);
        }

        foreach (var address in Addresses) marks += text.Count(address);
        return (marks, bars);
    }

    private static ContainerInline Text(LeafBlock leaf)
    {
        var content = new ContainerInline { Span = leaf.Span, Line = leaf.Line, Column = leaf.Column };
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            if (content.FirstChild is not null) content.AppendChild(new LineBreakInline { Span = At(line, 0), Line = line.Line });
            content.AppendChild(new LiteralInline(line.Slice) { Span = At(line, Math.Max(0, line.Slice.Length - 1)), Line = line.Line, Column = line.Column });
        }

        return content;
    }

    private static SourceSpan At(StringLine line, int length) => new(line.Position, line.Position + length);
}
