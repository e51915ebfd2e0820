using System.Collections.Immutable;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes what one decision mends in several articles, each with a link that shows these articles.</summary>
internal sealed class CauseTable(HtmlWriter html, ReportHtml say, ImmutableArray<CauseGroup> causes)
{
    /// <summary>Whoever has worked through so many builds the report again.</summary>
    private const int MostCauses = 100;

    /// <summary>Writes the table; nothing where each cause has its own article.</summary>
    public void Write()
    {
        if (causes.IsEmpty) return;
        html.Markup("<h2 id=\"_causes\""u8);
        say.Say("CausesInSeveral");
        html.Markup("</h2>\n<p class=\"soft\""u8);
        say.Say("CausesExplained");
        html.Markup("</p>\n"u8);
        say.BeginTable("_causes", " class=\"causes\""u8, isLong: causes.Length > 10);
        foreach (var key in (ReadOnlySpan<string>)["Cause", "Severity", "Languages"]) say.Column(key, isNumber: false);
        foreach (var key in (ReadOnlySpan<string>)["Places", "Articles"]) say.Column(key, isNumber: true);
        say.BeginRows();
        foreach (var cause in causes.Take(MostCauses)) Row(cause);
        say.EndTable();
    }

    private void Row(CauseGroup cause)
    {
        var found = cause.Lead;
        html.Write($"<tr><th scope=\"row\"><a href=\"?cause={cause.Name}\"");
        say.Say(FindingText.Name(found.Rule));
        html.Markup("</a> <span"u8);
        say.Say(found.Message.Key, found.Arguments);
        html.Write($"""</span> <small><a href="{PagePath.ToUrl(PagePath.Report(found.Article))["report/".Length..]}#{found.Fingerprint}">{found.Article.Value}</a></small></th><td class="{FindingHtml.ClassOf(cause.Severity)}">""");
        say.Element("b"u8, ReportText.Of(cause.Severity));
        html.Markup("</td><td>"u8);
        for (var i = 0; i < cause.Locales.Length; i++)
        {
            html.Write($"{(i == 0 ? ""u8 : ", "u8)}{cause.Locales[i].Tag} {cause.Findings.Count(f => f.Locale == cause.Locales[i])}");
        }

        html.Markup("</td>"u8);
        say.Number(cause.Findings.Length);
        say.Number(cause.Articles);
        html.Markup("</tr>\n"u8);
    }
}
