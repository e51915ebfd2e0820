using System.Globalization;
using System.Text;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Index;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Exchange.Markdown;

/// <summary>Writes what tells language models where the articles are (https://llmstxt.org): <c>llms.txt</c> for the site, and one list for each locale.</summary>
internal static class LlmsTxt
{
    /// <summary>The list of all languages.</summary>
    public const string Path = "llms.txt";

    /// <summary>The files of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="entries">Its articles in all languages.</param>
    public static IEnumerable<SiteFile> Render(Site site, IReadOnlyCollection<IndexEntry> entries)
    {
        var byLocale = entries.GroupBy(e => e.Locale).OrderBy(g => g.Key.Tag, StringComparer.Ordinal).ToList();
        var english = site.Texts.For(Locale.Parse("en"));
        var text = new StringBuilder();
        Head(text, site.TitleIn(english), site.Settings.DescriptionIn(english.Locale));
        text.Append("Step-by-step procedures. Each article is a Markdown file; a step has the same id (`<a id>`) in every language. Follow steps in their order, and read the alerts of a step before you tell it.\n\n## Languages\n\n");
        foreach (var locale in byLocale) text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownInlines.Escaped(site.NameOf(locale.Key))}]({PagePath.ToUrl(PagePath.LlmsTxt(locale.Key))}): {locale.Count()} articles\n");
        yield return Page(Path, text);
        foreach (var locale in byLocale) yield return Of(site, locale.Key, locale);
    }

    private static SiteFile Of(Site site, Locale locale, IEnumerable<IndexEntry> entries)
    {
        var text = new StringBuilder();
        var ui = site.Texts.For(locale);
        Head(text, site.TitleIn(ui), site.Settings.DescriptionIn(locale));
        foreach (var folder in entries.OrderBy(e => e.Key).GroupBy(e => e.Folder))
        {
            text.Append("## ").Append(MarkdownInlines.Escaped(folder.Key.Length == 0 ? ui["OtherArticles"] : FolderName.Of(folder.Key, site.Settings, locale))).Append("\n\n");
            foreach (var entry in folder) text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownInlines.Escaped(entry.Title)}](../{PagePath.ToUrl(PagePath.Markdown(entry.Key, locale))}): {ui.Count("Steps", entry.Steps)}\n");
            text.Append('\n');
        }

        return Page(PagePath.LlmsTxt(locale), text);
    }

    private static void Head(StringBuilder text, string title, string? description)
    {
        text.Append("# ").Append(MarkdownInlines.Escaped(title)).Append("\n\n");
        if (description is { Length: > 0 }) text.Append("> ").Append(MarkdownInlines.Escaped(description)).Append("\n\n");
    }

    private static SiteFile Page(string path, StringBuilder text) => new(path, Encoding.UTF8.GetBytes(text.ToString().TrimEnd() + "\n"));
}
