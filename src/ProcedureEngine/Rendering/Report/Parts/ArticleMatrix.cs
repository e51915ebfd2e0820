using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes the list of articles: a row for each, a column for each locale, worst first.</summary>
internal sealed class ArticleMatrix(HtmlWriter html, ReportHtml say, Site site, Dashboard dashboard)
{
    /// <summary>Writes one page of the list, counted from 1, and the links to the others.</summary>
    public void Write(int page)
    {
        var filters = new FilterForm(html, say, hasTrend: dashboard.Trend is not null, hasCauses: !dashboard.Causes.IsEmpty);
        html.Markup("<div class=\"title\"><h2 id=\"_worklist\""u8);
        say.Say("Worklist");
        html.Markup("</h2>\n"u8);
        if (page == 1) filters.Buttons();
        html.Markup("</div>\n"u8);
        if (page == 1)
        {
            html.Markup("<p class=\"scriptless\""u8);
            say.Say("WithoutScript");
            html.Markup("</p>\n"u8);
        }

        if (page == 1) filters.Write();
        html.Markup("<div class=\"legend\"><p class=\"soft\""u8);
        say.Say("Legend");
        html.Markup("</p><p class=\"soft\" id=\"_blank\" hidden"u8);
        say.Say("LegendFiltered");
        html.Markup("</p>"u8);
        Scoring();
        html.Markup("</div>\n<p role=\"status\" id=\"_status\"></p>\n"u8);
        say.BeginTable("_worklist", " class=\"matrix\" id=\"_matrix\""u8);
        Head("title");
        say.Say("Article");
        html.Markup("</th>"u8);
        Head("points");
        say.Say("Points");
        html.Markup("</th>"u8);
        foreach (var locale in dashboard.Columns)
        {
            Head(locale.Tag);
            html.Write($">{LocaleHtml.Name(html, site, locale)}</th>");
        }

        say.BeginRows();
        foreach (var article in dashboard.On(page)) Article(article);
        say.EndTable();
        Pager(page);
    }

    private void Scoring()
    {
        html.Markup("<details class=\"scoring\">"u8);
        say.Element("summary"u8, "HowScored");
        html.Markup("\n"u8);
        say.Element("p"u8, "ScoreRule");
        html.Markup("\n<p"u8);
        say.Say("ScoreLimit", _ => html.Number(DriftScore.SendAgain));
        html.Markup("</p>\n</details>\n"u8);
    }

    private void Head(string sort)
    {
        html.Write($"<th scope=\"col\"{(sort == "points" ? " class=\"number\" aria-sort=\"descending\""u8 : ""u8)} data-sort=\"{sort}\"");
    }

    private void Article(ArticleDrift article)
    {
        var page = PagePath.ToUrl(PagePath.Report(article.Key))["report/".Length..];
        html.Write($"""<tr><th scope="row"><a href="{page}" lang="{article.Language.Tag}">{article.Title}</a><small>{article.Key.Value}</small></th>""");
        say.Number(article.Points);
        foreach (var locale in dashboard.Columns) DriftHtml.Cell(html, page, article.In(locale));
        html.Markup("</tr>\n"u8);
    }

    private void Pager(int page)
    {
        if (dashboard.Pages == 1) return;
        html.Markup("<nav class=\"pager\" id=\"_pager\"><p>"u8);
        if (page > 1) Turn(page - 1, "PreviousPage", "prev"u8);
        html.Markup(" <span"u8);
        say.Say("PageOf", n => html.Number(n == 0 ? page : dashboard.Pages));
        html.Markup("</span> "u8);
        if (page < dashboard.Pages) Turn(page + 1, "NextPage", "next"u8);
        html.Markup("</p></nav>\n"u8);
    }

    private void Turn(int page, string key, ReadOnlySpan<byte> relation)
    {
        html.Write($"<a rel=\"{relation}\" href=\"{PagePath.ReportIndex(page).AsSpan("report/".Length)}\"");
        say.Say(key);
        html.Markup("</a>"u8);
    }
}
