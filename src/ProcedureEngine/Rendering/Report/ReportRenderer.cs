using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report;

/// <summary>
/// Makes the pages of the consistency report. They are written in one language; a script says them in another of
/// <see cref="ReportTextCatalog.Languages"/> from <c>report/text.{language}.json</c>, since pages in every language would
/// multiply the pages of a build. Thread-safe: one instance serves all threads.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="template">The shells of the pages.</param>
/// <param name="texts">The report's texts.</param>
/// <param name="language">The language that pages are written in.</param>
public sealed class ReportRenderer(Site site, PageTemplate template, ReportTextCatalog texts, Locale language)
{
    private readonly UiText text = texts.For(language);

    /// <summary>The page of one article: its versions side by side. Its bytes are the writer's, and good until it is used again.</summary>
    public SiteFile Article(AlignedSet set, ArticleDrift drift, HtmlWriter writer) => template.Fill(writer, new PageContent
    {
        Template = "comparison",
        Site = site,
        Path = PagePath.Report(set.Key),
        Text = text,
        Title = set.Reference.Title,
        Article = set.Reference,
        Languages = Languages,
        Main = html => new ComparisonPage(html, site, text, set, drift).Write(),
    });

    /// <summary>The dashboard with all pages of its list, and the files that its script reads.</summary>
    public IEnumerable<SiteFile> Overview(Dashboard dashboard)
    {
        using var writer = new HtmlWriter();
        for (var page = 1; page <= dashboard.Pages; page++)
        {
            var number = page;
            yield return template.Render(writer, new PageContent
            {
                Template = "report",
                Site = site,
                Path = PagePath.ReportIndex(page),
                Text = text,
                Title = text["Title"],
                Languages = Languages,
                Main = html => new DashboardPage(html, site, text, dashboard).Write(number),
            });
        }

        yield return template.Render(writer, new PageContent
        {
            Template = "report",
            Site = site,
            Path = PagePath.ReportRules,
            Text = text,
            Title = text["RulesExplained"],
            Languages = Languages,
            Main = html => new RulesPage(html, text).Write(),
        });
        yield return new SiteFile("report/findings.json", FindingsJson.Write(dashboard));
        foreach (var file in ListFiles.Of(dashboard)) yield return file;
        foreach (var reader in ReportTextCatalog.Languages)
        {
            yield return new SiteFile(string.Create(CultureInfo.InvariantCulture, $"report/text.{reader.Tag}.json"), TextJson.Write(texts.For(reader)));
        }
    }

    /// <summary>Buttons for the languages of the report: without a script they could do nothing, so the script shows them.</summary>
    private void Languages(HtmlWriter html)
    {
        foreach (var reader in ReportTextCatalog.Languages)
        {
            html.Markup("<li><button type=\"button\""u8);
            html.WriteLine($""" lang="{reader.Tag}"{(reader.Tag == text.Language ? " aria-pressed=\"true\""u8 : ""u8)}>{LocaleName.Own(reader, ReportTextCatalog.Languages)}</button></li>""");
        }
    }
}
