using ProcedureEngine.Consistency;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes what a rule is for: what it finds, why that matters, an example, what to do, its category and severity.</summary>
internal sealed class RuleHtml(HtmlWriter html, ReportHtml say)
{
    /// <summary>Writes it below a heading of the rule's name.</summary>
    public void Write(RuleDescription rule)
    {
        say.Element("p"u8, FindingText.What(rule.Name));
        html.Markup("\n"u8);
        Part("Why", FindingText.Why(rule.Name));
        Example(rule.Example);
        Part("Fix", FindingText.Fix(rule.Name));
        html.Markup("<p class=\"soft\"><span"u8);
        say.Say("CategoryName", _ => say.Element("span"u8, FindingText.Category(rule.Category)));
        html.Markup("</span> · <span"u8);
        say.Say("UsualSeverity", _ => say.Element("span"u8, ReportText.Of(rule.Severity)));
        html.WriteLine($"</span> · <code>{rule.Name}</code></p>");
    }

    private void Part(string title, string content)
    {
        html.Markup("<p>"u8);
        say.Element("b"u8, title);
        html.Markup("<br>"u8);
        say.Element("span"u8, content);
        html.Markup("</p>\n"u8);
    }

    private void Example(RuleExample example)
    {
        html.Markup("<p>"u8);
        say.Element("b"u8, "Example");
        html.Markup("</p>\n<div class=\"example\">"u8);
        Side(RuleExample.ReferenceLanguage, example.Reference);
        Side(RuleExample.TranslationLanguage, example.Translation);
        html.Markup("</div>\n"u8);
    }

    private void Side(string language, string text)
    {
        html.Write($"""<p><small>{language}</small> <code lang="{language}">{text}</code></p>""");
    }
}
