using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using ProcedureEngine.Reading.Admonitions;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Fences;
using ProcedureEngine.Reading.Lists;
using ProcedureEngine.Reading.TripleColons;

namespace ProcedureEngine.Reading;

/// <summary>The Markdown that articles are written in: CommonMark 0.31 and GFM by Markdig, with the constructs of the Microsoft Docs dialect.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = CreateBuilder().Build();
    private static readonly Lazy<MarkdownPipeline> WatchedPipeline = new(() => Watched(CreateBuilder()));

    // Both are CommonMark with an exception: Markdig takes '-' and '+' for letters beside stars ("**-**100", as docfx shows it), which its
    // CJK-friendly emphasis does not. So each has the texts that it is made for.
    private static readonly Lazy<MarkdownPipeline> CjkPipeline = new(() => CreateBuilder().UseCjkFriendlyEmphasis().Build());
    private static readonly Lazy<MarkdownPipeline> WatchedCjkPipeline = new(() => Watched(CreateBuilder().UseCjkFriendlyEmphasis()));

    /// <summary>Parses a text; the document is null where it is nested deeper than Markdig follows, or has more definitions of references in a row.</summary>
    /// <returns>The document, and the blocks whose marks are left as they stand because there are too many of them.</returns>
    public static (MarkdownDocument? Document, IReadOnlyList<LeafBlock> Plain) Parse(string text, CancellationToken cancel)
    {
        try
        {
            var isCjk = HasCjkText(text);
            // Most texts are so short, and have so few marks, that there is nothing to watch.
            if (!PlainBlocks.MayBeIn(text)) return (Markdown.Parse(text, isCjk ? CjkPipeline.Value : Pipeline), []);
            if (PlainBlocks.HasEndlessDefinitions(text)) return (null, []);
            var watched = new ParsingWatch.Watched(cancel);
            return (Markdown.Parse(text, (isCjk ? WatchedCjkPipeline : WatchedPipeline).Value, watched), watched.Plain);
        }
        catch (ArgumentException)
        {
            // Markdig's own word for "nested too deep"; it has no other failure.
            return (null, []);
        }
    }

    /// <summary>Whether anything is written in Chinese, Japanese or Korean: ideographs, kana, hangul, or their punctuation and full-width forms.</summary>
    private static bool HasCjkText(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u2e80', '\u9fff') || text.ContainsAnyInRange('\uac00', '\ud7af')
        || text.ContainsAnyInRange('\uf900', '\ufaff') || text.ContainsAnyInRange('\uff00', '\uffef');

    private static MarkdownPipeline Watched(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new ParsingWatch());
        return builder.Build();
    }

    private static MarkdownPipelineBuilder CreateBuilder()
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
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new FenceBlockParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new AdmonitionBlockParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TripleColonBlockParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Add(new LetteredSubstepParser());
        return builder;
    }
}
