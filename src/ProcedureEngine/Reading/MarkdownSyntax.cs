using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.TripleColons;

namespace ProcedureEngine.Reading;

/// <summary>The Markdown that articles are written in: CommonMark 0.31 and GFM by Markdig, with the constructs of the Microsoft Docs dialect.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Parses a text; null where it is nested deeper than Markdig follows, or made to keep it busy.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        if (!MarkdownCost.IsLinear(text)) return null;
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own word for "nested too deep"; it has no other failure.
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseTaskLists()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAutoLinks()
            .UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new DirectiveInlineParser());
        builder.InlineParsers.Insert(0, new TripleColonInlineParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TripleColonBlockParser());
        return builder.Build();
    }
}
