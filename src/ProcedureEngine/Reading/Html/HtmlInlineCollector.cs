using System.Collections.Immutable;
using AngleSharp.Dom;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.TemplateTags;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.Html;

/// <summary>Collects nodes of an HTML tree that belong into one line of text.</summary>
internal sealed class HtmlInlineCollector(SourceSpan span, ReadingContext context)
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
                AddText(Collapse(text.Data));
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

    /// <summary>Adds text, and what the tags of toolchains in it stand for: HTML is none to them.</summary>
    private void AddText(string text)
    {
        var from = 0;
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at))
        {
            if (TagLexer.Read(text.AsSpan(at)) is { } tag)
            {
                builder.Text(text.AsSpan(from, at - from));
                builder.BeginOptional();
                TagText.Add(tag, isAlone: false, span, builder, context);
                builder.EndOptional();
                from = at += tag.Source.Length;
            }
            else
            {
                at++;
            }

            if (at >= text.Length) break;
        }

        builder.Text(text.AsSpan(from));
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
                InlineReader.AddImage(span, element.GetAttribute("src") ?? "", element.GetAttribute("alt") ?? "", element.GetAttribute("title"), builder, context);
                return;
            case "script" or "style" or "template":
                context.Report(DiagnosticIds.RefusedHtml, span, name);
                return;
            case "a":
                InlineReader.OpenAnchor(span, element.GetAttribute("name") ?? element.Id, element.GetAttribute("href"), element.GetAttribute("title"), builder, context);
                AddChildren(element);
                builder.Close("a");
                return;
            case "kbd":
                builder.Add(new KeyboardKey(element.TextContent));
                return;
            case "code" or "samp" or "tt" when element.GetAttribute("src") is null:
                builder.Add(new CodeSpan(element.TextContent));
                return;
        }

        if (HtmlElements.IsRefused(name)) context.Report(DiagnosticIds.RefusedHtml, span, name);
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
