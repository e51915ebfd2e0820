using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes findings on an article's page.</summary>
internal sealed class FindingHtml(HtmlWriter html, ReportHtml say, UiText text)
{
    /// <summary>Writes a finding as a box that links can point to.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="group">The group that it leads or belongs to.</param>
    public void Box(ReportedFinding finding, FindingGroup group)
    {
        var found = finding.Finding;
        html.Markup("<div class=\"finding "u8);
        html.Markup(ClassOf(found.Severity));
        html.Markup("\" tabindex=\"-1\""u8);
        html.Attribute("id"u8, finding.Id);
        html.Attribute("lang"u8, text.Language);
        html.Markup(">\n<p class=\"rule\">"u8);
        say.Element("b"u8, ReportText.Of(found.Severity));
        html.Markup(" <button type=\"button\" popovertarget=\"_"u8);
        html.Text(found.Rule);
        html.Markup("\""u8);
        say.Say(FindingText.Name(found.Rule));
        html.Markup("</button> "u8);
        New(finding);
        html.Markup("<a href=\"#"u8);
        html.Text(finding.Id);
        html.Markup("\">#</a></p>\n<p"u8);
        say.Say(found.Message.Key, found.Arguments);
        html.Markup("</p>\n"u8);
        Evidence(found);
        Places(found);
        if (ReferenceEquals(finding, group.Root)) Consequences(group);
        else Root(group.Root);
        html.Markup("</div>\n"u8);
    }

    /// <summary>Writes a link to a finding: its rule and where it is.</summary>
    public void Link(ReportedFinding finding)
    {
        var found = finding.Finding;
        html.Markup("<a class=\""u8);
        html.Markup(ClassOf(found.Severity));
        html.Markup("\" href=\"#"u8);
        html.Text(finding.Id);
        html.Markup("\">"u8);
        say.Element("b"u8, ReportText.Of(found.Severity));
        html.Markup(" "u8);
        say.Element("span"u8, FindingText.Name(found.Rule));
        html.Markup("</a> "u8);
        New(finding);
        html.Markup("<span class=\"where\">"u8);
        html.Text(found.Locale.Tag);
        if (found.At is { } at)
        {
            html.Markup(":"u8);
            html.Number(at.Span.Line);
        }

        html.Markup("</span>"u8);
    }

    /// <summary>Writes what a rule is for: shown by a button of each of its findings, written once a page.</summary>
    public void Explanation(RuleDescription rule)
    {
        html.Markup("<div popover class=\"explanation\""u8);
        html.Attribute("id"u8, "_" + rule.Name);
        html.Attribute("lang"u8, text.Language);
        html.Markup(">\n"u8);
        say.Element("h2"u8, FindingText.Name(rule.Name));
        html.Markup("\n"u8);
        new RuleHtml(html, say).Write(rule);
        html.Markup("<button type=\"button\" popovertargetaction=\"hide\""u8);
        html.Attribute("popovertarget"u8, "_" + rule.Name);
        say.Say("Close");
        html.Markup("</button>\n</div>\n"u8);
    }

    /// <summary>The class of a severity.</summary>
    public static ReadOnlySpan<byte> ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "doubt"u8,
        _ => "remark"u8,
    };

    private void New(ReportedFinding finding)
    {
        if (!finding.IsNew) return;
        html.Markup("<span class=\"new\""u8);
        say.Say("New");
        html.Markup("</span> "u8);
    }

    /// <summary>What the message does not say already.</summary>
    private void Evidence(Finding found)
    {
        if (found.Evidence.Length == 0 || found.Arguments.Contains(found.Evidence) || found.Evidence == string.Join(" ≠ ", found.Arguments)) return;
        html.Markup("<p class=\"evidence\" lang=\"\">"u8);
        html.Text(found.Evidence);
        html.Markup("</p>\n"u8);
    }

    private void Places(Finding found)
    {
        html.Markup("<p class=\"places\">"u8);
        if (found.At is { } at) Place(at);
        if (found.Reference is { } reference)
        {
            if (found.At is not null) html.Markup(" ↔ "u8);
            Place(reference);
        }

        if (found.Confidence < 1)
        {
            html.Markup(" <span"u8);
            say.Say("Confidence", _ => html.Number((int)Math.Round(found.Confidence * 100)));
            html.Markup("</span>"u8);
        }

        html.Markup("</p>\n"u8);
    }

    /// <summary>A place as editors and terminals know how to open it: <c>path:line</c>.</summary>
    private void Place(Place place)
    {
        html.Markup("<code>"u8);
        say.Path(place.Path);
        html.Markup(":"u8);
        html.Number(place.Span.Line);
        html.Markup("</code>"u8);
    }

    private void Consequences(FindingGroup group)
    {
        if (group.Consequences.IsEmpty) return;
        say.Element("p"u8, "FollowFromIt");
        html.Markup("\n<ul>\n"u8);
        foreach (var consequence in group.Consequences)
        {
            html.Markup("<li>"u8);
            Link(consequence);
            html.Markup("</li>\n"u8);
        }

        html.Markup("</ul>\n"u8);
    }

    private void Root(ReportedFinding root)
    {
        html.Markup("<p class=\"soft\""u8);
        say.Say("FollowsFrom", _ =>
        {
            html.Markup("<a href=\"#"u8);
            html.Text(root.Id);
            html.Markup("\""u8);
            say.Say(FindingText.Name(root.Finding.Rule));
            html.Markup("</a>"u8);
        });
        html.Markup("</p>\n"u8);
    }
}
