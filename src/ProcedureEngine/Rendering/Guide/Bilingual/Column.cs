using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>One of the two languages on a page, in cells that say which language they are in.</summary>
internal sealed class Column
{
    private readonly HtmlWriter html;
    private readonly UiText text;
    private readonly bool isSecond;
    private readonly string? direction;

    /// <summary>A column.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="text">The texts of its language.</param>
    /// <param name="article">Writes its article.</param>
    /// <param name="isSecond">Whether it stands beside the one that leads the page.</param>
    /// <param name="other">The locale of the other column.</param>
    public Column(HtmlWriter html, UiText text, GuideArticle article, bool isSecond, Locale other)
    {
        this.html = html;
        this.text = text;
        Article = article;
        this.isSecond = isSecond;
        direction = text.Locale.IsRightToLeft == other.IsRightToLeft ? null : text.Locale.IsRightToLeft ? "rtl" : "ltr";
    }

    /// <summary>Writes the column's article.</summary>
    public GuideArticle Article { get; }

    /// <summary>Opens a cell.</summary>
    /// <param name="start">The start tag's beginning, such as <c>&lt;p</c>.</param>
    /// <param name="kind">A class of its own; empty for none.</param>
    public void Open(ReadOnlySpan<byte> start, ReadOnlySpan<byte> kind = default)
    {
        html.Write($"""{start}{(isSecond ? " class=\"b"u8 : " class=\"a"u8)}""");
        if (!kind.IsEmpty)
        {
            html.Write($" {kind}");
        }

        html.Markup("\""u8);
        Language();
        html.Markup(">"u8);
    }

    /// <summary>Writes <c>lang</c>, and <c>dir</c> where the two languages run in different directions.</summary>
    public void Language()
    {
        html.Write($""" lang="{text.Locale.Tag}"{html.OptionalAttribute("dir"u8, direction)}""");
    }

    /// <summary>Writes blocks into a cell.</summary>
    public void Blocks(ImmutableArray<Block> blocks)
    {
        Open("<div"u8);
        Article.Blocks(blocks);
        html.Markup("</div>\n"u8);
    }

    /// <summary>Writes a cell of a heading.</summary>
    /// <param name="words">The heading; empty for the article's title.</param>
    /// <param name="slug">Its anchor; null where it has none.</param>
    /// <param name="isBeforeOther">Whether the other cell follows: the space between them is for outlines and screen readers.</param>
    public void Heading(ImmutableArray<Inline> words, string? slug, bool isBeforeOther = false)
    {
        Open("<span"u8);
        if (slug is not null) Article.Place(slug);
        if (words.IsEmpty) Article.TitleWords();
        else Article.HeadingWords(words);
        html.Markup(isBeforeOther ? " </span>"u8 : "</span>"u8);
    }

    /// <summary>Writes a cell that says that the version has nothing here; of several below each other only the first says it in words.</summary>
    public void Gap(bool isFirst)
    {
        Open("<p"u8, "gap"u8);
        if (!isFirst)
        {
            html.Markup("–"u8);
        }
        else if (text.IsForeign)
        {
            html.Write($"""<span lang="{text.Language}" dir="ltr">{text["NotInThisVersion"]}</span>""");
        }
        else
        {
            html.Text(text["NotInThisVersion"]);
        }

        html.Markup("</p>\n"u8);
    }
}
