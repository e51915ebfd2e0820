using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Writes the running text of an article as HTML. Every word of the model is written, in order.</summary>
public abstract class InlineHtml
{
    /// <summary>A writer for one version of an article on one page.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="article">The version.</param>
    /// <param name="text">The texts of the page around it.</param>
    /// <param name="map">Where links lead.</param>
    /// <param name="pagePath">The page, relative to the output folder.</param>
    protected InlineHtml(HtmlWriter writer, Article article, UiText text, SiteMap map, string pagePath)
    {
        Html = writer;
        Article = article;
        Ui = text;
        Map = map;
        Root = PagePath.ToRoot(pagePath);
    }

    /// <summary>Stands before the names of places in the article, so that several articles can share a page; empty where one has it for itself.</summary>
    public string IdPrefix { get; init; } = "";

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

    /// <summary>Writes running text.</summary>
    public void Inlines(ImmutableArray<Inline> content)
    {
        foreach (var inline in content) Inline(inline);
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
            if (target.Fragment.Length > 0)
            {
                Html.Markup("#"u8);
                Name(target.Fragment.AsSpan(1));
            }

            Html.Markup("\""u8);
            if (target.Locale != Article.Locale) Html.Attribute("hreflang"u8, target.Locale.Tag);
        }
        else if (link.Target.StartsWith('#'))
        {
            Html.Markup(" href=\"#"u8);
            Html.Text(IdPrefix);
            Name(link.Target.AsSpan(1));
            Html.Markup("\""u8);
        }
        else if (IsAbsolute(link.Target))
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

    /// <summary>Writes an empty element that links to a place in the article find.</summary>
    internal void Place(string name)
    {
        Html.Markup("<a"u8);
        Id(name);
        Html.Markup("></a>"u8);
    }

    /// <summary>Writes <c>id</c>, unique on the page.</summary>
    protected virtual void Id(string name)
    {
        Html.Markup(" id=\""u8);
        Html.Text(IdPrefix);
        Name(name);
        Html.Markup("\""u8);
    }

    /// <summary>Whether the page keeps a name for itself: all that begin with <c>_</c>, and what a kind of page adds.</summary>
    /// <param name="name">The name of a place as an article has it, or as a link to it spells it.</param>
    protected virtual bool IsReserved(ReadOnlySpan<char> name) => name.StartsWith('_') || name.StartsWith("%5F", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the name of a place in an article. What the page keeps for itself gets <c>_.</c> in front, which no name of the page has.</summary>
    private void Name(ReadOnlySpan<char> name)
    {
        if (IsReserved(name)) Html.Markup("_."u8);
        Html.Text(name);
    }

    /// <summary>Whether an address names its own scheme or host.</summary>
    internal static bool IsAbsolute(string address) =>
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
            case Anchor a: Place(a.Name); break;
            case Segment s: Segment(s); break;
            case IncludedText i: Inlines(i.Content); break;
            case FootnoteReference f:
                Html.Markup("<sup><a href=\"#"u8);
                Html.Text(IdPrefix);
                Html.Markup("_fn-"u8);
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
        if (Map.SizeOf(path) is { } size)
        {
            Html.Markup(" width=\""u8);
            Html.Number(size.Width);
            Html.Markup("\" height=\""u8);
            Html.Number(size.Height);
            Html.Markup("\""u8);
        }

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
