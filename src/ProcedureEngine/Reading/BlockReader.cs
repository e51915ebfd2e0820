using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.AttributeLists;
using ProcedureEngine.Reading.Components;
using ProcedureEngine.Reading.Containers;
using ProcedureEngine.Reading.Containers.Admonitions;
using ProcedureEngine.Reading.Containers.Alerts;
using ProcedureEngine.Reading.Containers.CodeGroups;
using ProcedureEngine.Reading.Containers.Fences;
using ProcedureEngine.Reading.Containers.TripleColons;
using ProcedureEngine.Reading.Html;
using ProcedureEngine.Reading.Lists;
using ProcedureEngine.Reading.Paragraphs;
using ProcedureEngine.Reading.Tables;
using ProcedureEngine.Reading.Tabs;
using ProcedureEngine.Reading.TemplateTags;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading;

/// <summary>
/// Turns Markdig's blocks into the model's. Each kind of block has a reader of its own; what spans several blocks (tabs,
/// containers, HTML that was opened in one and closed in another, lists that were cut) is put together afterwards.
/// </summary>
internal static class BlockReader
{
    /// <summary>Reads what a block holds.</summary>
    public static ImmutableArray<Block> Read(ContainerBlock container, ReadingContext context) => Read(container, 0, context);

    /// <summary>Reads what a block holds from its n-th child on.</summary>
    public static ImmutableArray<Block> Read(ContainerBlock container, int from, ReadingContext context)
    {
        var blocks = new List<Block>(container.Count);
        var isCodeGroup = false;
        for (var i = from; i < container.Count; i++)
        {
            context.Cancel.ThrowIfCancellationRequested();
            ReadOne(container[i], blocks, context);
            isCodeGroup = CodeGroupReader.IsInside(container[i], isCodeGroup);
            if (isCodeGroup && container[i] is FencedCodeBlock source && blocks[^1] is Model.CodeBlock code) blocks[^1] = CodeGroupReader.Read(code, source);
        }

        return Assemble(blocks, context);
    }

    /// <summary>Puts together what spans several blocks.</summary>
    public static ImmutableArray<Block> Assemble(List<Block> blocks, ReadingContext context)
    {
        ContentTabs.Group(blocks);
        SplitHtmlBlocks.Group(blocks, context);
        ContainerGroups.Group(blocks, context);
        TabGroups.Group(blocks);
        InterruptedLists.Join(blocks, context);
        return [.. blocks];
    }

    private static void ReadOne(Markdig.Syntax.Block block, List<Block> blocks, ReadingContext context)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                ParagraphReader.Read(paragraph, blocks, context);
                break;
            case HeadingBlock heading:
                blocks.Add(HeadingReader.Read(heading, context));
                break;
            case ListBlock list when TableOfContents.IsOne(list):
                break;
            case ListBlock list:
                var behind = TagHoisting.Take(list);
                blocks.Add(ListReader.Read(list, context));
                foreach (var line in behind) ReadOne(line, blocks, context);
                break;
            case QuoteBlock quote:
                blocks.Add(AlertReader.Read(quote, context));
                break;
            case FencedCodeBlock fence when FencedAdmonitionReader.Read(fence, context) is { } text:
                blocks.Add(text);
                break;
            case TagCodeBlock code:
                var verbatim = new Model.CodeBlock(code.Language, code.Lines.ToString(), context.Span(code));
                blocks.Add(code.Tag.Is("tab") ? TagContainers.Create(code.Tag, [verbatim], verbatim.Span, context) : verbatim);
                break;
            case Markdig.Syntax.CodeBlock code:
                blocks.Add(new Model.CodeBlock(Language(code), code.Lines.ToString(), context.Span(code)));
                break;
            case Markdig.Extensions.Tables.Table table:
                blocks.Add(PipeTableReader.Read(table, context));
                break;
            case HtmlBlock html:
                HtmlBlockReader.Read(html, blocks, context);
                break;
            case ThematicBreakBlock rule:
                blocks.Add(new ThematicBreak(context.Span(rule)));
                break;
            case TripleColonBlock colons:
                blocks.Add(TripleColonReader.Read(colons, context));
                break;
            case FenceBlock fence:
                blocks.Add(FenceReader.Read(fence, context));
                break;
            case TagBlock tags:
                foreach (var tag in tags.Tags) blocks.Add(new TagMarker(tag, context, context.Span(tags)));
                break;
            case AdmonitionBlock admonition:
                blocks.Add(AdmonitionReader.Read(admonition, context));
                break;
            case FootnoteGroup footnotes:
                foreach (var footnote in footnotes.OfType<Markdig.Extensions.Footnotes.Footnote>())
                {
                    blocks.Add(new Model.Footnote((footnote.Label ?? "").TrimStart('^'), Read(footnote, context), context.Span(footnote)));
                }

                break;
            case Markdig.Extensions.DefinitionLists.DefinitionList definitions:
                blocks.Add(DefinitionListReader.Read(definitions, context));
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or ModuleBlock or AttributeListBlock:
                break;
            case ContainerBlock container:
                blocks.AddRange(Read(container, context));
                break;
            case LeafBlock leaf:
                var content = leaf.Inline is null ? [new Text(leaf.Lines.ToString()) { Span = context.Span(leaf) }] : InlineReader.Read(leaf.Inline, context);
                if (!content.IsEmpty) blocks.Add(new Paragraph(content, context.Span(leaf)));
                break;
        }
    }

    private static string? Language(Markdig.Syntax.CodeBlock code) =>
        code is FencedCodeBlock { Info: { Length: > 0 } language } ? language.Trim() : null;
}
