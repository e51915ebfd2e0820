using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.AttributeLists;
using ProcedureEngine.Reading.Checks;
using ProcedureEngine.Reading.Containers.Alerts;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Includes;
using ProcedureEngine.Reading.Labels;
using ProcedureEngine.Reading.TemplateTags;
using Block = ProcedureEngine.Model.Block;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading.Paragraphs;

/// <summary>Reads paragraphs, and what authors write as one: an alert in bold words, an include or a video alone on its line.</summary>
internal static class ParagraphReader
{
    public static void Read(ParagraphBlock paragraph, List<Block> blocks, ReadingContext context)
    {
        var span = context.Span(paragraph);
        switch (paragraph.Inline?.FirstChild)
        {
            case DirectiveInline directive when directive.Is("INCLUDE") && directive.Link is { } include && IsAlone(directive):
                blocks.Add(IncludeReader.ReadBlock(include.Label, include.Target, directive, context));
                return;
            case DirectiveInline directive when directive.Name.StartsWith("code-", StringComparison.OrdinalIgnoreCase) && directive.Link is { } code && IsAlone(directive):
                blocks.Add(CodeIncludeReader.Read(directive.Name["code-".Length..], code.Target, null, directive.Source, span, context));
                return;
            case DirectiveInline directive when directive.Is("VIDEO") && directive.Argument.Length > 0:
                AddVideo(directive, span, blocks, context);
                return;
            case DirectiveInline directive when AlertWords.KindOf(directive.Name) is not null:
                blocks.Add(AlertReader.Read(directive, paragraph, [], span, context));
                return;
        }

        var (before, behind) = TagParagraphs.Take(paragraph, context);
        blocks.AddRange(before);
        InlineChecks.Check(paragraph.Inline, context);
        CheckNumber(paragraph, context);
        var content = RunningText.TrimEnd(RunningText.TrimStart(InlineReader.Read(paragraph.Inline, context)));
        if (!RunningText.IsBlank(content) && !TableOfContents.IsOne(content))
        {
            var read = ParagraphAlerts.Read(content, span, context.Source.Locale) as Block ?? new Paragraph(UiLabels.Mark(content, context.Source.Locale), span);
            blocks.Add(read is Paragraph && ClassAlerts.KindOf(paragraph.Inline) is { } kind ? new Alert(kind, null, [read], AlertForm.Callout, span) : read);
        }

        blocks.AddRange(behind);
    }

    /// <summary>"1.Open": meant as a list item.</summary>
    private static void CheckNumber(ParagraphBlock paragraph, ReadingContext context)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline literal) return;
        var text = literal.Content.AsSpan();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 1 or 2 && digits + 2 < text.Length && text[digits] == '.' && char.IsUpper(text[digits + 1]) && char.IsLower(text[digits + 2]))
        {
            context.Report(DiagnosticIds.NumberWithoutSpace, paragraph, Quotation.Of(text, 16));
        }
    }

    /// <summary>A video's address, where it may be shown; else the directive as text. What follows on the line stays.</summary>
    public static void AddVideo(DirectiveInline directive, SourceSpan span, List<Block> blocks, ReadingContext context)
    {
        if (!context.MayPointTo(directive.Argument, null, span))
        {
            blocks.Add(new Paragraph([new Text(directive.Source) { Span = span }], span));
        }
        else if (UrlPolicy.AllowsLink(directive.Argument))
        {
            blocks.Add(new Video(directive.Argument, span));
        }
        else
        {
            context.Report(DiagnosticIds.RefusedUrl, directive, directive.Argument);
            blocks.Add(new Paragraph([new Text(directive.Source) { Span = span }], span));
        }

        var rest = RunningText.TrimStart(InlineReader.Read(directive.NextSibling, context));
        if (!RunningText.IsBlank(rest)) blocks.Add(new Paragraph(UiLabels.Mark(rest, context.Source.Locale), span));
    }

    private static bool IsAlone(DirectiveInline directive)
    {
        for (var next = directive.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is not LineBreakInline && !(next is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())) return false;
        }

        return true;
    }
}
