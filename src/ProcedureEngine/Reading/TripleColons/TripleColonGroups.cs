using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Includes;

namespace ProcedureEngine.Reading.TripleColons;

/// <summary>Pairs <c>:::name</c> with <c>:::name-end</c> and puts what stands between into a block.</summary>
internal static class TripleColonGroups
{
    // Real articles nest a column in a row in a zone; a text that goes on opening blocks is no article.
    private const int MaxOpen = 32;

    private static readonly string[] Names = ["row", "column", "zone", "moniker"];

    public static void Group(List<Block> blocks, ReadingContext context)
    {
        if (!blocks.Exists(b => b is TripleColonMarker)) return;

        var levels = new Stack<(TripleColonMarker? Marker, List<Block> Blocks)>();
        levels.Push((null, []));
        foreach (var block in blocks)
        {
            if (block is not TripleColonMarker marker)
            {
                levels.Peek().Blocks.Add(block);
            }
            else if (marker.Name == "code")
            {
                var source = Attributes.Value(marker.Argument, "source") ?? "";
                levels.Peek().Blocks.Add(CodeIncludeReader.Read(Attributes.Value(marker.Argument, "language") ?? "", source, Attributes.Value(marker.Argument, "range"), marker.Source, marker.Span, context));
            }
            else if (!marker.Name.EndsWith("-end", StringComparison.Ordinal))
            {
                if (!Names.Contains(marker.Name)) context.Report(DiagnosticIds.UnknownBlock, marker.Span, marker.Name);
                if (levels.Count <= MaxOpen) levels.Push((marker, []));
                else levels.Peek().Blocks.Add(AsText(marker));
            }
            else if (levels.Any(l => l.Marker?.Name == marker.Name[..^"-end".Length]))
            {
                Close(levels, marker, context);
            }

            // An end without a beginning says nothing to a reader.
        }

        while (levels.Count > 1) Unwrap(levels, context);
        blocks.Clear();
        blocks.AddRange(levels.Pop().Blocks);
    }

    private static void Close(Stack<(TripleColonMarker? Marker, List<Block> Blocks)> levels, TripleColonMarker end, ReadingContext context)
    {
        var name = end.Name[..^"-end".Length];
        while (levels.Peek().Marker!.Name != name) Unwrap(levels, context);
        var (marker, inside) = levels.Pop();
        levels.Peek().Blocks.Add(Create(marker!, inside, marker!.Span.To(end.Span)));
    }

    /// <summary>Takes back a block that never closes: its line is text, and what it held stands beside it.</summary>
    private static void Unwrap(Stack<(TripleColonMarker? Marker, List<Block> Blocks)> levels, ReadingContext context)
    {
        var (marker, inside) = levels.Pop();
        if (Names.Contains(marker!.Name)) context.Report(DiagnosticIds.UnclosedBlock, marker.Span, marker.Name);
        levels.Peek().Blocks.Add(AsText(marker));
        levels.Peek().Blocks.AddRange(inside);
    }

    private static Paragraph AsText(TripleColonMarker marker) => new([new Text(marker.Source) { Span = marker.Span }], marker.Span);

    private static Block Create(TripleColonMarker marker, List<Block> inside, SourceSpan span) => marker.Name switch
    {
        "zone" => new Variant(VariantKind.Pivot, Attributes.Value(marker.Argument, "pivot") ?? "", [], [.. inside], span),
        "moniker" => new Variant(VariantKind.Moniker, Attributes.Value(marker.Argument, "range") ?? "", [], [.. inside], span),
        _ => new Container(marker.Name, [.. inside], span),
    };
}
