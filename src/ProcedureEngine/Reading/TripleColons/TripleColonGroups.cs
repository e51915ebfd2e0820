using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Directives;

namespace ProcedureEngine.Reading.TripleColons;

/// <summary>Pairs <c>:::name</c> with <c>:::name-end</c> and puts what stands between into a block.</summary>
internal static class TripleColonGroups
{
    public static void Group(List<Block> blocks, ReadingContext context)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not TripleColonMarker marker) continue;
            if (marker.Name.EndsWith("-end", StringComparison.Ordinal))
            {
                // An end whose beginning is in reach was taken out with it; this one is alone.
                blocks.RemoveAt(i--);
                continue;
            }

            var end = End(blocks, i, marker.Name);
            if (end < 0)
            {
                blocks[i] = new Paragraph([new Text(marker.Source)], marker.Span);
                continue;
            }

            var inside = blocks.GetRange(i + 1, end - i - 1);
            var span = marker.Span.To(blocks[end].Span);
            Group(inside, context);
            blocks[i] = Create(marker, inside, span);
            blocks.RemoveRange(i + 1, end - i);
        }
    }

    private static Block Create(TripleColonMarker marker, List<Block> inside, SourceSpan span) => marker.Name switch
    {
        "zone" => new Variant(VariantKind.Pivot, Attributes.Value(marker.Argument, "pivot") ?? "", [], [.. inside], span),
        "moniker" => new Variant(VariantKind.Moniker, Attributes.Value(marker.Argument, "range") ?? "", [], [.. inside], span),
        _ => new Container(marker.Name, [.. inside], span),
    };

    private static int End(List<Block> blocks, int start, string name)
    {
        var depth = 0;
        for (var i = start + 1; i < blocks.Count; i++)
        {
            if (blocks[i] is not TripleColonMarker marker) continue;
            if (marker.Name == name) depth++;
            else if (marker.Name == name + "-end" && depth-- == 0) return i;
        }

        return -1;
    }
}
