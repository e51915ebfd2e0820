using System.Collections.Immutable;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes which rules found how much, each with a link that filters by it.</summary>
internal sealed class RuleTable(HtmlWriter html, ReportHtml say, ImmutableArray<RuleTotals> rules)
{
    /// <summary>Writes the table, if any rule found something, and the way to what all rules are for.</summary>
    public void Write()
    {
        if (!rules.IsEmpty) Table();
        html.Write($"<p><a href=\"{PagePath.ReportRules.AsSpan("report/".Length)}\"");
        say.Say("RulesExplained");
        html.Markup("</a></p>\n"u8);
    }

    private void Table()
    {
        html.Markup("<h2 id=\"_rules\""u8);
        say.Say("FindingsByRule");
        html.Markup("</h2>\n"u8);
        say.BeginTable("_rules", " class=\"ruled\""u8);
        foreach (var key in (ReadOnlySpan<string>)["Rule", "Severity"]) say.Column(key, isNumber: false);
        foreach (var key in (ReadOnlySpan<string>)["Findings", "Consequences", "Articles"]) say.Column(key, isNumber: true);
        say.BeginRows();
        foreach (var rule in rules)
        {
            html.Write($"<tr><th scope=\"row\"><a href=\"?rule={rule.Name}\"");
            say.Say(FindingText.Name(rule.Name));
            html.Markup("</a>"u8);
            say.Element("small"u8, FindingText.What(rule.Name));
            html.Write($"""</th><td class="{FindingHtml.ClassOf(rule.Severity)}">""");
            say.Element("b"u8, ReportText.Of(rule.Severity));
            html.Markup("</td>"u8);
            say.Number(rule.Findings);
            say.Number(rule.Consequences);
            say.Number(rule.Articles);
            html.Markup("</tr>\n"u8);
        }

        say.EndTable();
    }
}
