using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.AttributeLists;
using ProcedureEngine.Reading.Containers.TripleColons;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Html;
using ProcedureEngine.Reading.Includes;
using ProcedureEngine.Reading.TemplateTags;
using ProcedureEngine.Reading.WikiLinks;
using Inline = ProcedureEngine.Model.Inline;
using LineBreak = ProcedureEngine.Model.LineBreak;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading;

/// <summary>Turns Markdig's inlines into the model's.</summary>
internal static class InlineReader
{
    // Enough to find an address again.
    private const int MaxQuoted = 80;

    /// <summary>Reads what a block says; bold text comes out as <see cref="EmphasisKind.Strong"/>.</summary>
    public static ImmutableArray<Inline> Read(ContainerInline? container, ReadingContext context)
    {
        if (container?.FirstChild is null) return [];
        if (!context.Enter(container)) return [new Text(Flat(container)) { Span = context.Span(container) }];
        var content = Read(container.FirstChild, context);
        context.Leave();
        return content;
    }

    /// <summary>The characters of text that is nested too deep to follow.</summary>
    private static string Flat(ContainerInline container)
    {
        var text = new System.Text.StringBuilder();
        Markdig.Syntax.Inlines.Inline? inline = container.FirstChild;
        while (inline is not null)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case DelimiterInline delimiter: text.Append(delimiter.ToLiteral()); break;
            }

            // Down, else on, else up and on: without a stack, however deep it is.
            var next = (inline as ContainerInline)?.FirstChild ?? inline.NextSibling;
            while (next is null && inline.Parent is { } parent && parent != container) next = (inline = parent).NextSibling;
            inline = next;
        }

        return text.ToString();
    }

    /// <summary>Reads an inline and its following siblings.</summary>
    public static ImmutableArray<Inline> Read(Markdig.Syntax.Inlines.Inline? first, ReadingContext context)
    {
        // Most lines are one piece of text.
        if (first is LiteralInline { NextSibling: null } only) return only.Content.IsEmpty ? [] : [new Text(only.Content.ToString()) { Span = context.Span(only) }];

        var builder = new InlineBuilder();
        for (var inline = first; inline is not null; inline = inline.NextSibling) Read(inline, builder, context);
        return builder.Finish();
    }

    private static void Read(Markdig.Syntax.Inlines.Inline inline, InlineBuilder builder, ReadingContext context)
    {
        builder.At(context.Span(inline));
        switch (inline)
        {
            case LiteralInline literal:
                builder.Text(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                builder.Text(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                builder.Add(new LineBreak());
                break;
            case LineBreakInline:
                builder.Text(" ");
                break;
            case CodeInline code:
                builder.Add(new CodeSpan(context.IsInPipeTable ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content));
                break;
            case EmphasisInline emphasis:
                builder.Add(new Emphasis(KindOf(emphasis), Read(emphasis, context)));
                break;
            case LinkInline { IsImage: true } image:
                ReadImage(image, builder, context);
                break;
            case LinkInline link:
                AddLink(context.Span(link), link.Url ?? "", Read(link, context), string.IsNullOrEmpty(link.Title) ? null : link.Title, builder, context);
                break;
            case AutolinkInline link:
                AddLink(context.Span(link), link.IsEmail ? "mailto:" + link.Url : link.Url, [new Text(link.Url) { Span = context.Span(link) }], null, builder, context);
                break;
            case HtmlInline html:
                HtmlTagReader.Read(html, builder, context);
                break;
            case TripleColonImage image:
                AddImage(context.Span(image), image.Source ?? "", image.AlternativeText, null, builder, context);
                break;
            case AttributeListInline attributes:
                if (attributes.Id is { } id) builder.Add(new Anchor(id));
                break;
            case WikiLinkInline wiki:
                WikiLinkReader.Read(wiki, builder, context);
                break;
            case TagInline tag:
                builder.BeginOptional();
                TagText.Add(tag.Tag, isAlone: false, context.Span(tag), builder, context);
                // Nothing but the tag parts the title of a card from its text.
                if (TagText.HasTitle(tag.Tag) && tag.NextSibling is { } next and not TagInline) builder.Text(next is LineBreakInline ? ":" : ": ");
                builder.EndOptional();
                break;
            case DirectiveInline directive when directive.Is("INCLUDE") && directive.Link is { } target:
                builder.Add(IncludeReader.ReadInline(target.Label, target.Target, directive, context));
                break;
            case DirectiveInline directive:
                builder.Text(directive.Source);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                builder.Add(new FootnoteReference((footnote.Footnote.Label ?? "").TrimStart('^')));
                break;
            case FootnoteLink or TaskList:
                break;
            case DelimiterInline delimiter:
                builder.Text(delimiter.ToLiteral());
                ReadChildren(delimiter, builder, context);
                break;
            case ContainerInline container:
                ReadChildren(container, builder, context);
                break;
        }
    }

    private static void ReadChildren(ContainerInline container, InlineBuilder builder, ReadingContext context)
    {
        if (!context.Enter(container))
        {
            builder.Text(Flat(container));
            return;
        }

        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Read(child, builder, context);
        context.Leave();
    }

    private static EmphasisKind KindOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', _) => EmphasisKind.Strikethrough,
        ('=', _) => EmphasisKind.Mark,
        ('^', _) => EmphasisKind.Underline,
        (_, >= 2) => EmphasisKind.Strong,
        _ => EmphasisKind.Italic,
    };

    private static void ReadImage(LinkInline image, InlineBuilder builder, ReadingContext context) =>
        AddImage(context.Span(image), image.Url ?? "", PlainText.Of(Read(image, context)), string.IsNullOrEmpty(image.Title) ? null : image.Title, builder, context);

    /// <summary>Adds an image, or its text where its address is refused; also tells where its file is missing.</summary>
    internal static void AddImage(SourceSpan at, string source, string alternativeText, string? title, InlineBuilder builder, ReadingContext context)
    {
        if (!context.MayPointTo(source, title, at))
        {
            builder.Text(alternativeText);
        }
        else if (UrlPolicy.AllowsImage(source))
        {
            if (context.Lacks(source)) context.Report(DiagnosticIds.MissingImage, at, Quotation.Of(source, MaxQuoted));
            builder.Add(new Image(context.FromArticle(source), alternativeText, title));
        }
        else
        {
            context.Report(DiagnosticIds.RefusedUrl, at, Quotation.Of(source, MaxQuoted));
            builder.Text(alternativeText);
        }
    }

    /// <summary>Adds a link, or its content where its target is refused.</summary>
    internal static void AddLink(SourceSpan at, string target, ImmutableArray<Inline> content, string? title, InlineBuilder builder, ReadingContext context)
    {
        if (!context.MayPointTo(target, title, at))
        {
            builder.AddRange(content);
        }
        else if (UrlPolicy.AllowsLink(target))
        {
            builder.Add(new Link(context.FromArticle(target), content, title));
        }
        else
        {
            context.Report(DiagnosticIds.RefusedUrl, at, Quotation.Of(target, MaxQuoted));
            builder.AddRange(content);
        }
    }

    /// <summary>Opens an <c>a</c> of HTML: an anchor, a link, or both.</summary>
    internal static void OpenAnchor(SourceSpan at, string? name, string? target, string? title, InlineBuilder builder, ReadingContext context) => builder.Open("a", (before, content) =>
    {
        if (!string.IsNullOrWhiteSpace(name)) before.Add(new Anchor(name.Trim()) { Span = at });
        if (target is null) return content;
        var link = new InlineBuilder();
        AddLink(at, target, content, title, link, context);
        return link.Finish();
    });
}
