using System.Collections.Immutable;
using AngleSharp.Dom;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Html;

/// <summary>Collects nodes of an HTML tree that belong into one line of text.</summary>
internal sealed class HtmlLine(HtmlTreeReader reader, SourceSpan span)
{
    private const int MaxDepth = 32;

    private InlineBuilder builder = new();
    private int depth;

    /// <summary>Adds a node with what it holds.</summary>
    public void Add(INode node)
    {
        builder.At(span);
        switch (node)
        {
            case IText text:
                builder.Text(Collapse(text.Data));
                break;
            case IElement element:
                Add(element);
                break;
        }
    }

    /// <summary>The line, without white space at its ends; afterwards the next one begins.</summary>
    public ImmutableArray<Inline> Finish()
    {
        var content = builder.Finish();
        builder = new InlineBuilder();
        if (content is [Text first, ..]) content = content.SetItem(0, first with { Value = first.Value.TrimStart() });
        if (content is [.., Text last]) content = content.SetItem(content.Length - 1, last with { Value = last.Value.TrimEnd() });
        return content;
    }

    private void Add(IElement element)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "br":
                builder.Add(new LineBreak());
                return;
            case "img":
                AddImage(element);
                return;
            case "script" or "style" or "template":
                reader.Refuse(name);
                return;
            case "a":
                AddAnchor(element);
                return;
            case "kbd":
                builder.Add(new KeyboardKey(element.TextContent));
                return;
            case "code" or "samp" or "tt":
                builder.Add(new CodeSpan(element.TextContent));
                return;
        }

        if (HtmlElements.IsRefused(name)) reader.Refuse(name);
        if (HtmlTagReader.Kind(name) is { } kind) builder.Open(name, (_, content) => content.IsEmpty ? [] : [new Emphasis(kind, content)]);
        else builder.Open(name, static (_, content) => content);
        AddChildren(element);
        builder.Close(name);
    }

    private void AddChildren(IElement element)
    {
        if (++depth > MaxDepth) builder.Text(element.TextContent);
        else foreach (var child in element.ChildNodes) Add(child);
        depth--;
    }

    private void AddImage(IElement image)
    {
        var source = image.GetAttribute("src") ?? "";
        var text = image.GetAttribute("alt") ?? "";
        if (UrlPolicy.AllowsImage(source))
        {
            builder.Add(new Image(source, text, image.GetAttribute("title")));
        }
        else
        {
            reader.RefuseUrl(source);
            builder.Text(text);
        }
    }

    private void AddAnchor(IElement anchor)
    {
        var target = anchor.GetAttribute("href");
        var name = anchor.GetAttribute("name") ?? anchor.Id;
        builder.Open("a", (before, content) =>
        {
            if (!string.IsNullOrWhiteSpace(name)) before.Add(new Anchor(name.Trim()) { Span = span });
            if (target is null) return content;
            if (UrlPolicy.AllowsLink(target)) return [new Link(target, content, anchor.GetAttribute("title"))];
            reader.RefuseUrl(target);
            return content;
        });
        AddChildren(anchor);
        builder.Close("a");
    }

    private static string Collapse(string text)
    {
        var collapsed = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A no-break space is a character of the text, not white space of the source.
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (collapsed.Length == 0 || collapsed[^1] != ' ') collapsed.Append(' ');
            }
            else
            {
                collapsed.Append(c);
            }
        }

        return collapsed.ToString();
    }
}
