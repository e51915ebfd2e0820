using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Alerts;
using ProcedureEngine.Reading.Checks;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Includes;
using ProcedureEngine.Reading.Labels;
using Block = ProcedureEngine.Model.Block;
using Inline = ProcedureEngine.Model.Inline;
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

        InlineChecks.Check(paragraph.Inline, context);
        CheckNumber(paragraph, context);
        var content = TrimStart(InlineReader.Read(paragraph.Inline, context));
        if (IsBlank(content)) return;
        blocks.Add(PlainAlerts.Read(content, span, context.Source.Locale) as Block ?? new Paragraph(UiLabels.Mark(content, context.Source.Locale), span));
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

        var rest = TrimStart(InlineReader.Read(directive.NextSibling, context));
        if (!IsBlank(rest)) blocks.Add(new Paragraph(UiLabels.Mark(rest, context.Source.Locale), span));
    }

    /// <summary>Whether nothing in it is to be seen.</summary>
    public static bool IsBlank(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Text text ? !string.IsNullOrWhiteSpace(text.Value) : inline is not Model.LineBreak) return false;
        }

        return true;
    }

    /// <summary>The line without white space, and text that is nothing else, at its beginning.</summary>
    public static ImmutableArray<Inline> TrimStart(ImmutableArray<Inline> content)
    {
        while (content is [Text first, ..] && (first.Value.Length == 0 || char.IsWhiteSpace(first.Value[0])))
        {
            var trimmed = first.Value.TrimStart();
            content = trimmed.Length == 0 ? content.RemoveAt(0) : content.SetItem(0, first with { Value = trimmed });
        }

        return content;
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
