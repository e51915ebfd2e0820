using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Alerts;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Includes;
using ProcedureEngine.Reading.Labels;
using Block = ProcedureEngine.Model.Block;
using Inline = ProcedureEngine.Model.Inline;

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
            case DirectiveInline directive when directive.Is("VIDEO") && directive.Argument.Length > 0:
                AddVideo(directive, span, blocks, context);
                return;
            case DirectiveInline directive when AlertReader.KindOf(directive.Name) is not null:
                blocks.Add(AlertReader.Read(directive, paragraph, [], span, context));
                return;
        }

        var content = TrimStart(InlineReader.Read(paragraph.Inline, context));
        if (IsBlank(content)) return;
        blocks.Add(PlainAlerts.Read(content, span) as Block ?? new Paragraph(UiLabels.Mark(content), span));
    }

    /// <summary>A video's address, where it may be shown; else the directive as text. What follows on the line stays.</summary>
    public static void AddVideo(DirectiveInline directive, Diagnostics.SourceSpan span, List<Block> blocks, ReadingContext context)
    {
        if (UrlPolicy.AllowsLink(directive.Argument))
        {
            blocks.Add(new Video(directive.Argument, span));
        }
        else
        {
            context.Report(Diagnostics.DiagnosticIds.RefusedUrl, directive, directive.Argument);
            blocks.Add(new Paragraph([new Text(directive.Source)], span));
        }

        var rest = TrimStart(InlineReader.Read(directive.NextSibling, context));
        if (!IsBlank(rest)) blocks.Add(new Paragraph(UiLabels.Mark(rest), span));
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
            content = trimmed.Length == 0 ? content.RemoveAt(0) : content.SetItem(0, new Text(trimmed));
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
