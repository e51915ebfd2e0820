using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Labels;
using ProcedureEngine.Reading.Paragraphs;
using Block = ProcedureEngine.Model.Block;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading.Containers.Alerts;

/// <summary>Reads quotations, and what the dialect writes as one: alerts, <c>[!div]</c> and videos.</summary>
internal static class AlertReader
{
    private const int LongestTitle = 80;

    /// <summary>Reads a quotation.</summary>
    public static Block Read(QuoteBlock quote, ReadingContext context)
    {
        var span = context.Span(quote);
        if (quote.Count > 0 && quote[0] is ParagraphBlock { Inline.FirstChild: DirectiveInline directive } first)
        {
            if (AlertWords.KindOf(directive.Name) is not null) return Read(directive, first, BlockReader.Read(quote, 1, context), span, context);
            if (directive.Is("div")) return ReadDiv(directive, first, quote, span, context);
            if (directive.Is("VIDEO") && quote.Count == 1)
            {
                var blocks = new List<Block>();
                ParagraphReader.AddVideo(directive, span, blocks, context);
                return blocks is [var only] ? only : new Quote([.. blocks], span);
            }
        }

        var read = BlockReader.Read(quote, context);
        return ParagraphAlerts.InQuote(read, span) as Block ?? new Quote(read, span);
    }

    /// <summary>The alert that a directive begins: the rest of its paragraph, then the blocks.</summary>
    public static Alert Read(DirectiveInline directive, ParagraphBlock first, ImmutableArray<Block> rest, SourceSpan span, ReadingContext context)
    {
        var kind = AlertWords.KindOf(directive.Name) ?? AlertKind.Note;
        var blocks = WithRestOfParagraph(directive, first, rest, context);
        // "TIPS" and the like are told as the author wrote them; the standard names have a translated title.
        var label = Enum.TryParse<AlertKind>(directive.Name, ignoreCase: true, out _) ? null : directive.Name;
        if (label is null && IsTitled(directive, first, rest)) (label, blocks) = (PlainText.Of(((Paragraph)blocks[0]).Content).Trim(), rest);
        if (directive.Argument.Length > 0) label = $"{label ?? directive.Name} {directive.Argument}";
        return new Alert(kind, label, blocks, AlertForm.Callout, span);
    }

    /// <summary>Whether the line of the directive holds a title, as Docsy and Obsidian know it: words alone on it, without a full stop, and the text in paragraphs of its own.</summary>
    private static bool IsTitled(DirectiveInline directive, ParagraphBlock first, ImmutableArray<Block> rest)
    {
        if (rest.IsEmpty || directive.NextSibling is not LiteralInline { NextSibling: null, Content: var title }) return false;
        var words = title.ToString().Trim();
        return words.Length is > 0 and <= LongestTitle && !".:!?。：！？".Contains(words[^1], StringComparison.Ordinal) && first.Inline!.LastChild == directive.NextSibling;
    }

    private static Container ReadDiv(DirectiveInline directive, ParagraphBlock first, QuoteBlock quote, SourceSpan span, ReadingContext context) =>
        new(directive.Attribute("class") ?? directive.Argument, WithRestOfParagraph(directive, first, BlockReader.Read(quote, 1, context), context), span);

    private static ImmutableArray<Block> WithRestOfParagraph(DirectiveInline directive, ParagraphBlock first, ImmutableArray<Block> blocks, ReadingContext context)
    {
        var next = directive.NextSibling;
        while (next is LineBreakInline || (next is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())) next = next.NextSibling;
        var content = RunningText.TrimStart(InlineReader.Read(next, context));
        if (RunningText.IsBlank(content)) return blocks;
        var (start, end) = (context.Span(next!), context.Span(first));
        return blocks.Insert(0, new Paragraph(UiLabels.Mark(content, context.Source.Locale), start with { EndLine = end.EndLine, EndColumn = end.EndColumn }));
    }
}
