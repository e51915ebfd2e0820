using System.Text;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Html;

/// <summary>
/// Puts together what Markdown takes apart: a <c>&lt;details&gt;</c> or <c>&lt;table&gt;</c> with blank lines inside is HTML,
/// then blocks, then HTML again. The blocks between are carried through the HTML parser as numbered placeholders.
/// </summary>
internal static class HtmlRuns
{
    /// <summary>The element that holds the place of a block.</summary>
    public const string PlaceElement = "procedure-block";

    public static void Group(List<Block> blocks, ReadingContext context)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HtmlMarker marker) continue;
            var end = marker.Balance > 0 ? End(blocks, i) : i;
            var run = blocks.GetRange(i, end - i + 1);
            var (html, inside) = Join(run);
            var read = new HtmlTreeReader(inside, run[0].Span.To(run[^1].Span), context, null).Read(html);
            blocks.RemoveRange(i, run.Count);
            blocks.InsertRange(i, read);
            i += read.Length - 1;
        }
    }

    /// <summary>The marker that closes what the one at <paramref name="start"/> opens; itself where nothing does.</summary>
    private static int End(List<Block> blocks, int start)
    {
        var depth = 0;
        for (var i = start; i < blocks.Count; i++)
        {
            if (blocks[i] is HtmlMarker marker && (depth += marker.Balance) <= 0) return i;
        }

        return start;
    }

    private static (string Html, List<Block> Inside) Join(List<Block> run)
    {
        var html = new StringBuilder();
        var inside = new List<Block>();
        foreach (var block in run)
        {
            if (block is HtmlMarker marker)
            {
                html.Append(marker.Html).Append('\n');
            }
            else
            {
                html.Append('<').Append(PlaceElement).Append(" n=\"").Append(inside.Count).Append("\"></").Append(PlaceElement).Append('>');
                inside.Add(block);
            }
        }

        return (html.ToString(), inside);
    }
}
