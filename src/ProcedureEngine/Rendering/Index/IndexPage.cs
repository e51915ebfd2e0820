using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ProcedureEngine.Content;
using ProcedureEngine.Labels;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Writes the list of a locale's articles: by folder, or by first letter where there are no folders; by title within.</summary>
internal sealed class IndexPage(HtmlWriter html, UiText text, SiteSettings settings)
{
    /// <summary>From so many groups on, links to them stand above the list.</summary>
    private const int ManyGroups = 4;

    /// <summary>Writes the page.</summary>
    public void Write(ImmutableArray<IndexEntry> entries)
    {
        var groups = Group(entries);
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
        Search(entries.Length);
        if (groups.Length >= ManyGroups) Jump(groups);
        html.Markup("<div class=\"list\">\n"u8);
        for (var i = 0; i < groups.Length; i++) Section(groups[i].Name, groups[i].Entries, groups.Length > 1 ? i : null);
        html.Markup("</div>\n"u8);
    }

    private void Search(int articles)
    {
        html.Markup("<div class=\"find\""u8);
        Language();
        html.Markup("><div role=\"search\" hidden><label for=\"_search\">"u8);
        html.Text(text["Search"]);
        html.Markup("</label>\n<input type=\"search\" id=\"_search\" autocomplete=\"off\" spellcheck=\"false\"></div>\n<p role=\"status\""u8);
        html.Attribute("data-language"u8, text.Language);
        html.Attribute("data-none"u8, text["NoResults"]);
        html.Attribute("data-progress"u8, text["ProgressOf"]);
        html.Attribute("data-going"u8, text["Tool.InProgress"]);
        html.Attribute("data-delete"u8, text["Tool.Delete"]);
        foreach (var form in (ReadOnlySpan<string>)["zero", "one", "two", "few", "many", "other"])
        {
            if (text.Find($"Articles.{form}") is not { } pattern) continue;
            html.Markup(" data-"u8);
            html.Text(form);
            html.Markup("=\""u8);
            html.Text(pattern);
            html.Markup("\""u8);
        }

        html.Markup(">"u8);
        html.Text(text.Count("Articles", articles));
        html.Markup("</p></div>\n"u8);
    }

    private void Jump(ImmutableArray<(string Name, ImmutableArray<IndexEntry> Entries)> groups)
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

    private ImmutableArray<(string Name, ImmutableArray<IndexEntry> Entries)> Group(ImmutableArray<IndexEntry> entries)
    {
        var compare = text.Locale.Culture.CompareInfo;
        var byTitle = Comparer<string>.Create((a, b) => compare.Compare(a, b, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering));
        var common = CommonFolder(entries);
        var hasFolders = entries.Any(e => e.Folder.Length > common);
        return
        [
            .. entries
                .GroupBy(e => hasFolders ? FolderName(e.Folder, common) : Initial(e.Title))
                .OrderBy(g => hasFolders && g.Key == text["OtherArticles"])
                .ThenBy(g => g.Key, byTitle)
                .Select(g => (g.Key, g.OrderBy(e => e.Title, byTitle).ToImmutableArray())),
        ];
    }

    /// <summary>How many characters of all folders are the same, whole names only: a tree with one folder at its root has no use for its name.</summary>
    private static int CommonFolder(ImmutableArray<IndexEntry> entries)
    {
        var common = entries[0].Folder;
        foreach (var entry in entries)
        {
            while (common.Length > 0 && entry.Folder != common && !entry.Folder.StartsWith(common + "/", StringComparison.Ordinal))
            {
                common = common.LastIndexOf('/') is > 0 and var slash ? common[..slash] : "";
            }
        }

        return common.Length;
    }

    /// <summary>The names of the folders below the one that all articles share: as the settings call them, else their own words.</summary>
    private string FolderName(string folder, int common)
    {
        if (folder.Length <= common) return text["OtherArticles"];
        var name = new StringBuilder();
        for (var start = common == 0 ? 0 : common + 1; start < folder.Length;)
        {
            var slash = folder.IndexOf('/', start);
            var end = slash < 0 ? folder.Length : slash;
            if (name.Length > 0) name.Append(" › ");
            name.Append(settings.TopicName(folder[..end], text.Locale) ?? Words(folder[start..end]));
            start = end + 1;
        }

        return name.ToString();
    }

    private string Words(string folder)
    {
        var words = folder.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? folder : char.ToUpper(words[0], text.Locale.Culture) + words[1..];
    }

    /// <summary>The letter that a title is found under: without accents, except where the alphabet of the locale counts it as a letter of its own.</summary>
    private string Initial(string title)
    {
        var first = title.FirstOrDefault(char.IsLetterOrDigit);
        if (!char.IsLetter(first)) return "0–9";
        var letter = char.ToUpper(first, text.Locale.Culture);
        if (text.Locale.Language is "nb" or "nn" or "no" or "da" or "sv" or "fi" && letter is ('Å' or 'Ä' or 'Ö')) return letter.ToString();
        return letter.ToString().Normalize(NormalizationForm.FormD)[..1];
    }
}
