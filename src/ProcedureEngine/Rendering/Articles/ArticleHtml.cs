using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>
/// Writes the blocks and lines of an article as HTML. Every word of the model is written, in order. This class shows a
/// procedure as a numbered list; pages where steps are more than that override <see cref="Procedure"/>.
/// </summary>
public class ArticleHtml : InlineHtml
{
    /// <inheritdoc cref="InlineHtml(HtmlWriter, Article, UiText, SiteMap, string)"/>
    public ArticleHtml(HtmlWriter writer, Article article, UiText text, SiteMap map, string pagePath)
        : base(writer, article, text, map, pagePath)
    {
    }

    /// <summary>The level that headings inside steps, notes and tabs have on the page: 2 to 6.</summary>
    protected internal int SubHeadingLevel { get; set; } = 3;

    /// <summary>Writes blocks in order.</summary>
    public HtmlPart Blocks(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Alternatives.CountAt(blocks, i) is > 0 and var count)
            {
                OneOf(blocks.AsSpan(i, count));
                i += count - 1;
                continue;
            }

            Block(blocks[i]);
        }

        return default;
    }

    /// <summary>Writes text for different readers, of which one holds for each: here all of it, one behind the other.</summary>
    protected virtual void OneOf(ReadOnlySpan<Block> variants)
    {
        foreach (var variant in variants) Block(variant);
    }

    /// <summary>Writes a block.</summary>
    public virtual void Block(Block block)
    {
        switch (block)
        {
            case Paragraph p: Paragraph(p); break;
            case SubHeading h: Heading(h); break;
            case Procedure p: Procedure(p); break;
            case BulletList l: List(l); break;
            case Alert a: Alert(a); break;
            case Quote q: Element("blockquote"u8, q.Blocks); break;
            case CodeBlock c: Code(c); break;
            case Table t: new TableHtml(Html, this, Ui).Write(t); break;
            case Container c: Container(c); break;
            case IncludedBlocks i: Blocks(i.Blocks); break;
            case Variant v: Variant(v); break;
            case Disclosure d: Disclosure(d); break;
            case DefinitionList d: Definitions(d); break;
            case Video v: Video(v); break;
            case Footnote f: Footnote(f); break;
            case ThematicBreak: Html.Markup("<hr>\n"u8); break;
            default: throw new NotSupportedException($"{block.GetType().Name} has no HTML.");
        }
    }

    /// <summary>Writes a procedure: here a numbered list.</summary>
    protected virtual void Procedure(Procedure procedure)
    {
        OpenNumbered(procedure, ""u8);
        foreach (var step in procedure.Steps)
        {
            Html.Write($"""<li value="{step.Number}">""");
            if (!step.Instruction.IsEmpty)
            {
                Html.WriteLine($"<p>{Inlines(step.Instruction)}</p>");
            }

            Html.WriteLine($"{Blocks(step.Blocks)}</li>");
        }

        Html.Markup("</ol>\n"u8);
    }

    /// <summary>Opens a numbered list that browsers number, with the first step's number and the procedure's kind of numbers.</summary>
    protected void OpenNumbered(Procedure procedure, ReadOnlySpan<byte> attributes)
    {
        Html.Write($"<ol{attributes}");
        if (procedure.Numbering != '1') Html.Attribute("type"u8, [procedure.Numbering]);
        Html.Markup(">\n"u8);
    }

    /// <summary>Writes what stands in an item of a bullet list.</summary>
    protected virtual void Item(ListItem item)
    {
        // A line alone needs no paragraph around it: a list of words stays a tight list.
        var line = item.Blocks.IsEmpty ? null : item.Blocks[0] as Paragraph;
        if (line is not null) Inlines(line.Content);
        Rest(item, line is null ? 0 : 1);
    }

    /// <summary>Writes the blocks of an item from one on.</summary>
    protected void Rest(ListItem item, int first)
    {
        for (var i = first; i < item.Blocks.Length; i++)
        {
            if (i == 1) Html.Markup("\n"u8);
            Block(item.Blocks[i]);
        }
    }

    private void Paragraph(Paragraph paragraph)
    {
        if (paragraph.Content is [Image image] && Map.MediaPath(Article, image.Source) is not null) Html.WriteLine($"""<p class="figure">{Figure(image)}</p>""");
        else Html.WriteLine($"<p>{Inlines(paragraph.Content)}</p>");
    }

    /// <summary>Writes an image of the content that is a paragraph of its own.</summary>
    protected virtual HtmlPart Figure(Image image)
    {
        Inline(image);
        return default;
    }

    private void Heading(SubHeading heading)
    {
        Html.WriteLine($"<h{SubHeadingLevel}{Id(heading.Slug)}>{Inlines(heading.Content)}</h{SubHeadingLevel}>");
    }

    private void List(BulletList list)
    {
        Html.Markup(list.Items.Any(i => i.IsChecked is not null) ? "<ul class=\"tasks\">\n"u8 : "<ul>\n"u8);
        foreach (var item in list.Items)
        {
            Html.Markup(item.IsChecked switch { null => "<li>"u8, true => "<li class=\"done\">"u8, false => "<li class=\"open\">"u8 });
            Item(item);
            Html.Markup("</li>\n"u8);
        }

        Html.Markup("</ul>\n"u8);
    }

    private void Alert(Alert alert)
    {
        var (name, key) = alert.Kind switch
        {
            AlertKind.Tip => ("tip", "AlertTip"),
            AlertKind.Important => ("important", "AlertImportant"),
            AlertKind.Caution => ("caution", "AlertCaution"),
            AlertKind.Warning => ("warning", "AlertWarning"),
            _ => ("note", "AlertNote"),
        };
        Html.Write($"<div class=\"alert {name}\" role=\"note\"><p class=\"alert-title\"");
        if (alert.Label is null) UiLanguage();
        Html.WriteLine($">{alert.Label?.TrimEnd(':', '：') ?? Ui[key]}</p>");
        Html.WriteLine($"{Blocks(alert.Blocks)}</div>");
    }

    private void Code(CodeBlock code)
    {
        Html.Write($"""<pre><code{Html.OptionalAttribute("data-language"u8, code.Language)}>""");
        // HTML drops a line break right behind <pre>; behind <code> it stays.
        Html.WriteLine($"{code.Text}</code>{BehindCode(code)}</pre>");
    }

    /// <summary>Writes what stands with a block of code; nothing unless a page has something to do with it.</summary>
    protected virtual HtmlPart BehindCode(CodeBlock code) => default;

    private void Container(Container container)
    {
        var isChecklist = string.Equals(container.ClassName, "checklist", StringComparison.OrdinalIgnoreCase);
        var isNextStep = string.Equals(container.ClassName, "nextstepaction", StringComparison.OrdinalIgnoreCase);
        Html.WriteLine($"""{(isChecklist ? "<div class=\"outcomes\">\n"u8 : isNextStep ? "<div class=\"next-step\">\n"u8 : "<div>\n"u8)}{Blocks(container.Blocks)}</div>""");
    }

    /// <summary>All variants are shown, each in a box that says whom it is for: nothing is hidden from a reader whose case we do not know.</summary>
    private void Variant(Variant variant)
    {
        Html.Markup("<div class=\"variant\"><p class=\"variant-title\""u8);
        if (variant.Label.IsEmpty) UiLanguage();
        Html.WriteLine($">{VariantWords(variant)}</p>");
        Html.WriteLine($"{Blocks(variant.Blocks)}</div>");
    }

    /// <summary>Writes whom a variant is for: its title, or what it applies to in the language of the page's texts.</summary>
    internal HtmlPart VariantWords(Variant variant)
    {
        if (variant.Label.IsEmpty) Html.Text(Ui.Format("AppliesTo", variant.Id));
        else Inlines(variant.Label);
        return default;
    }

    /// <summary>Opens text that is shown on demand.</summary>
    protected virtual ReadOnlySpan<byte> DetailsElement => "<details>"u8;

    private void Disclosure(Disclosure disclosure)
    {
        Html.WriteLine($"{DetailsElement}<summary>{Inlines(disclosure.Summary)}</summary>");
        Html.WriteLine($"{Blocks(disclosure.Blocks)}</details>");
    }

    private void Definitions(DefinitionList list)
    {
        Html.Markup("<dl>\n"u8);
        foreach (var item in list.Items)
        {
            Html.WriteLine($"<dt>{Inlines(item.Term)}</dt>");
            Html.WriteLine($"<dd>{Blocks(item.Blocks)}</dd>");
        }

        Html.Markup("</dl>\n"u8);
    }

    private void Video(Video video)
    {
        Html.WriteLine($"""<p class="video"><a href="{video.Url}">{Ui.Format("Video", video.Url)}</a></p>""");
    }

    private void Footnote(Footnote footnote)
    {
        Html.WriteLine($"""<div class="footnote" id="{IdPrefix}_fn-{footnote.Label}"><sup>{footnote.Label}</sup>""");
        Html.WriteLine($"{Blocks(footnote.Blocks)}</div>");
    }

    private void Element(ReadOnlySpan<byte> name, ImmutableArray<Block> blocks)
    {
        Html.WriteLine($"<{name}>");
        Html.WriteLine($"{Blocks(blocks)}</{name}>");
    }
}
