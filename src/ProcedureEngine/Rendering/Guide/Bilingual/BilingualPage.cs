using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>Writes a guide in two languages side by side, step by step.</summary>
/// <param name="html">Where to write.</param>
/// <param name="version">The version that leads the page.</param>
/// <param name="other">The version beside it.</param>
/// <param name="links">What belongs together in the two.</param>
/// <param name="site">What the page belongs to.</param>
/// <param name="path">The page, relative to the output folder.</param>
/// <param name="paper">For a page that is printed right away: how; null for a page of the site.</param>
internal sealed class BilingualPage(HtmlWriter html, Article version, Article other, VersionLinks links, Site site, string path, PaperOptions? paper)
{
    private readonly UiText reader = site.Texts.For(version.Locale);

    /// <summary>Writes both articles, the labels in both languages, the addresses of their links, and the lines to sign where there is something to do.</summary>
    public void Write()
    {
        var text = new PaperText(html, reader, site.Texts.For(other.Locale));
        var frame = new GuideFrame(html, text, PagePath.ToRoot(path), paper);
        var list = new LinkList();
        var (first, second) = (ColumnOf(version, list, other.Locale), ColumnOf(other, list, version.Locale));
        frame.Choices();
        if (site.Address is { } address) frame.WayBack(new Uri(address, PagePath.ToUrl(PagePath.Checklist(version.Key, version.Locale))), reader);
        html.Markup("<article class=\"two\">\n"u8);
        Title(first, second);
        new BilingualRows(html, text, first, second, links).Write(Pieces.Of(version), Pieces.Of(other));
        html.Markup("</article>\n"u8);
        Labels(text, first, second);
        frame.Links(list);
        if (StepCount.Of(version) + StepCount.Of(other) > 0) frame.SignOff();
    }

    private Column ColumnOf(Article article, LinkList list, Locale beside)
    {
        var (text, isSecond) = (site.Texts.For(article.Locale), ReferenceEquals(article, other));
        return new Column(html, text, new GuideArticle(html, article, text, site.Map, path, list, paper) { Site = site.Address, IdPrefix = isSecond ? "_b-" : "" }, isSecond, beside);
    }

    /// <summary>One title for both; what both languages call the same stands there once.</summary>
    private void Title(Column first, Column second)
    {
        html.Markup("<h1 class=\"pair\">"u8);
        var isOne = version.Title == other.Title;
        first.Heading([], version.Slug, isBeforeOther: !isOne);
        if (!isOne) second.Heading([], other.Slug);
        html.Markup("</h1>\n<div class=\"pair\">"u8);
        foreach (var column in (Column[])[first, second])
        {
            column.Open("<div"u8);
            column.Article.Freshness();
            column.Article.Lead();
            html.Markup("</div>\n"u8);
        }

        html.Markup("</div>\n"u8);
    }

    /// <summary>What is on the screen, in both languages: who reads the one finds it on a screen in the other.</summary>
    private void Labels(PaperText text, Column first, Column second)
    {
        var rows = LabelRow.Of(links);
        if (rows.IsEmpty) return;
        html.Markup("<section class=\"labels\">"u8);
        text.Write("<h2"u8, "ScreenLabels", "</h2>\n<table>\n<thead><tr>"u8);
        foreach (var (column, article) in ((Column, Article)[])[(first, version), (second, other)])
        {
            html.Markup("<th scope=\"col\""u8);
            column.Language();
            html.Write($">{site.NameOf(article.Locale)}</th>");
        }

        html.Markup("</tr></thead>\n<tbody>\n"u8);
        foreach (var row in rows)
        {
            html.Markup("<tr>"u8);
            Cell(first, row.First ?? "–");
            Cell(second, row.Second.IsEmpty ? "–" : string.Join(" / ", row.Second));
            html.Markup("</tr>\n"u8);
        }

        html.Markup("</tbody>\n</table></section>\n"u8);
    }

    private void Cell(Column column, string words)
    {
        html.Markup("<td"u8);
        column.Language();
        html.Write($">{words}</td>");
    }
}
