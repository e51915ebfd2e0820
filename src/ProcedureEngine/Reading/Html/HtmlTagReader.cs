using System.Net;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.BilingualSpans;
using ProcedureEngine.Reading.Directives;
using LineBreak = ProcedureEngine.Model.LineBreak;

namespace ProcedureEngine.Reading.Html;

/// <summary>Reads HTML tags in running text.</summary>
internal static class HtmlTagReader
{
    /// <summary>Opens or closes the tag's element in the text that is being built.</summary>
    public static void Read(HtmlInline html, InlineBuilder builder, ReadingContext context)
    {
        var tag = html.Tag;
        if (tag.StartsWith("<!", StringComparison.Ordinal) || tag.StartsWith("<?", StringComparison.Ordinal)) return;

        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = NameOf(tag, isEnd ? 2 : 1);
        if (Kind(name) is { } kind)
        {
            if (isEnd) builder.Close(name);
            else builder.Open(name, (_, content) => content.IsEmpty ? [] : [new Emphasis(kind, content)]);
            return;
        }

        switch (name)
        {
            case "br":
                builder.Add(new LineBreak());
                break;
            case "img" when !isEnd:
                InlineReader.AddImage(context.Span(html), Value(tag, "src") ?? "", Value(tag, "alt") ?? "", Value(tag, "title"), builder, context);
                break;
            case "a" when !isEnd:
                InlineReader.OpenAnchor(context.Span(html), Value(tag, "name") ?? Value(tag, "id"), Value(tag, "href"), Value(tag, "title"), builder, context);
                break;
            case "kbd" when !isEnd:
                builder.Open(name, static (_, content) => [new KeyboardKey(PlainText.Of(content))]);
                break;
            case "code" or "samp" or "tt" when !isEnd:
                // A component that shows the code of a file, with a caption (dumi), is no code itself.
                if (Value(tag, "src") is null) builder.Open(name, static (_, content) => [new CodeSpan(PlainText.Of(content))]);
                else builder.Open(name, static (_, content) => content);
                break;
            case "span" when !isEnd:
                SegmentReader.Open(tag, builder);
                break;
            case "a" or "kbd" or "code" or "samp" or "tt" or "span":
                builder.Close(name);
                break;
            case "img":
                break;
            default:
                ReadOther(html, tag, name, isEnd, builder, context);
                break;
        }
    }

    /// <summary>The element's name in lower case.</summary>
    public static string NameOf(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-' or ':')) end++;
        return tag[start..end].ToLowerInvariant();
    }

    /// <summary>The kind of emphasis that an element stands for; null for elements that are none.</summary>
    public static EmphasisKind? Kind(string name) => name switch
    {
        "b" or "strong" => EmphasisKind.Strong,
        "i" or "em" or "cite" or "var" => EmphasisKind.Italic,
        "u" or "ins" => EmphasisKind.Underline,
        "s" or "del" or "strike" => EmphasisKind.Strikethrough,
        "sub" => EmphasisKind.Subscript,
        "sup" => EmphasisKind.Superscript,
        "mark" => EmphasisKind.Mark,
        "small" => EmphasisKind.Small,
        _ => null,
    };

    private static void ReadOther(HtmlInline html, string tag, string name, bool isEnd, InlineBuilder builder, ReadingContext context)
    {
        if (HtmlElements.IsRefused(name))
        {
            if (!isEnd) context.Report(DiagnosticIds.RefusedHtml, html, name);
            builder.Text(" ");
        }
        else if (HtmlElements.IsTransparent(name))
        {
            // Cells and paragraphs written into a line must not run together.
            if (name is "p" or "div" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "hr") builder.Text(" ");
        }
        else
        {
            builder.Text(tag);
        }
    }

    private static string? Value(string tag, string name) =>
        Attributes.Value(tag.AsSpan(1), name) is { } value ? WebUtility.HtmlDecode(value) : null;
}
