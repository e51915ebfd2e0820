using ProcedureEngine.Consistency;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using ProcedureEngine.Texts;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class RepositoryLinkTests
{
    [Theory]
    [InlineData("https://git.example.com/docs/{path}#L{line}", true)]
    [InlineData(null, false)]
    public void Places_lead_to_the_repository_where_the_settings_say_where_it_is(string? template, bool expected)
    {
        var set = Of("mail/limit", (English, "# T\n\n1. Wait 5 minutes.\n2. Close it.\n"), (German, "# T\n\n1. Warten Sie 50 Minuten.\n2. Schließen Sie es.\n"));
        var map = new SiteMap([new ArticleSet(set.Key, [.. set.Articles.Select(a => new ArticleSource(a.Key, a.Locale, a.Path))])]);
        var site = new Site(map, new UiTextCatalog()) { Settings = SiteSettings.Default with { Repository = template is null ? null : new RepositoryAddress(template) } };
        var findings = ConsistencyChecker.Check(set, new RuleContext([English, German], English));

        var page = Sample.Utf8(new ReportRenderer(site, new PageTemplate(Theme.BuiltIn), new ReportTextCatalog(), English).Article(set, ArticleDrift.Of(set, findings), new HtmlWriter()));

        Assert.Equal(expected, page.Contains("<a href=\"https://git.example.com/docs/de-DE/mail/limit.md#L3\" title=\"de-DE/mail/limit.md:3\">de-DE:3</a>", StringComparison.Ordinal));
        Assert.Equal(expected, page.Contains("<a href=\"https://git.example.com/docs/en-US/mail/limit.md#L1\">", StringComparison.Ordinal));
        Assert.Contains(">de-DE:3</", page, StringComparison.Ordinal);
    }
}
