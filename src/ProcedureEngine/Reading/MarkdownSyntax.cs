using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using ProcedureEngine.Reading.AttributeLists;
using ProcedureEngine.Reading.Components;
using ProcedureEngine.Reading.Containers.Admonitions;
using ProcedureEngine.Reading.Containers.Fences;
using ProcedureEngine.Reading.Containers.TripleColons;
using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Lists;
using ProcedureEngine.Reading.TemplateTags;
using ProcedureEngine.Reading.WikiLinks;

namespace ProcedureEngine.Reading;

/// <summary>The Markdown that articles are written in: CommonMark 0.31 and GFM by Markdig, with the constructs of the Microsoft Docs dialect.</summary>
internal static class MarkdownSyntax
{
    // Both are CommonMark with an exception: Markdig takes '-' and '+' for letters beside stars ("**-**100", as docfx shows it), which its
    // CJK-friendly emphasis does not. So each has the texts that it is made for.
    private static readonly Pipelines Markdown = new(isMdx: false, isCjk: false);
    private static readonly Pipelines CjkMarkdown = new(isMdx: false, isCjk: true);
    private static readonly Pipelines Mdx = new(isMdx: true, isCjk: false);
    private static readonly Pipelines CjkMdx = new(isMdx: true, isCjk: true);

    /// <summary>Parses a text; the document is null where it is nested deeper than can be followed, or has more definitions of references in a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMdx">Whether it is MDX.</param>
    /// <param name="cancel">Ends the parsing of a long text.</param>
    /// <returns>The document, and the blocks whose marks are left as they stand because there are too many of them.</returns>
    public static (MarkdownDocument? Document, IReadOnlyList<LeafBlock> Plain) Parse(string text, bool isMdx, CancellationToken cancel)
    {
        var pipelines = (isMdx, HasCjkText(text)) switch
        {
            (false, false) => Markdown,
            (false, true) => CjkMarkdown,
            (true, false) => Mdx,
            (true, true) => CjkMdx,
        };
        try
        {
            // Most texts are so short, and have so few marks, that there is nothing to watch.
            if (!MarkupLimit.MayBeIn(text)) return (Markdig.Markdown.Parse(text, pipelines.Plain), []);
            if (MarkupLimit.HasEndlessDefinitions(text)) return (null, []);
            var watched = new ParsingGuard.Watched(cancel);
            return (Markdig.Markdown.Parse(text, pipelines.Watched, watched), watched.Plain);
        }
        catch (Exception e) when (e is ParsingGuard.TooDeepException or ArgumentException)
        {
            // The second is Markdig's own word for "nested too deep"; it has no other failure.
            return (null, []);
        }
    }

    /// <summary>Whether anything is written in Chinese, Japanese or Korean: ideographs, kana, hangul, or their punctuation and full-width forms.</summary>
    private static bool HasCjkText(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u2e80', '\u9fff') || text.ContainsAnyInRange('\uac00', '\ud7af')
        || text.ContainsAnyInRange('\uf900', '\ufaff') || text.ContainsAnyInRange('\uff00', '\uffef');

    private static MarkdownPipelineBuilder CreateBuilder(bool isMdx, bool isCjk)
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
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkInlineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TagLinkParser());
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new AttributeListBlockParser());
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new TagCodeBlockParser());
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new TagBlockParser(isMdx));
        builder.BlockParsers.Replace<HtmlBlockParser>(new ComponentHtmlBlockParser(isMdx));
        builder.InlineParsers.Insert(0, new TagInlineParser(isMdx));
        builder.InlineParsers.Insert(0, new AttributeListInlineParser());
        var emphasis = builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors;
        // "a==b" compares.
        emphasis.Add(new EmphasisDescriptor('=', 2, 2, enableWithinWord: false));
        emphasis.Add(new EmphasisDescriptor('^', 2, 2, enableWithinWord: false));
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new ModuleBlockParser(isMdx));
        if (isCjk) builder.UseCjkFriendlyEmphasis();
        if (isMdx) builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder;
    }

    /// <summary>The parsers of one kind of file, made when they are first needed.</summary>
    private sealed class Pipelines(bool isMdx, bool isCjk)
    {
        private readonly Lazy<MarkdownPipeline> plain = new(() => CreateBuilder(isMdx, isCjk).Build());

        private readonly Lazy<MarkdownPipeline> watched = new(() =>
        {
            var builder = CreateBuilder(isMdx, isCjk);
            builder.BlockParsers.Insert(0, new ParsingGuard());
            return builder.Build();
        });

        /// <summary>For texts in which there is nothing to watch.</summary>
        public MarkdownPipeline Plain => plain.Value;

        /// <summary>For all others.</summary>
        public MarkdownPipeline Watched => watched.Value;
    }
}
