using System.Collections.Immutable;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Writes the list of a locale's articles, with what finds and filters them.</summary>
internal sealed class IndexPage(HtmlWriter html, UiText text, SearchForm search)
{
    /// <summary>From so many groups on, links to them stand above the list.</summary>
    private const int ManyGroups = 4;

    /// <summary>Writes the page.</summary>
    public void Write(ImmutableArray<IndexGroup> groups)
    {
        html.Markup("<h1"u8);
        Language();
        html.Markup(">"u8);
        html.Text(text["AllArticles"]);
        html.Markup("</h1>\n<p class=\"meta\""u8);
        Language();
        html.Markup("><a"u8);
        html.Attribute("href"u8, PagePath.ToRoot(PagePath.Index(text.Locale)) + PagePath.ReportIndex(1));
        html.Markup(">"u8);
        html.Text(text["Report"]);
        html.Markup("</a></p>\n"u8);
        search.Write(html, groups.Sum(g => g.Entries.Length));
        if (groups.Length >= ManyGroups) Jump(groups);
        html.Markup("<div class=\"list\">\n"u8);
        for (var i = 0; i < groups.Length; i++) Section(groups[i].Name, groups[i].Entries, groups.Length > 1 ? i : null);
        html.Markup("</div>\n"u8);
    }

    private void Jump(ImmutableArray<IndexGroup> groups)
    {
        html.Markup("<nav class=\"jump\""u8);
        html.Attribute("aria-label"u8, text["AllArticles"]);
        html.Markup("><ul role=\"list\">"u8);
        for (var i = 0; i < groups.Length; i++)
        {
            html.Markup("<li><a href=\"#_g"u8);
            html.Number(i);
            html.Markup("\">"u8);
            html.Text(groups[i].Name);
            html.Markup("</a></li>"u8);
        }

        html.Markup("</ul></nav>\n"u8);
    }

    private void Section(string name, ImmutableArray<IndexEntry> entries, int? number)
    {
        html.Markup("<section>"u8);
        if (number is { } id)
        {
            html.Markup("<h2 id=\"_g"u8);
            html.Number(id);
            html.Markup("\">"u8);
            html.Text(name);
            html.Markup("</h2>"u8);
        }

        html.Markup("\n<ul role=\"list\">\n"u8);
        var folder = PagePath.Index(text.Locale)[..^"index.html".Length].Length;
        foreach (var entry in entries)
        {
            html.Markup("<li"u8);
            if (entry.Steps > 0)
            {
                html.Markup(" data-steps=\""u8);
                html.Number(entry.Steps);
                html.Markup("\""u8);
            }

            search.Filed(html, entry);
            html.Markup("><a"u8);
            html.Attribute("href"u8, PagePath.ToUrl(PagePath.Checklist(entry.Key, entry.Locale)[folder..]));
            html.Markup(">"u8);
            html.Text(entry.Title);
            html.Markup("</a>"u8);
            if (entry.Steps > 0)
            {
                html.Markup(" <span"u8);
                Language();
                html.Markup(">"u8);
                html.Text(text.Count("Steps", entry.Steps));
                html.Markup("</span>"u8);
            }

            html.Markup("</li>\n"u8);
        }

        html.Markup("</ul></section>\n"u8);
    }

    private void Language()
    {
        if (text.IsForeign) html.Attribute("lang"u8, text.Language);
    }
}
