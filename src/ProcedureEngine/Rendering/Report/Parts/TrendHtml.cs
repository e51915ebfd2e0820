using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes what has changed since an earlier report: in one sentence, and by rule and language.</summary>
internal sealed class TrendHtml(HtmlWriter html, ReportHtml say, Site site, Dashboard dashboard, Trend trend)
{
    /// <summary>The parameter of the address that shows only what is new.</summary>
    public const string NewOnly = "since=new";

    /// <summary>Writes how many findings are new, gone and the same.</summary>
    public void Sentence()
    {
        var total = trend.Total;
        html.Markup("<p class=\"trend\"><span"u8);
        say.Say("TrendSentence", n =>
        {
            if (n == 0) New("?" + NewOnly, total.New);
            else html.Number(n == 1 ? total.Gone : total.Same);
        });
        html.Markup("</span></p>\n"u8);
    }

    /// <summary>Writes a table of what has changed, a row for each rule and a column for each language; nothing where nothing has.</summary>
    public void Table()
    {
        if (trend.Changed.IsEmpty) return;
        html.Markup("<h2 id=\"_changes\""u8);
        say.Say("ChangesByRule");
        html.Markup("</h2>\n"u8);
        say.BeginTable("_changes", " class=\"changes\""u8);
        say.Column("Rule", isNumber: false);
        say.Column("AllTogether", isNumber: true);
        foreach (var locale in dashboard.Columns)
        {
            html.Write($"""<th scope="col" class="number">{LocaleHtml.Name(html, site, locale)}</th>""");
        }

        say.BeginRows();
        foreach (var rule in trend.Changed)
        {
            Name(rule);
            Cell(trend.OfRule(rule), $"?rule={rule}&{NewOnly}");
            foreach (var locale in dashboard.Columns) Cell(trend.Of(rule, locale.Tag), $"?locale={locale.Tag}&rule={rule}&{NewOnly}");
            html.Markup("</tr>\n"u8);
        }

        say.EndTable();
        html.Markup("<p class=\"soft\""u8);
        say.Say("ChangesLegend");
        html.Markup("</p>\n"u8);
    }

    /// <summary>Begins the row of a rule; one that there no longer is has no name in the texts.</summary>
    private void Name(string rule)
    {
        html.Markup("<tr><th scope=\"row\""u8);
        if (ConsistencyRules.All.Any(r => r.Description.Name == rule))
        {
            say.Say(FindingText.Name(rule));
        }
        else
        {
            html.Write($">{rule}");
        }

        html.Markup("</th>"u8);
    }

    /// <summary>Writes a cell: what is new leads to it, what is gone has nothing to lead to.</summary>
    public void Cell(TrendCount count, string address)
    {
        html.Markup("<td class=\"number\">"u8);
        if (count.New > 0)
        {
            html.Markup("<span class=\"more\">+"u8);
            New(address, count.New);
            html.Markup("</span>"u8);
        }

        if (count is { New: > 0, Gone: > 0 }) html.Markup(" "u8);
        if (count.Gone > 0)
        {
            html.Write($"""<span class="less">−{count.Gone}</span>""");
        }

        html.Markup("</td>"u8);
    }

    private void New(string address, int count)
    {
        if (count == 0)
        {
            html.Number(0);
            return;
        }

        html.Write($"""<a href="{address}">{count}</a>""");
    }
}
