using System.Globalization;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates.Objects;
using Scriban.Runtime;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>
/// The model: what a template can say of a page. It is a table of names, meanings and where the values come from, so that
/// what is documented and what is filled can't differ. <c>site/README.md</c> has the same tables; a test holds that.
/// </summary>
internal static class TemplateModel
{
    /// <summary>A language that a page, or the list of articles, is there in.</summary>
    public static ModelType<LanguageChoice> Language { get; } = new(
        new("tag", MemberKind.Text, MemberScope.Page, "Its tag, for `lang` and `hreflang`: `de`, `nb-NO`.", l => l.Locale.Tag),
        new("name", MemberKind.Text, MemberScope.Page, "What it is called in itself: `Deutsch`.", l => l.Name),
        new("direction", MemberKind.Text, MemberScope.Page, "`ltr`, or `rtl` for a language written from right to left.", l => Direction(l.Locale)),
        new("url", MemberKind.Text, MemberScope.Page, "Where it is, from the page.", l => l.Url),
        new("current", MemberKind.Flag, MemberScope.Page, "Whether it is the page's own language.", l => l.IsCurrent));

    /// <summary>A part of the way to a page.</summary>
    public static ModelType<Crumb> Crumb { get; } = new(
        new("title", MemberKind.Text, MemberScope.Page, "What it is called.", c => c.Title),
        new("url", MemberKind.Text, MemberScope.Page, "Where it is, from the page; absent for folders, and for the page itself, which comes last.", c => c.Url));

    /// <summary>The site.</summary>
    public static ModelType<PageSource> Site { get; } = new(
        new("title", MemberKind.Text, MemberScope.Kind, "What the site is called, in the page's language: `title` in `procedures.yml`, else the text `SiteName`.", p => p.Page.Site.TitleIn(p.Page.Text)),
        new("logo", MemberKind.Text, MemberScope.Kind, "The image beside its name, from the page: `logo` in `procedures.yml`; absent where that names none.", p => p.Page.Site.Logo is { } logo ? p.Root + PagePath.ToUrl(PagePath.Media(logo)) : null),
        new("description", MemberKind.Text, MemberScope.Kind, "What the site is about, in the page's language: `description` in `procedures.yml`; absent where that does not say.", p => p.Page.Site.Settings.DescriptionIn(p.Page.Text.Locale)),
        new("home", MemberKind.Text, MemberScope.Kind, "Where the site's name leads to, from the page: the list of articles of the language, or of the languages for pages of the report.", p => p.Home),
        new("root", MemberKind.Text, MemberScope.Kind, "The way from the page to the site's folder: `../../`; empty for a page in it.", p => p.Root),
        new("assets", MemberKind.Text, MemberScope.Kind, "The folder of the theme's style sheets, scripts and icons, from the page, without a slash at its end.", p => p.Root + p.Theme.AssetFolder),
        new("manifest", MemberKind.Text, MemberScope.Kind, "The file that lets browsers install the site, from the page.", p => p.Root + PagePath.Manifest(p.Page.Text.Locale)),
        new("address", MemberKind.Text, MemberScope.Kind, "Where the site is published, with a slash at its end; absent where neither `procedures.yml` nor the command says it.", p => p.Page.Site.Address?.AbsoluteUri),
        new("reference", MemberKind.Text, MemberScope.Kind, "The tag of the language that the others are translated from; absent where there is none.", p => p.Page.Site.Reference?.Tag),
        new("languages", MemberKind.List, MemberScope.Kind, "The lists of articles in all languages of the site, by tag.", p => List(p.SiteLanguages, Language)));

    /// <summary>The page.</summary>
    public static ModelType<PageSource> Page { get; } = new(
        new("kind", MemberKind.Text, MemberScope.Kind, "What page it is: the name of its template.", p => p.Page.Template),
        new("language", MemberKind.Text, MemberScope.Kind, "The tag of its language.", p => p.Page.Text.Locale.Tag),
        new("direction", MemberKind.Text, MemberScope.Kind, "`ltr`, or `rtl` for a language written from right to left.", p => Direction(p.Page.Text.Locale)),
        new("text_language", MemberKind.Text, MemberScope.Kind, "The language of the texts around the article where that is another: the site speaks English where it lacks a language. Else absent.", p => p.Page.Text.IsForeign ? p.Page.Text.Language : null),
        new("text_direction", MemberKind.Text, MemberScope.Kind, "`ltr` where those texts are written in another direction than the page; else absent.", p => p.Page.Text.IsForeign && p.Page.Text.Locale.IsRightToLeft ? "ltr" : null),
        new("title", MemberKind.Text, MemberScope.Slot, "Its title.", p => p.Own(Slot.Title, p.Page.Title)),
        new("summary", MemberKind.Text, MemberScope.Slot, "One or two sentences; absent where there are none.", p => p.Own(Slot.Summary, p.Page.Summary)),
        new("revision", MemberKind.Text, MemberScope.Slot, "Language, date and source of what is printed; absent for pages that nobody prints.", p => p.Own(Slot.Revision, p.Page.Revision)),
        new("markdown", MemberKind.Text, MemberScope.Slot, "The same article as Markdown, from the page, for programs that read text; absent for pages that are no checklist.", p => p.Own(Slot.Markdown, p.Page.Markdown)),
        new("main", MemberKind.Markup, MemberScope.Slot, "What stands in `<main>`. A template without it is not used.", p => PageSource.Own(Slot.Main, p.Page.Main)),
        new("language_links", MemberKind.Markup, MemberScope.Slot, "List items (`<li>`) with links to the page in its languages; absent where there is one language.", p => PageSource.Own(Slot.Languages, p.Page.Languages)),
        new("pair_links", MemberKind.Markup, MemberScope.Slot, "List items with links to the guide in one language and in two; absent where there is no choice.", p => PageSource.Own(Slot.Pairs, p.Page.Pairs)),
        new("numbering", MemberKind.Object, MemberScope.Kind, "What stands around the two numbers of “Page 1 of 9”.", p => Of(Numbering, p.Page.Text["PageOf"])),
        new("path", MemberKind.Text, MemberScope.Page, "Its file, from the site's folder.", p => p.Page.Path),
        new("languages", MemberKind.List, MemberScope.Page, "The page in all languages that have it, by tag.", p => List(p.PageLanguages, Language)));

    /// <summary>The pattern of page numbers, which style sheets put the numbers in.</summary>
    public static ModelType<string> Numbering { get; } = new(
        new("before", MemberKind.Text, MemberScope.Kind, "Before the first number.", p => p.Split("{0}", 2)[0]),
        new("between", MemberKind.Text, MemberScope.Kind, "Between them.", p => p.Split("{0}", 2)[^1].Split("{1}", 2)[0]),
        new("after", MemberKind.Text, MemberScope.Kind, "After the second.", p => p.Split("{1}", 2) is [_, var after] ? after : ""));

    /// <summary>The article of a page.</summary>
    public static ModelType<PageSource> Article { get; } = new(
        new("key", MemberKind.Text, MemberScope.Slot, "What it is called in all languages: `devices/enrol-laptop`.", p => p.Own(Slot.Article, p.Page.Article!.Key.Value)),
        new("title", MemberKind.Text, MemberScope.Page, "Its title.", p => p.Page.Article!.Title),
        new("summary", MemberKind.Text, MemberScope.Page, "Its description; absent where it has none.", p => p.Page.Article!.Summary),
        new("language", MemberKind.Text, MemberScope.Page, "The tag of its language; of the report's pages, that of the version which the others are compared with.", p => p.Page.Article!.Locale.Tag),
        new("source", MemberKind.Text, MemberScope.Page, "Its file in the content folder.", p => p.Page.Article!.Path),
        new("updated", MemberKind.Text, MemberScope.Page, "Its date, as `2026-04-07`; absent where it has none.", p => p.Page.Article!.Provenance.Updated?.ToString("O", CultureInfo.InvariantCulture)),
        new("updated_text", MemberKind.Text, MemberScope.Page, "Its date as the page's language writes it; absent where it has none.", p => p.Page.Article!.Provenance.Updated is { } day ? p.Page.Text.Date(day) : null),
        new("metadata", MemberKind.Object, MemberScope.Page, "Its front matter by key: text, or a list where the key has several values; absent for keys that it lacks. `article.metadata.audience`, `article.metadata[\"ms.topic\"]`.", p => new MetadataObject(p.Page.Article!.Metadata)));

    /// <summary>What a template can name.</summary>
    public static ModelType<PageSource> Root { get; } = new(
        new("site", MemberKind.Object, MemberScope.Kind, "The site.", p => Of(Site, p)),
        new("page", MemberKind.Object, MemberScope.Slot, "The page.", p => Of(Page, p)),
        new("article", MemberKind.Object, MemberScope.Slot, "The article that the page shows; absent for pages that show none.", p => p.Page.Article is null ? null : Of(Article, p)),
        new("breadcrumb", MemberKind.List, MemberScope.Page, "The way from the list of articles to the page.", p => List(p.Breadcrumb, Crumb)),
        new("text", MemberKind.Object, MemberScope.Kind, "Any text of the site by its key, in the page's language: `text.AllArticles`. The keys are those of `UiText.resx`, and of `ReportText.resx` for the report.", p => new TextObject(p.Page.Text)));

    private static string Direction(Locale locale) => locale.IsRightToLeft ? "rtl" : "ltr";

    private static ModelObject<T> Of<T>(ModelType<T> type, T source) => new(type, source);

    private static ScriptArray List<T>(IEnumerable<T> items, ModelType<T> type)
    {
        var list = new ScriptArray();
        foreach (var item in items) list.Add(Of(type, item));
        list.IsReadOnly = true;
        return list;
    }
}
