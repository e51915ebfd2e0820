using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;

namespace ProcedureEngine.Tests.Rendering;

/// <summary>A page made with a template of a theme's own.</summary>
internal sealed record TemplateRun(string Html, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly Article Version = Sample.Article("de", "devices/phones/lost", Sample.Section(1, "Verloren")) with
    {
        Summary = "Was <jetzt> zu tun ist.",
        Provenance = Provenance.Unknown with { Updated = new DateOnly(2026, 4, 7) },
        Metadata = new Metadata(
        [
            new MetadataEntry("ms.topic", ["how-to"], 2),
            new MetadataEntry("audience", ["agents", "<leads>"], 3),
            new MetadataEntry("link", ["javascript:alert(1)"], 4),
            new MetadataEntry("markers", ["\uFDD016\uFDD1"], 5),
        ]),
    };

    /// <summary>A page in a template of a kind that only this theme has.</summary>
    public static TemplateRun Of(string template, params (string Name, string Text)[] partials) => Kind("mine", template, page => page, partials);

    /// <summary>The same, of a page that says something else.</summary>
    public static TemplateRun Of(string template, Func<PageContent, PageContent> change) => Kind("mine", template, change);

    /// <summary>A page of a kind, in a template of the theme's own.</summary>
    public static TemplateRun Kind(string kind, string template, Func<PageContent, PageContent> change, params (string Name, string Text)[] partials)
    {
        var pages = new PageTemplate(Theme(kind, template, partials));
        using var writer = new HtmlWriter();
        return new TemplateRun(Sample.Utf8(pages.Render(writer, change(Page(kind)))), [.. pages.Diagnostics.Where(d => kind != "mine" || d.Id.Code != "PE0504")]);
    }

    public static Theme Theme(string kind, string template, params (string Name, string Text)[] partials) =>
        ProcedureEngine.Rendering.Themes.Theme.BuiltIn.With([File($"templates/{kind}.scriban-html", template), .. partials.Select(p => File($"templates/partials/{p.Name}.scriban-html", p.Text))]);

    public static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A German page of an article that is there in two languages.</summary>
    public static PageContent Page(string kind) => new()
    {
        Template = kind,
        Site = Sample.Site(Version, Version with { Locale = Locale.Parse("en") }),
        Article = Version,
        Path = "de/x.html",
        PathIn = locale => $"{locale.Tag}/x.html",
        Text = Sample.Texts.For(Locale.Parse("de")),
        Title = "Title",
        Languages = w => w.Markup("<li>LINKS</li>"u8),
        Main = w => w.Markup("MAIN"u8),
    };
}
