using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Editing;
using ProcedureEngine.Model;

namespace ProcedureEngine.Translation.Blocks;

/// <summary>Cuts the text of a file into slices, by the places of its units. Slices never overlap.</summary>
public static partial class BlockSlicer
{
    /// <summary>The slices of an article in the order of the file; code, videos and what stands in other files have none.</summary>
    /// <param name="lines">The file's text.</param>
    /// <param name="units">The article's units, in reading order.</param>
    public static ImmutableArray<BlockSlice> Slice(SourceLines lines, ImmutableArray<Unit> units)
    {
        var found = new List<BlockSlice>(units.Length);
        foreach (var unit in units)
        {
            if (unit.IsIncluded || unit.Text.IsEmpty) continue;
            if (unit.Row is { } row) AddCells(lines, unit, row, found);
            else Add(found, unit, 0, Begin(lines, unit), End(lines, unit), lines.Text);
        }

        return Merge(found);
    }

    private static void AddCells(SourceLines lines, Unit unit, TableRow row, List<BlockSlice> found)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Blocks is not [var first, ..] blocks) continue;
            var span = blocks[1..].Aggregate(first.Span, (all, block) => all.To(block.Span));
            Add(found, unit, i, lines.StartOf(span), lines.EndOf(span), lines.Text);
        }
    }

    private static void Add(List<BlockSlice> found, Unit unit, int part, int start, int end, string text)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;

        // What makes a bold line a heading is no part of its words: nobody can put words outside of it.
        if (unit.Kind == UnitKind.PseudoHeading && Bold().IsMatch(text.AsSpan(start, end - start))) (start, end) = (start + 2, end - 2);
        if (start < end) found.Add(new BlockSlice(unit, part, start, end));
    }

    private static SourceSpan SpanOf(Unit unit) => unit switch
    {
        { Block: Alert { Blocks: [Paragraph first, ..] } } => first.Span,
        { Kind: UnitKind.ListItem, Block: Paragraph first } => first.Span,
        { Kind: UnitKind.PseudoHeading, Block: Variant or Disclosure } or { Block: DefinitionList } => unit.Text[0].Span.To(unit.Text[^1].Span),
        _ => unit.Span,
    };

    private static int Begin(SourceLines lines, Unit unit)
    {
        var start = lines.StartOf(SpanOf(unit));
        var marker = unit.Kind switch
        {
            UnitKind.Heading => HeadingMarker(),
            UnitKind.Step when !unit.IsSwallowed => ItemMarker(),
            UnitKind.ListItem or UnitKind.Paragraph => BoxMarker(),
            UnitKind.Alert => AlertMarker(),
            _ => null,
        };
        return marker?.Match(lines.Text, start, lines.EndOf(SpanOf(unit)) - start) is { Success: true } match ? start + match.Length : start;
    }

    private static int End(SourceLines lines, Unit unit)
    {
        var span = SpanOf(unit);
        if (unit.Kind == UnitKind.Step && !unit.IsSwallowed) return lines.LineStop(unit.Text.Aggregate(unit.Text[0].Span, (all, inline) => all.To(inline.Span)).EndLine);
        var end = lines.EndOf(span);
        if (unit.Kind != UnitKind.Heading || span.EndLine == span.Line) return end;

        // A heading may be underlined.
        var last = lines.Text.AsSpan(lines.LineStart(span.EndLine)..end).Trim();
        return last.TrimStart("=-").IsEmpty ? lines.LineStop(span.EndLine - 1) : end;
    }

    private static ImmutableArray<BlockSlice> Merge(List<BlockSlice> found)
    {
        var merged = ImmutableArray.CreateBuilder<BlockSlice>(found.Count);
        foreach (var slice in found.OrderBy(s => s.Start).ThenBy(s => s.Unit.Index))
        {
            if (merged.Count > 0 && merged[^1] is var last && slice.Start < last.End) merged[^1] = last with { End = Math.Max(last.End, slice.End), IsRegion = true };
            else merged.Add(slice);
        }

        return merged.ToImmutable();
    }

    [GeneratedRegex(@"\G[ \t]*#{1,6}(?:[ \t]+|(?=\S))", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMarker();

    [GeneratedRegex(@"\G[ \t]*(?:[0-9]{1,9}|[A-Za-z]{1,5})[.)][ \t]+(?:\[[ xX]\][ \t]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex ItemMarker();

    [GeneratedRegex(@"\G\[![A-Za-z]+\][ \t]*(?:\r?\n[ \t>]*)?", RegexOptions.CultureInvariant)]
    private static partial Regex AlertMarker();

    [GeneratedRegex(@"\A(?:\*\*[^*\s](?:[^*]*[^*\s])?\*\*|__[^_\s](?:[^_]*[^_\s])?__)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\G\[[ xX]\][ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex BoxMarker();
}
