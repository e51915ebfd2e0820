using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes findings on an article's page.</summary>
internal sealed class FindingHtml(HtmlWriter html, ReportHtml say, UiText text, Site site)
{
    /// <summary>Writes a finding as a box that links can point to.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="group">The group that it leads or belongs to.</param>
    public void Box(ReportedFinding finding, FindingGroup group)
    {
        var found = finding.Finding;
        html.WriteLine($"""<div class="finding {ClassOf(found.Severity)}" tabindex="-1" id="{finding.Id}" lang="{text.Language}">""");
        html.Markup("<p class=\"rule\">"u8);
        say.Element("b"u8, ReportText.Of(found.Severity));
        html.Write($" <button type=\"button\" popovertarget=\"_{found.Rule}\"");
        say.Say(FindingText.Name(found.Rule));
        html.Markup("</button> "u8);
        New(finding);
        html.WriteLine($"""<a href="#{finding.Id}">#</a></p>""");
        html.Markup("<p"u8);
        say.Say(found.Message.Key, found.Arguments);
        html.Markup("</p>\n"u8);
        Evidence(found);
        Places(found);
        if (ReferenceEquals(finding, group.Root)) Consequences(group);
        else Root(group.Root);
        html.Markup("</div>\n"u8);
    }

    /// <summary>Writes a link to a finding: its rule and where it is.</summary>
    public void Link(ReportedFinding finding) => Link([finding]);

    /// <summary>Writes a link to findings with one cause: the rule of the first, and where the first of each language is.</summary>
    public void Link(IReadOnlyList<ReportedFinding> findings)
    {
        var first = findings[0];
        html.Write($"""<a class="{ClassOf(first.Finding.Severity)}" href="#{first.Id}">""");
        say.Element("b"u8, ReportText.Of(first.Finding.Severity));
        html.Markup(" "u8);
        say.Element("span"u8, FindingText.Name(first.Finding.Rule));
        html.Markup("</a> "u8);
        if (findings.Any(f => f.IsNew)) New(findings.First(f => f.IsNew));
        html.Markup("<span class=\"where\">"u8);
        var languages = findings.GroupBy(f => f.Finding.Locale).ToList();
        for (var i = 0; i < languages.Count; i++)
        {
            if (i > 0) html.Markup(", "u8);
            if (languages.Count > 1) html.Write($"""<a href="#{languages[i].First().Id}">""");
            Where(languages[i].First().Finding, languages[i].Count());
            if (languages.Count > 1) html.Markup("</a>"u8);
        }

        html.Markup("</span>"u8);
    }

    /// <summary>Writes what a rule is for: shown by a button of each of its findings, written once a page.</summary>
    public void Explanation(RuleDescription rule)
    {
        html.WriteLine($"""<div popover class="explanation" id="_{rule.Name}" lang="{text.Language}">""");
        say.Element("h2"u8, FindingText.Name(rule.Name));
        html.Markup("\n"u8);
        new RuleHtml(html, say).Write(rule);
        html.Markup("<p>"u8);
        say.Element("b"u8, "Keep");
        html.Markup("<br>"u8);
        say.Element("span"u8, "KeepHow");
        html.Write($"<br><code data-suppress>&lt;!-- procedures-ignore {rule.Name}: … --&gt;</code></p>\n");
        html.Write($"<button type=\"button\" popovertargetaction=\"hide\" popovertarget=\"_{rule.Name}\"");
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

    private void Where(Finding found, int count)
    {
        html.Text(found.Locale.Tag);
        if (found.At is { } at) html.Write($":{at.Span.Line}");
        if (count > 1) html.Write($" ×{count}");
    }

    /// <summary>What the message does not say already.</summary>
    private void Evidence(Finding found)
    {
        if (found.Evidence.Length == 0 || found.Arguments.Contains(found.Evidence) || found.Evidence == string.Join(" ≠ ", found.Arguments)) return;
        html.WriteLine($"""<p class="evidence" lang="">{found.Evidence}</p>""");
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

    /// <summary>A place by language and line, since the file stands above; it leads to the line of the file where that is shown somewhere.</summary>
    private void Place(Place place)
    {
        if (site.Settings.Repository is { } repository) html.Write($"""<a href="{repository.Of(place.Path, place.Span.Line)}" title="{place.Path}:{place.Span.Line}">{place.Locale.Tag}:{place.Span.Line}</a>""");
        else html.Write($"""<span title="{place.Path}:{place.Span.Line}">{place.Locale.Tag}:{place.Span.Line}</span>""");
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
            html.Write($"<a href=\"#{root.Id}\"");
            say.Say(FindingText.Name(root.Finding.Rule));
            html.Markup("</a>"u8);
        });
        html.Markup("</p>\n"u8);
    }
}
