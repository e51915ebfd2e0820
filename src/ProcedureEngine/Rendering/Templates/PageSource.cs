using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates.Objects;
using ProcedureEngine.Rendering.Themes;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>What the model of a page is made from.</summary>
/// <param name="page">The page.</param>
/// <param name="theme">The theme, whose assets the page loads.</param>
/// <param name="isShell">Whether slots are to stand where the page's own values go, for other pages to fill.</param>
internal sealed class PageSource(PageContent page, Theme theme, bool isShell)
{
    /// <summary>The page.</summary>
    public PageContent Page => page;

    /// <summary>The way from the page to the output folder.</summary>
    public string Root { get; } = page.Root ?? PagePath.ToRoot(page.Path);

    /// <summary>The theme, whose assets the page loads.</summary>
    public Theme Theme => theme;

    /// <summary>A text of the page itself, or its slot; null where the page has none.</summary>
    public object? Own(Slot slot, string? text) => text is null ? null : isShell ? SlotValue.Of(slot) : text;

    /// <summary>The slot for what a page writes itself; null where it has nothing to write.</summary>
    public static SlotValue? Own(Slot slot, Action<HtmlWriter>? write) => write is null ? null : SlotValue.Of(slot);

    /// <summary>The address of a file of the site, as the page links to it.</summary>
    public string UrlOf(string path) => Root + PagePath.ToUrl(path);

    /// <summary>The page that the site's name leads to: the list of the page's language, or of all of them for pages in no language of the articles.</summary>
    public string Home => UrlOf(page.Template is "report" or "comparison" or "missing" ? "index.html" : PagePath.Index(page.Text.Locale));

    /// <summary>The lists of articles of all languages.</summary>
    public IEnumerable<LanguageChoice> SiteLanguages => Choices(page.Site.Map.Locales, PagePath.Index);

    /// <summary>The page in all languages that have it.</summary>
    public IEnumerable<LanguageChoice> PageLanguages => page.PathIn is not { } pathIn ? []
        : Choices(page.Article is { } article ? page.Site.Map.LocalesOf(article.Key) : page.Site.Map.Locales, pathIn);

    /// <summary>The way from the list of articles to the page, which is the last.</summary>
    public IEnumerable<Crumb> Breadcrumb
    {
        get
        {
            var isReport = page.Template is "report" or "comparison";
            var list = isReport ? PagePath.ReportIndex(1) : PagePath.Index(page.Text.Locale);
            if (page.Path != list && page.Template is not ("welcome" or "missing")) yield return new Crumb(page.Text[isReport ? "Title" : "AllArticles"], UrlOf(list));
            if (page.Article is { } article)
            {
                var key = article.Key.Value;
                for (var slash = key.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = key.IndexOf('/', slash + 1))
                {
                    yield return new Crumb(FolderName.Of(key[..slash], page.Site.Settings, page.Text.Locale), null);
                }
            }

            yield return new Crumb(page.Title, null);
        }
    }

    private IEnumerable<LanguageChoice> Choices(ImmutableArray<Locale> locales, Func<Locale, string> pathIn) =>
        locales.Select(l => new LanguageChoice(l, page.Site.NameOf(l), UrlOf(pathIn(l)), l == page.Text.Locale));
}
