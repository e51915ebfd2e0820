using System.Text;
using Markdig.Syntax;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Html;

/// <summary>Reads blocks of raw HTML: nothing of them reaches a page as HTML, all of it becomes model.</summary>
internal static class HtmlBlockReader
{
    // Unclosed elements count too, since they nest for a parser of HTML; only bombs come near.
    private const int MaxDepth = 256;

    public static void Read(HtmlBlock block, List<Block> blocks, ReadingContext context)
    {
        if (block.Type is HtmlBlockType.Comment or HtmlBlockType.ProcessingInstruction or HtmlBlockType.DocumentType) return;
        if (HtmlBoxes.Read(block, context) is { IsEmpty: false } boxes)
        {
            blocks.AddRange(boxes);
            return;
        }

        var (html, balance, depth) = EscapePlaceholders(block.Lines.ToString());
        var span = context.Span(block);
        if (depth > MaxDepth)
        {
            context.Report(DiagnosticIds.NestingTooDeep, block, $"{MaxDepth}");
            blocks.Add(new Paragraph([new Text(block.Lines.ToString()) { Span = span }], span));
        }
        else if (balance == 0)
        {
            blocks.AddRange(new HtmlTreeReader([], span, context).Read(html));
        }
        else
        {
            blocks.Add(new HtmlMarker(html, balance, span));
        }
    }

    /// <summary>Escapes what is no element of HTML (<c>&lt;email address&gt;</c>), and counts the structural elements that stay open, and the deepest nesting.</summary>
    private static (string Html, int Balance, int Depth) EscapePlaceholders(string html)
    {
        var text = new StringBuilder(html.Length + 8);
        var (balance, open, depth) = (0, 0, 0);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '<' && i + 1 < html.Length)
            {
                var isEnd = html[i + 1] == '/';
                var name = HtmlTagReader.NameOf(html, isEnd ? i + 2 : i + 1);
                if (name.Length > 0 && !IsElement(name))
                {
                    text.Append("&lt;");
                    continue;
                }

                if (IsStructural(name)) balance += isEnd ? -1 : 1;
                if (name is not ("" or "br" or "img" or "hr" or "wbr" or "col")) depth = Math.Max(depth, open += isEnd ? -1 : 1);
            }

            text.Append(html[i]);
        }

        return (text.ToString(), balance, depth);
    }

    private static bool IsStructural(string name) => name is "details" or "table" or "ul" or "ol" or "dl" or "blockquote";

    private static bool IsElement(string name) =>
        HtmlElements.IsTransparent(name) || HtmlElements.IsRefused(name) || HtmlTagReader.Kind(name) is not null || name is "a" or "br" or "img" or "kbd" or "code" or "samp";
}
