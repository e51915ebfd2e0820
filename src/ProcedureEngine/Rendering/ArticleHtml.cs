using System.Collections.Immutable;
using ProcedureEngine.Labels;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering;

/// <summary>
/// Writes the blocks and lines of an article as HTML. Every word of the model is written, in order. This class shows a
/// procedure as a numbered list; pages where steps are more than that override <see cref="Procedure"/>.
/// </summary>
public class ArticleHtml
{
    /// <summary>A writer for one version of an article on one page.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="article">The version.</param>
    /// <param name="text">The texts of the page around it.</param>
    /// <param name="map">Where links lead.</param>
    /// <param name="pagePath">The page, relative to the output folder.</param>
    public ArticleHtml(HtmlWriter writer, Article article, UiText text, SiteMap map, string pagePath)
    {
        Html = writer;
        Article = article;
        Ui = text;
        Map = map;
        Root = PagePath.ToRoot(pagePath);
    }

    /// <summary>The version that is written.</summary>
    protected Article Article { get; }

    /// <summary>Where it is written.</summary>
    protected HtmlWriter Html { get; }

    /// <summary>Where links lead.</summary>
    protected SiteMap Map { get; }

    /// <summary>The way from the page to the output folder.</summary>
    protected string Root { get; }

    /// <summary>The texts of the page around the article.</summary>
    protected UiText Ui { get; }

    /// <summary>The level that headings inside steps, notes and tabs have on the page: 2 to 6.</summary>
    protected int SubHeadingLevel { get; set; } = 3;

    /// <summary>Writes blocks in order.</summary>
    public void Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Block(block);
    }

    /// <summary>Writes a block.</summary>
    public void Block(Block block)
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

    /// <summary>Writes running text.</summary>
    public void Inlines(ImmutableArray<Inline> content)
    {
        foreach (var inline in content) Inline(inline);
    }

    /// <summary>Writes a procedure: here a numbered list.</summary>
    protected virtual void Procedure(Procedure procedure)
    {
        OpenNumbered(procedure, ""u8);
        foreach (var step in procedure.Steps)
        {
            Html.Markup("<li value=\""u8);
            Html.Number(step.Number);
            Html.Markup("\">"u8);
            if (!step.Instruction.IsEmpty)
            {
                Html.Markup("<p>"u8);
                Inlines(step.Instruction);
                Html.Markup("</p>\n"u8);
            }

            Blocks(step.Blocks);
            Html.Markup("</li>\n"u8);
        }

        Html.Markup("</ol>\n"u8);
    }

    /// <summary>Opens a numbered list that browsers number, with the first step's number and the procedure's kind of numbers.</summary>
    protected void OpenNumbered(Procedure procedure, ReadOnlySpan<byte> attributes)
    {
        Html.Markup("<ol"u8);
        Html.Markup(attributes);
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

    /// <summary>Writes a link: to the page of an article, to a place on the same page, or out of the site.</summary>
    protected virtual void Link(Link link)
    {
        Html.Markup("<a"u8);
        LinkAttributes(link);
        Html.Markup(">"u8);
        Inlines(link.Content);
        Html.Markup("</a>"u8);
    }

    /// <summary>Writes a link's <c>href</c>, and <c>hreflang</c> where it leads to another language. Without an <c>href</c> it is a link that leads nowhere: the address stays as its title.</summary>
    protected void LinkAttributes(Link link)
    {
        if (Map.Resolve(Article, link.Target) is { } target)
        {
            Html.Markup(" href=\""u8);
            Html.Text(Root);
            Html.Text(PagePath.ToUrl(PathOf(target.Key, target.Locale)));
            Html.Text(target.Fragment);
            Html.Markup("\""u8);
            if (target.Locale != Article.Locale) Html.Attribute("hreflang"u8, target.Locale.Tag);
        }
        else if (link.Target.StartsWith('#') || IsAbsolute(link.Target))
        {
            Html.Attribute("href"u8, link.Target);
        }
        else
        {
            Html.Attribute("title"u8, link.Title ?? link.Target);
            return;
        }

        if (link.Title is not null) Html.Attribute("title"u8, link.Title);
    }

    /// <summary>The page that links to an article lead to: here the checklist.</summary>
    protected virtual string PathOf(ArticleKey key, Locale locale) => PagePath.Checklist(key, locale);

    /// <summary>Writes <c>lang</c> (and <c>dir</c>) where the page's texts are in another language than the article.</summary>
    protected void UiLanguage()
    {
        if (!Ui.IsForeign) return;
        Html.Attribute("lang"u8, Ui.Language);
        if (Ui.Locale.IsRightToLeft) Html.Markup(" dir=\"ltr\""u8);
    }

    /// <summary>Whether an address names its own scheme or host.</summary>
    protected static bool IsAbsolute(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (address.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon && !address.AsSpan(0, colon).ContainsAny('/', '#', '?'));

    /// <summary>Writes one piece of running text.</summary>
    protected virtual void Inline(Inline inline)
    {
        switch (inline)
        {
            case Text t: Html.Text(t.Value); break;
            case UiLabel l:
                Html.Markup("<b>"u8);
                Inlines(l.Content);
                Html.Markup("</b>"u8);
                Html.Text(l.Trailing);
                break;
            case Emphasis e: Emphasis(e); break;
            case CodeSpan c: Element("code"u8, c.Value); break;
            case KeyboardKey k: Element("kbd"u8, k.Value); break;
            case Link l: Link(l); break;
            case Image i: Image(i); break;
            case LineBreak: Html.Markup("<br>\n"u8); break;
            case Anchor a:
                Html.Markup("<a"u8);
                Html.Attribute("id"u8, a.Name);
                Html.Markup("></a>"u8);
                break;
            case Segment s: Segment(s); break;
            case IncludedText i: Inlines(i.Content); break;
            case FootnoteReference f:
                Html.Markup("<sup><a href=\"#_fn-"u8);
                Html.Text(f.Label);
                Html.Markup("\">"u8);
                Html.Text(f.Label);
                Html.Markup("</a></sup>"u8);
                break;
            default: throw new NotSupportedException($"{inline.GetType().Name} has no HTML.");
        }
    }

    private void Emphasis(Emphasis emphasis)
    {
        var element = emphasis.Kind switch
        {
            EmphasisKind.Italic => "em"u8,
            EmphasisKind.Strong => "strong"u8,
            EmphasisKind.Strikethrough => "s"u8,
            EmphasisKind.Subscript => "sub"u8,
            EmphasisKind.Superscript => "sup"u8,
            EmphasisKind.Underline => "u"u8,
            EmphasisKind.Mark => "mark"u8,
            EmphasisKind.Small => "small"u8,
            _ => "span"u8,
        };
        Html.Markup("<"u8);
        Html.Markup(element);
        Html.Markup(">"u8);
        Inlines(emphasis.Content);
        Html.Markup("</"u8);
        Html.Markup(element);
        Html.Markup(">"u8);
    }

    /// <summary>An image of the content; one from elsewhere is a link, since pages ask nobody else for anything.</summary>
    private void Image(Image image)
    {
        if (SiteMap.MediaPath(Article, image.Source) is not { } path)
        {
            Html.Markup("<a"u8);
            Html.Attribute("href"u8, image.Source);
            if (image.Title is not null) Html.Attribute("title"u8, image.Title);
            Html.Markup(">"u8);
            Html.Text(image.AlternativeText.Length > 0 ? image.AlternativeText : image.Source);
            Html.Markup("</a>"u8);
            return;
        }

        Html.Markup("<img loading=\"lazy\" src=\""u8);
        Html.Text(Root);
        Html.Text(PagePath.ToUrl(PagePath.Media(path)));
        Html.Markup("\""u8);
        Html.Attribute("alt"u8, image.AlternativeText);
        if (image.Title is not null) Html.Attribute("title"u8, image.Title);
        Html.Markup(">"u8);
    }

    /// <summary>The translation, and behind it the text it was made from unless the two are the same. The dialect's segments are always made from English.</summary>
    private void Segment(Segment segment)
    {
        Inlines(segment.Target);
        if (segment.Source.IsEmpty || PlainText.Of(segment.Source) == PlainText.Of(segment.Target)) return;
        Html.Markup(" <span class=\"source\" lang=\"en\">"u8);
        Inlines(segment.Source);
        Html.Markup("</span>"u8);
    }

    private void Paragraph(Paragraph paragraph)
    {
        var isFigure = paragraph.Content is [Image image] && SiteMap.MediaPath(Article, image.Source) is not null;
        Html.Markup(isFigure ? "<p class=\"figure\">"u8 : "<p>"u8);
        Inlines(paragraph.Content);
        Html.Markup("</p>\n"u8);
    }

    private void Heading(SubHeading heading)
    {
        Html.Markup("<h"u8);
        Html.Number(SubHeadingLevel);
        if (heading.Slug is not null) Html.Attribute("id"u8, heading.Slug);
        Html.Markup(">"u8);
        Inlines(heading.Content);
        Html.Markup("</h"u8);
        Html.Number(SubHeadingLevel);
        Html.Markup(">\n"u8);
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
        Html.Markup("<div class=\"alert "u8);
        Html.Text(name);
        Html.Markup("\" role=\"note\">"u8);
        Html.Markup("<p class=\"alert-title\""u8);
        if (alert.Label is null) UiLanguage();
        Html.Markup(">"u8);
        Html.Text(alert.Label ?? Ui[key]);
        Html.Markup("</p>\n"u8);
        Blocks(alert.Blocks);
        Html.Markup("</div>\n"u8);
    }

    private void Code(CodeBlock code)
    {
        Html.Markup("<pre><code"u8);
        if (code.Language is not null) Html.Attribute("data-language"u8, code.Language);
        Html.Markup(">"u8);
        // HTML drops a line break right behind <pre>; behind <code> it stays.
        Html.Text(code.Text);
        Html.Markup("</code></pre>\n"u8);
    }

    private void Container(Container container)
    {
        var isChecklist = string.Equals(container.ClassName, "checklist", StringComparison.OrdinalIgnoreCase);
        var isNextStep = string.Equals(container.ClassName, "nextstepaction", StringComparison.OrdinalIgnoreCase);
        Html.Markup(isChecklist ? "<div class=\"outcomes\">\n"u8 : isNextStep ? "<div class=\"next-step\">\n"u8 : "<div>\n"u8);
        Blocks(container.Blocks);
        Html.Markup("</div>\n"u8);
    }

    /// <summary>All variants are shown, each in a box that says whom it is for: nothing is hidden from a reader whose case we do not know.</summary>
    private void Variant(Variant variant)
    {
        Html.Markup("<div class=\"variant\"><p class=\"variant-title\""u8);
        if (variant.Label.IsEmpty)
        {
            UiLanguage();
            Html.Markup(">"u8);
            Html.Text(Ui.Format("AppliesTo", variant.Id));
        }
        else
        {
            Html.Markup(">"u8);
            Inlines(variant.Label);
        }

        Html.Markup("</p>\n"u8);
        Blocks(variant.Blocks);
        Html.Markup("</div>\n"u8);
    }

    /// <summary>Opens text that is shown on demand.</summary>
    protected virtual ReadOnlySpan<byte> DetailsElement => "<details>"u8;

    private void Disclosure(Disclosure disclosure)
    {
        Html.Markup(DetailsElement);
        Html.Markup("<summary>"u8);
        Inlines(disclosure.Summary);
        Html.Markup("</summary>\n"u8);
        Blocks(disclosure.Blocks);
        Html.Markup("</details>\n"u8);
    }

    private void Definitions(DefinitionList list)
    {
        Html.Markup("<dl>\n"u8);
        foreach (var item in list.Items)
        {
            Html.Markup("<dt>"u8);
            Inlines(item.Term);
            Html.Markup("</dt>\n<dd>"u8);
            Blocks(item.Blocks);
            Html.Markup("</dd>\n"u8);
        }

        Html.Markup("</dl>\n"u8);
    }

    private void Video(Video video)
    {
        Html.Markup("<p class=\"video\"><a"u8);
        Html.Attribute("href"u8, video.Url);
        Html.Markup(">"u8);
        Html.Text(Ui.Format("Video", video.Url));
        Html.Markup("</a></p>\n"u8);
    }

    private void Footnote(Footnote footnote)
    {
        Html.Markup("<div class=\"footnote\" id=\"_fn-"u8);
        Html.Text(footnote.Label);
        Html.Markup("\"><sup>"u8);
        Html.Text(footnote.Label);
        Html.Markup("</sup>\n"u8);
        Blocks(footnote.Blocks);
        Html.Markup("</div>\n"u8);
    }

    private void Element(ReadOnlySpan<byte> name, ImmutableArray<Block> blocks)
    {
        Html.Markup("<"u8);
        Html.Markup(name);
        Html.Markup(">\n"u8);
        Blocks(blocks);
        Html.Markup("</"u8);
        Html.Markup(name);
        Html.Markup(">\n"u8);
    }

    private void Element(ReadOnlySpan<byte> name, string text)
    {
        Html.Markup("<"u8);
        Html.Markup(name);
        Html.Markup(">"u8);
        Html.Text(text);
        Html.Markup("</"u8);
        Html.Markup(name);
        Html.Markup(">"u8);
    }
}
