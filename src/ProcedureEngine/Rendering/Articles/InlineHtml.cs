using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
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
    public HtmlPart Inlines(ImmutableArray<Inline> content)
    {
        foreach (var inline in content) Inline(inline);
        return default;
    }

    /// <summary>Writes a link: to the page of an article, to a place on the same page, or out of the site.</summary>
    protected virtual void Link(Link link)
    {
        Html.Write($"<a{LinkAttributes(link)}>{Inlines(link.Content)}</a>");
    }

    /// <summary>Writes a link's <c>href</c>, and <c>hreflang</c> where it leads to another language. Without an <c>href</c> it is a link that leads nowhere: the address stays as its title.</summary>
    protected HtmlPart LinkAttributes(Link link)
    {
        if (Map.Resolve(Article, link.Target) is { } target)
        {
            Html.Write($""" href="{Root}{PagePath.ToUrl(PathOf(target.Key, target.Locale))}""");
            if (target.Fragment.Length > 0)
            {
                Html.Write($"#{Name(target.Fragment.AsSpan(1))}");
            }

            Html.Write($"\"{Html.OptionalAttribute("hreflang"u8, target.Locale != Article.Locale ? target.Locale.Tag : null)}");
        }
        else if (link.Target.StartsWith('#'))
        {
            Html.Write($" href=\"#{IdPrefix}{Name(link.Target.AsSpan(1))}\"");
        }
        else if (IsAbsolute(link.Target))
        {
            Html.Attribute("href"u8, link.Target);
        }
        else if (Map.FileOf(link.Target) is { } file)
        {
            Html.Attribute("href"u8, Root + PagePath.ToUrl(PagePath.Media(file)));
        }
        else
        {
            Html.Attribute("title"u8, link.Title ?? link.Target);
            return default;
        }

        if (link.Title is not null) Html.Attribute("title"u8, link.Title);
        return default;
    }

    /// <summary>The page that links to an article lead to: here the checklist.</summary>
    protected virtual string PathOf(ArticleKey key, Locale locale) => PagePath.Checklist(key, locale);

    /// <summary>Writes <c>lang</c> (and <c>dir</c>) where the page's texts are in another language than the article.</summary>
    protected HtmlPart UiLanguage()
    {
        if (!Ui.IsForeign) return default;
        Html.Write($""" lang="{Ui.Language}"{(Ui.Locale.IsRightToLeft ? " dir=\"ltr\""u8 : ""u8)}""");
        return default;
    }

    /// <summary>Writes an empty element that links to a place in the article find.</summary>
    internal void Place(string name)
    {
        Html.Write($"<a{Id(name)}></a>");
    }

    /// <summary>Writes <c>id</c>, unique on the page; nothing where the name is null.</summary>
    protected virtual HtmlPart Id(string? name)
    {
        if (name is not null) Html.Write($" id=\"{IdPrefix}{Name(name)}\"");
        return default;
    }

    /// <summary>Whether the page keeps a name for itself: all that begin with <c>_</c>, and what a kind of page adds.</summary>
    /// <param name="name">The name of a place as an article has it, or as a link to it spells it.</param>
    protected virtual bool IsReserved(ReadOnlySpan<char> name) => name.StartsWith('_') || name.StartsWith("%5F", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the name of a place in an article. What the page keeps for itself gets <c>_.</c> in front, which no name of the page has.</summary>
    private HtmlPart Name(ReadOnlySpan<char> name)
    {
        Html.Write($"""{(IsReserved(name) ? "_."u8 : ""u8)}{name}""");
        return default;
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
                Html.Write($"<b>{Inlines(l.Content)}</b>{l.Trailing}");
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
                Html.Write($"""<sup><a href="#{IdPrefix}_fn-{f.Label}">{f.Label}</a></sup>""");
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
        Html.Write($"<{element}>{Inlines(emphasis.Content)}</{element}>");
    }

    /// <summary>An image of the content; one from elsewhere is a link, since pages ask nobody else for anything.</summary>
    private void Image(Image image)
    {
        if (Map.MediaPath(Article, image.Source) is not { } path)
        {
            Html.Write($"""<a href="{image.Source}"{Html.OptionalAttribute("title"u8, image.Title)}>{(image.AlternativeText.Length > 0 ? image.AlternativeText : image.Source)}</a>""");
            return;
        }

        Html.Write($"<img loading=\"lazy\" src=\"{Root}{PagePath.ToUrl(PagePath.Media(path))}\"");
        if (Map.SizeOf(path) is { } size)
        {
            Html.Write($" width=\"{size.Width}\" height=\"{size.Height}\"");
        }

        Html.Write($""" alt="{image.AlternativeText}"{Html.OptionalAttribute("title"u8, image.Title)}>""");
    }

    /// <summary>The translation, and behind it the text it was made from unless the two are the same. The dialect's segments are always made from English.</summary>
    private void Segment(Segment segment)
    {
        Inlines(segment.Target);
        if (segment.Source.IsEmpty || PlainText.Of(segment.Source) == PlainText.Of(segment.Target)) return;
        Html.Write($""" <span class="source" lang="en">{Inlines(segment.Source)}</span>""");
    }

    private void Element(ReadOnlySpan<byte> name, string text)
    {
        Html.Write($"<{name}>{text}</{name}>");
    }
}
