using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Report.Parts;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report;

/// <summary>Writes an article's versions side by side, with the findings at their places.</summary>
internal sealed class ComparisonPage
{
    /// <summary>The style sheet knows how to show so many columns alone.</summary>
    private const int MostChoices = 16;

    private readonly HtmlWriter html;
    private readonly Site site;
    private readonly UiText text;
    private readonly ReportHtml say;
    private readonly FindingHtml findings;
    private readonly AlignedSet set;
    private readonly ArticleDrift drift;
    private readonly ImmutableArray<Article> articles;
    private readonly CellHtml[] columns;
    private readonly Highlights highlights = new();
    private readonly Dictionary<ReportedFinding, FindingGroup> groups = new(ReferenceEqualityComparer.Instance);
    private readonly string root;
    private readonly bool hasProvenance;
    private readonly bool isIncluded;

    /// <summary>The page of one article.</summary>
    public ComparisonPage(HtmlWriter html, Site site, UiText text, AlignedSet set, ArticleDrift drift)
    {
        (this.html, this.text, this.set, this.drift) = (html, text, set, drift);
        say = new ReportHtml(html, text);
        this.site = site;
        findings = new FindingHtml(html, say, text, site);
        articles = [.. set.Articles];
        hasProvenance = articles.Any(a => a.Provenance with { Updated = null } != Model.FrontMatter.Provenance.Unknown);
        var path = PagePath.Report(set.Key);
        root = PagePath.ToRoot(path);
        isIncluded = site.Map.LocalesOf(set.Key).IsEmpty;
        columns = [.. articles.Select(a => new CellHtml(html, a, text, site.Map, path, highlights))];
        foreach (var group in drift.Versions.SelectMany(v => v.Groups))
        {
            groups.Add(group.Root, group);
            foreach (var consequence in group.Consequences) groups.Add(consequence, group);
        }
    }

    /// <summary>Writes what stands in <c>&lt;main&gt;</c>.</summary>
    public void Write()
    {
        html.Write($"<nav class=\"back\"><a href=\"{root}report/index.html\"");
        say.Say("Title");
        html.Markup("</a></nav>\n"u8);
        html.WriteLine($"""<h1 lang="{set.Reference.Locale.Tag}">{set.Reference.Title}</h1>""");
        html.WriteLine($"""<p class="soft">{set.Key.Value}</p>""");
        UsedBy();
        Versions();

        var rows = AlignedRow.Of(set);
        var places = new FindingPlaces(set, rows, drift);
        List(places);
        Rows(rows, places);
        Explanations();
    }

    /// <summary>Of a text that articles include the pages of those articles.</summary>
    private void UsedBy()
    {
        var users = drift.Versions.SelectMany(v => v.Groups).Select(g => g.Root.Finding.UsedBy).FirstOrDefault([]);
        if (users.IsEmpty) return;
        html.Markup("<p"u8);
        say.Say("UsedBy", _ =>
        {
            for (var i = 0; i < users.Length; i++) html.Write($"""{(i == 0 ? "" : ", ")}<a href="{root}{PagePath.ToUrl(PagePath.Report(users[i]))}">{users[i].Value}</a>""");
        });
        html.Markup("</p>\n"u8);
    }

    private void Versions()
    {
        html.Markup("<h2 id=\"_versions\""u8);
        say.Say("Versions");
        html.Markup("</h2>\n"u8);
        say.BeginTable("_versions", " class=\"versions\""u8);
        foreach (var title in (ReadOnlySpan<string>)["Language", "Status", "Points"]) say.Element("th"u8, title);
        if (hasProvenance)
        {
            foreach (var title in (ReadOnlySpan<string>)["Source", "HandOff", "Translated"]) say.Element("th"u8, title);
        }

        say.Element("th"u8, "File");
        say.BeginRows();
        foreach (var article in articles) Version(article);
        foreach (var version in drift.Versions)
        {
            if (version.Path is null) Absent(version);
        }

        say.EndTable();
    }

    private void Version(Article article)
    {
        var version = drift.In(article.Locale)!;
        html.Markup("<tr><th scope=\"row\">"u8);

        // A text that articles include has no page of its own.
        if (isIncluded) LocaleHtml.Name(html, site, article.Locale);
        else html.Write($"""<a href="{root}{PagePath.ToUrl(PagePath.Checklist(article.Key, article.Locale))}" hreflang="{article.Locale.Tag}">{LocaleHtml.Name(html, site, article.Locale)}</a>""");
        html.Markup("</th><td>"u8);
        if (article == set.Reference && version.Groups.IsEmpty) say.Element("span"u8, "Reference");
        else DriftHtml.Status(html, say, version.Status);
        html.Write($"""</td><td class="number">{version.Points}</td>""");
        if (hasProvenance) Provenance(article.Provenance);
        html.Markup("<td><code>"u8);
        if (site.Settings.Repository is { } repository) html.Write($"<a href=\"{repository.Of(article.Path, 1)}\">");
        say.Path(article.Path);
        if (site.Settings.Repository is not null) html.Markup("</a>"u8);
        html.Markup("</code></td></tr>\n"u8);
    }

    private void Provenance(Provenance from)
    {
        html.Markup("<td>"u8);
        if (from.SourceHash is { } hash) Hash("SourceHash", hash);
        if (from.SourceCommit is { } commit) Hash("SourceCommit", commit);
        html.Markup("</td><td>"u8);
        if (from.HandOff is { } day) html.Text(day.ToString("O", CultureInfo.InvariantCulture));
        html.Markup("</td><td>"u8);
        if (from.Translation is { } by) say.Element("span"u8, by == TranslationType.Machine ? "Machine" : "Human");
        html.Markup("</td>"u8);
    }

    private void Absent(VersionDrift version)
    {
        html.Write($"""<tr><th scope="row">{LocaleHtml.Name(html, site, version.Locale)}</th><td>""");
        DriftHtml.Status(html, say, version.Status);
        html.Write($"""</td><td class="number">{version.Points}{(hasProvenance ? "</td><td></td><td></td><td></td><td></td></tr>\n"u8 : "</td><td></td></tr>\n"u8)}""");
    }

    /// <summary>The first digits, as git shows them; the whole as a tooltip.</summary>
    private void Hash(string key, string hash)
    {
        html.Write($"<span class=\"hash\" title=\"{hash}\"");
        say.Say(key, _ => html.Text(hash.AsSpan(0, Math.Min(7, hash.Length))));
        html.Markup("</span> "u8);
    }

    private void List(FindingPlaces places)
    {
        if (drift.Findings == 0)
        {
            say.Element("h2"u8, "Findings");
            html.Markup("\n"u8);
            say.Element("p"u8, set.Versions.IsEmpty ? "OnlyVersion" : "AllInStep");
            html.Markup("\n"u8);
            return;
        }

        html.Markup("<h2"u8);
        say.Say("FindingsWithCount", _ => html.Number(drift.Findings));
        html.Markup("</h2>\n"u8);
        foreach (var finding in places.Elsewhere) findings.Box(finding, groups[finding]);
        var elsewhere = places.Elsewhere.ToHashSet(ReferenceEqualityComparer.Instance);
        html.Markup("<ul class=\"findings\">\n"u8);
        // What nobody has named is alone.
        foreach (var cause in drift.Versions.SelectMany(v => v.Groups).Where(g => !elsewhere.Contains(g.Root)).GroupBy(g => g.Root.Finding.Group is { Length: > 0 } name ? name : g.Root.Id))
        {
            html.Markup("<li>"u8);
            findings.Link([.. cause.Select(g => g.Root)]);
            if (cause.Sum(g => g.Consequences.Length) is > 0 and var consequences)
            {
                html.Markup(" <small"u8);
                say.Say("ConsequencesWithCount", _ => html.Number(consequences));
                html.Markup("</small>"u8);
            }

            html.Markup("</li>\n"u8);
        }

        html.Markup("</ul>\n"u8);
    }

    private void Rows(ImmutableArray<AlignedRow> rows, FindingPlaces places)
    {
        say.Element("h2"u8, "SideBySide");
        html.Markup("\n"u8);
        Choices();
        html.Markup("<table class=\"sides\">\n<thead><tr>"u8);
        foreach (var article in articles)
        {
            html.Write($"""<th scope="col">{LocaleHtml.Name(html, site, article.Locale)}</th>""");
        }

        say.BeginRows();
        for (var r = 0; r < rows.Length; r++) Row(rows[r], r, places);
        html.Markup("</tbody></table>\n"u8);
    }

    /// <summary>Which languages stand side by side: all, or one beside the reference. The style sheet hides the others.</summary>
    private void Choices()
    {
        if (articles.Length is < 3 or > MostChoices) return;
        html.Markup("<fieldset class=\"columns\" id=\"_columns\">"u8);
        say.Element("legend"u8, "ShownLanguages");
        html.Markup("\n<label><input type=\"radio\" name=\"column\" value=\"\" checked> "u8);
        say.Element("span"u8, "AllLanguages");
        html.Markup("</label>\n"u8);
        for (var column = 1; column < articles.Length; column++)
        {
            html.WriteLine($"""<label><input type="radio" name="column" class="c{column + 1}" value="{articles[column].Locale.Tag}"> {LocaleHtml.Name(html, site, articles[column].Locale)}</label>""");
        }

        html.Markup("</fieldset>\n"u8);
    }

    private void Row(AlignedRow row, int r, FindingPlaces places)
    {
        highlights.Clear();
        for (var column = 0; column < columns.Length; column++)
        {
            foreach (var finding in places.In(r, column)) highlights.Add(finding.Finding);
        }

        html.Markup("<tr"u8);
        Class(row.Reference ?? row.Cells.First(c => c?.Translation is not null)!.Translation!);
        html.Markup(">"u8);
        for (var column = 0; column < columns.Length; column++) Cell(row, r, column, places.In(r, column));
        html.Markup("</tr>\n"u8);
    }

    private void Cell(AlignedRow row, int r, int column, IReadOnlyList<ReportedFinding> found)
    {
        var pair = column == 0 ? null : row.Cells[column - 1];
        var unit = row.UnitIn(column);
        html.Write($"""<td lang="{articles[column].Locale.Tag}"{(articles[column].Locale.IsRightToLeft ? " dir=\"rtl\""u8 : ""u8)}""");
        if (unit is not null)
        {
            html.Write($" data-line=\"{unit.Span.Line}\"");
        }

        if (unit is null) html.Markup(pair?.Reference is null ? " class=\"none\">"u8 : " class=\"gap\">"u8);
        else if (row.Reference is null || pair is { Reference: null }) html.Markup(" class=\"only\">"u8);
        else html.Markup(">"u8);

        if (unit is not null) columns[column].Write(unit);
        else if (pair?.Reference is not null) Aside("NotHere");
        if (pair is { IsMoved: true }) Aside("Moved");
        foreach (var finding in found) findings.Box(finding, groups[finding]);
        html.Markup("</td>"u8);
    }

    private void Aside(string key)
    {
        html.Write($"<i lang=\"{text.Language}\"");
        say.Say(key);
        html.Markup("</i>"u8);
    }

    /// <summary>The kind of the row and how deep it is nested.</summary>
    private void Class(Unit unit)
    {
        var kind = unit.Kind switch
        {
            UnitKind.Heading or UnitKind.PseudoHeading => " class=\"h"u8,
            UnitKind.ListItem => " class=\"li"u8,
            UnitKind.Alert => " class=\"note"u8,
            UnitKind.TableRow => " class=\"tr"u8,
            _ => unit.Depth == 0 ? default : " class=\""u8,
        };
        if (kind.IsEmpty) return;
        html.Markup(kind);
        if (unit.Depth > 0)
        {
            html.Write($" d{Math.Min(unit.Depth, 4)}");
        }

        html.Markup("\""u8);
    }

    private void Explanations()
    {
        var rules = groups.Keys.Select(f => f.Finding.Rule).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in ConsistencyRules.All)
        {
            if (rules.Contains(rule.Description.Name)) findings.Explanation(rule.Description);
        }
    }
}
