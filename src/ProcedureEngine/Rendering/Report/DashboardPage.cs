using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Report.Parts;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report;

/// <summary>
/// Writes the dashboard: what to send out again, by language and by article, and which rules say so. Complete without a
/// script; <c>js/report/dashboard.js</c> adds filters, sorting and the findings themselves from <c>report/findings.json</c>.
/// </summary>
internal sealed class DashboardPage(HtmlWriter html, Site site, UiText text, Dashboard dashboard)
{
    private const int LanguagesInSight = 8;
    private readonly ReportHtml say = new(html, text);
    private readonly TrendHtml? trend = dashboard.Trend is { } changes ? new TrendHtml(html, new ReportHtml(html, text), site, dashboard, changes) : null;

    /// <summary>Writes what stands in <c>&lt;main&gt;</c> of one page of the list, counted from 1.</summary>
    public void Write(int page)
    {
        say.Element("h1"u8, "Title");
        html.Markup("\n"u8);
        if (page == 1)
        {
            html.Markup("<p class=\"lead\""u8);
            say.Say("Intro");
            html.Markup("</p>\n"u8);
            Languages();
            new WorklistForm(html, say, site, dashboard.Columns).Write();
        }

        new ArticleMatrix(html, say, site, dashboard).Write(page);
        if (page == 1)
        {
            new CauseTable(html, say, dashboard.Causes).Write();
            new RuleTable(html, say, dashboard.Rules).Write();
            trend?.Table();
            Machines();
        }
    }

    private void Languages()
    {
        html.Markup("<p class=\"meta\"><span>"u8);
        say.Element("span"u8, "Articles");
        html.Write($": <b>{dashboard.Articles.Length}</b></span> <span>");
        say.Element("span"u8, "ComparedWith");
        html.Markup(": <b"u8);
        if (dashboard.Reference is { } reference)
        {
            html.Write($">{LocaleHtml.Name(html, site, reference)}");
        }
        else
        {
            say.Say("Majority");
        }

        html.Markup("</b></span>"u8);
        if (!dashboard.Causes.IsEmpty)
        {
            html.Markup(" <a href=\"#_causes\""u8);
            say.Say("CausesInSeveral");
            html.Markup("</a>"u8);
        }

        if (!dashboard.Rules.IsEmpty)
        {
            html.Markup(" <a href=\"#_rules\""u8);
            say.Say("FindingsByRule");
            html.Markup("</a>"u8);
        }

        html.Markup("</p>\n"u8);
        trend?.Sentence();
        // The list of articles stays on the first screen.
        say.BeginTable("_languages", " class=\"totals\""u8, isLong: dashboard.Totals.Length > LanguagesInSight);
        html.Markup("<th scope=\"col\" id=\"_languages\""u8);
        say.Say("Language");
        html.Markup("</th>"u8);
        foreach (var key in (ReadOnlySpan<string>)["SendAgain", "Missing", "Check", "InStep", "Errors", "Warnings"]) say.Column(key, isNumber: true);
        if (trend is not null) say.Column("Since", isNumber: true);
        html.Markup("<td></td>"u8);
        say.BeginRows();
        foreach (var locale in dashboard.Totals) Language(locale);
        say.EndTable();
    }

    private void Language(LocaleTotals totals)
    {
        html.Write($"""<tr><th scope="row"><span lang="{totals.Locale.Tag}">{site.NameOf(totals.Locale)}</span> <span class="soft">{totals.Locale.Tag}</span></th>""");
        Count(totals, VersionStatus.SendAgain, "send"u8);
        Count(totals, VersionStatus.Missing, "gone"u8);
        Count(totals, VersionStatus.Check, "look"u8);
        Count(totals, VersionStatus.InStep, "fine"u8);
        say.Number(totals.Errors);
        say.Number(totals.Warnings);
        trend?.Cell(dashboard.Trend!.InLocale(totals.Locale.Tag), $"?locale={totals.Locale.Tag}&{TrendHtml.NewOnly}");
        html.Markup("<td class=\"share\">"u8);
        Bar(totals);
        html.Markup("</td></tr>\n"u8);
    }

    private void Count(LocaleTotals totals, VersionStatus status, ReadOnlySpan<byte> name)
    {
        var count = totals.Count(status);
        if (count == 0)
        {
            say.Number(0);
            return;
        }

        html.Write($"""<td class="number"><a class="{name}" href="?locale={totals.Locale.Tag}&amp;status={name}">{count}</a></td>""");
    }

    /// <summary>The shares of the statuses as a bar: a picture of the numbers beside it.</summary>
    private void Bar(LocaleTotals totals)
    {
        html.Markup("<svg aria-hidden=\"true\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\">"u8);
        var (start, all) = (0, Math.Max(1, totals.All));
        foreach (var status in (ReadOnlySpan<VersionStatus>)[VersionStatus.SendAgain, VersionStatus.Missing, VersionStatus.Check, VersionStatus.InStep])
        {
            var width = (int)(1000L * totals.Count(status) / all);
            if (width == 0) continue;
            html.Write($"""<rect class="{DriftHtml.ClassOf(status)}" height="10" x="{start}" width="{width}"/>""");
            start += width;
        }

        html.Markup("</svg>"u8);
    }

    private void Machines()
    {
        html.Markup("<p class=\"soft\">"u8);
        say.Element("span"u8, "ForMachines");
        html.Markup(": <a href=\"report.json\">report.json</a>, <a href=\"report.schema.json\">report.schema.json</a></p>\n"u8);
    }
}
