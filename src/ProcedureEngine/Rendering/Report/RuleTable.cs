using System.Collections.Immutable;
using ProcedureEngine.Labels;

namespace ProcedureEngine.Rendering.Report;

/// <summary>Writes which rules found how much, each with a link that filters by it.</summary>
internal sealed class RuleTable(HtmlWriter html, ReportHtml say, ImmutableArray<RuleTotals> rules)
{
    /// <summary>Writes the table, if any rule found something, and the way to what all rules are for.</summary>
    public void Write()
    {
        if (!rules.IsEmpty) Table();
        html.Markup("<p><a href=\""u8);
        html.Text(PagePath.ReportRules.AsSpan("report/".Length));
        html.Markup("\""u8);
        say.Say("RulesExplained");
        html.Markup("</a></p>\n"u8);
    }

    private void Table()
    {
        html.Markup("<h2 id=\"_rules\""u8);
        say.Say("FindingsByRule");
        html.Markup("</h2>\n<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"_rules\"><table>\n<thead><tr>"u8);
        foreach (var key in (ReadOnlySpan<string>)["Rule", "Severity", "Findings", "Consequences", "Articles"])
        {
            html.Markup(key is "Rule" or "Severity" ? "<th scope=\"col\""u8 : "<th scope=\"col\" class=\"number\""u8);
            say.Say(key);
            html.Markup("</th>"u8);
        }

        html.Markup("</tr></thead>\n<tbody>\n"u8);
        foreach (var rule in rules)
        {
            html.Markup("<tr><th scope=\"row\"><a href=\"?rule="u8);
            html.Text(rule.Name);
            html.Markup("\""u8);
            say.Say(FindingText.Name(rule.Name));
            html.Markup("</a><small"u8);
            say.Say(FindingText.What(rule.Name));
            html.Markup("</small></th><td class=\""u8);
            html.Markup(FindingHtml.ClassOf(rule.Severity));
            html.Markup("\"><b"u8);
            say.Say(ReportText.Of(rule.Severity));
            html.Markup("</b></td>"u8);
            Number(rule.Findings);
            Number(rule.Consequences);
            Number(rule.Articles);
            html.Markup("</tr>\n"u8);
        }

        html.Markup("</tbody></table></div>\n"u8);
    }

    private void Number(int value)
    {
        html.Markup("<td class=\"number\">"u8);
        html.Number(value);
        html.Markup("</td>"u8);
    }
}
