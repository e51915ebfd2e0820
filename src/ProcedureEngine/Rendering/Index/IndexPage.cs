using System.Collections.Immutable;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Writes the list of a locale's articles, with what finds and filters them.</summary>
internal sealed class IndexPage(HtmlWriter html, UiText text, SearchForm search, string? description)
{
    /// <summary>From so many groups on, links to them stand above the list.</summary>
    private const int ManyGroups = 4;

    /// <summary>Writes the page.</summary>
    public void Write(ImmutableArray<IndexGroup> groups)
    {
        html.Markup("<h1"u8);
        Language();
        html.WriteLine($""">{text["AllArticles"]}</h1>""");
        if (description is not null) html.WriteLine($"<p>{description}</p>");
        search.Write(html, groups.Sum(g => g.Entries.Length));
        if (groups.Length >= ManyGroups) Jump(groups);
        html.Markup("<div class=\"list\">\n"u8);
        for (var i = 0; i < groups.Length; i++) Section(groups[i].Name, groups[i].Entries, groups.Length > 1 ? i : null);
        html.Markup("</div>\n"u8);
    }

    private void Jump(ImmutableArray<IndexGroup> groups)
    {
        html.Write($"""<nav class="jump" aria-label="{text["AllArticles"]}"><ul role="list">""");
        for (var i = 0; i < groups.Length; i++)
        {
            html.Write($"""<li><a href="#_g{i}">{groups[i].Name}</a></li>""");
        }

        html.Markup("</ul></nav>\n"u8);
    }

    private void Section(string name, ImmutableArray<IndexEntry> entries, int? number)
    {
        html.Markup("<section>"u8);
        if (number is { } id)
        {
            html.Write($"""<h2 id="_g{id}">{name}</h2>""");
        }

        html.Markup("\n<ul role=\"list\">\n"u8);
        var folder = PagePath.Index(text.Locale)[..^"index.html".Length].Length;
        foreach (var entry in entries)
        {
            html.Markup("<li"u8);
            if (entry.Steps > 0)
            {
                html.Write($" data-steps=\"{entry.Steps}\"");
            }

            search.Filed(html, entry);
            html.Write($"""><a href="{PagePath.ToUrl(PagePath.Checklist(entry.Key, entry.Locale)[folder..])}">{entry.Title}</a>""");
            if (entry.Steps > 0)
            {
                html.Markup(" <span"u8);
                Language();
                html.Write($""">{text.Count("Steps", entry.Steps)}</span>""");
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
