using System.Text;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;

namespace ProcedureEngine.Reading.Html;

/// <summary>
/// Puts together what Markdown takes apart: a <c>&lt;details&gt;</c> or <c>&lt;table&gt;</c> with blank lines inside is HTML,
/// then blocks, then HTML again. The blocks between are carried through the HTML parser as numbered placeholders.
/// </summary>
internal static class SplitHtmlBlocks
{
    /// <summary>The element that holds the place of a block.</summary>
    public const string PlaceElement = "procedure-block";

    public static void Group(List<Block> blocks, ReadingContext context)
    {
        if (!blocks.Exists(b => b is HtmlMarker)) return;

        var grouped = new List<Block>(blocks.Count);
        var ends = Ends(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HtmlMarker)
            {
                grouped.Add(blocks[i]);
                continue;
            }

            var run = blocks.GetRange(i, ends[i] - i + 1);
            var (html, inside) = Join(run, context);
            grouped.AddRange(new HtmlTreeReader(inside, run[0].Span.To(run[^1].Span), context).Read(html));
            i = ends[i];
        }

        blocks.Clear();
        blocks.AddRange(grouped);
    }

    /// <summary>For each marker the one that closes what it opens; itself where nothing does.</summary>
    private static int[] Ends(List<Block> blocks)
    {
        var ends = new int[blocks.Count];
        var open = new Stack<(int Index, int Depth)>();
        var depth = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            ends[i] = i;
            if (blocks[i] is not HtmlMarker marker) continue;
            if (marker.Balance > 0) open.Push((i, depth));
            depth += marker.Balance;
            while (open.TryPeek(out var beginning) && depth <= beginning.Depth) ends[open.Pop().Index] = i;
        }

        return ends;
    }

    private static (string Html, List<Block> Inside) Join(List<Block> run, ReadingContext context)
    {
        var html = new StringBuilder();
        var inside = new List<Block>();
        var between = new List<Block>();
        foreach (var block in run)
        {
            if (block is not HtmlMarker marker)
            {
                between.Add(block);
                continue;
            }

            // What opens between two pieces of HTML has to close there.
            ContainerGroups.Group(between, context);
            foreach (var placed in between)
            {
                html.Append('<').Append(PlaceElement).Append(" n=\"").Append(inside.Count).Append("\"></").Append(PlaceElement).Append('>');
                inside.Add(placed);
            }

            between.Clear();
            html.Append(marker.Html).Append('\n');
        }

        return (html.ToString(), inside);
    }
}
