using ProcedureEngine.Consistency;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Parts;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report;

/// <summary>Writes what all rules are for, one below the other: for who reads about rules before findings.</summary>
internal sealed class RulesPage(HtmlWriter html, UiText text)
{
    /// <summary>Writes what stands in <c>&lt;main&gt;</c>.</summary>
    public void Write()
    {
        var say = new ReportHtml(html, text);
        var rules = new RuleHtml(html, say);
        html.Markup("<nav class=\"back\"><a href=\"index.html\""u8);
        say.Say("Title");
        html.Markup("</a></nav>\n"u8);
        say.Element("h1"u8, "RulesExplained");
        html.Markup("\n<ul class=\"rules\">\n"u8);
        foreach (var rule in ConsistencyRules.All)
        {
            html.Write($"<li><a href=\"#{rule.Description.Name}\"");
            say.Say(FindingText.Name(rule.Description.Name));
            html.Markup("</a></li>\n"u8);
        }

        html.Markup("</ul>\n"u8);
        foreach (var rule in ConsistencyRules.All)
        {
            html.Write($"<section class=\"about\"><h2 id=\"{rule.Description.Name}\"");
            say.Say(FindingText.Name(rule.Description.Name));
            html.Markup("</h2>\n"u8);
            rules.Write(rule.Description);
            html.Markup("</section>\n"u8);
        }
    }
}
