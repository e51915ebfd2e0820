using System.Collections.Immutable;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Writes an article as the body of a page: its title, how fresh it is, and its sections.</summary>
public abstract class ArticlePage : ArticleHtml
{
    /// <inheritdoc cref="ArticleHtml(HtmlWriter, Article, UiText, SiteMap, string)"/>
    protected ArticlePage(HtmlWriter writer, Article article, UiText text, SiteMap map, string pagePath)
        : base(writer, article, text, map, pagePath)
    {
    }

    /// <summary>What headings answer to besides their own names; null where each has only its own.</summary>
    public ArticleAnchors? Anchors { get; init; }

    /// <summary>Writes the link to the article's other page, as the last piece of the line about its freshness.</summary>
    protected abstract void Sibling();

    /// <summary>Writes what the reader should know of the version before reading it, below the line about its freshness; nothing unless a page has something to say.</summary>
    protected virtual void Status()
    {
    }

    /// <summary>Writes the article.</summary>
    protected void WriteArticle()
    {
        Html.Markup("<article>\n"u8);
        var title = HeadingLevels.TitleSection(Article);
        Html.WriteLine($"<h1{Id(Article.Slug)}>{Aliases(Article.Slug)}{TitleWords()}</h1>");
        Freshness();
        Status();
        Needs();
        Lead();
        var levels = HeadingLevels.Of(Article);
        for (var i = 0; i < Article.Sections.Length; i++)
        {
            var section = Article.Sections[i];
            if (i != title && !section.Heading.IsEmpty) Heading(section, levels[i]);
            SubHeadingLevel = Math.Clamp(levels[i] + 1, 2, 6);
            Blocks(section.Blocks);
        }

        Html.Markup("</article>\n"u8);
    }

    /// <summary>Writes the words of the title.</summary>
    internal HtmlPart TitleWords()
    {
        if (HeadingLevels.TitleSection(Article) is >= 0 and var section) HeadingWords(Article.Sections[section].Heading);
        else Html.Text(Article.Title);
        return default;
    }

    /// <summary>Writes the words of a heading, with the anchors that it has besides its own id.</summary>
    internal HtmlPart HeadingWords(ImmutableArray<Inline> heading) => Inlines(heading);

    /// <summary>Writes the summary, where the article does not begin with it.</summary>
    internal void Lead()
    {
        if (Article.Summary is { Length: > 0 } summary && !BeginsWith(summary))
        {
            Html.WriteLine($"""<p class="lead">{summary}</p>""");
        }
    }

    /// <summary>Writes how long it takes and what is needed for it, where the front matter says so: <c>time</c> and <c>tools</c>.</summary>
    private void Needs()
    {
        var (time, tools) = (Article.Metadata.All("time"), Article.Metadata.All("tools"));
        if (time.IsEmpty && tools.IsEmpty) return;
        Html.Markup("<dl class=\"needs\">"u8);
        if (!time.IsEmpty) Need("TimeNeeded", time);
        if (!tools.IsEmpty) Need("ToolsNeeded", tools);
        Html.Markup("</dl>\n"u8);
    }

    private void Need(string key, ImmutableArray<string> values)
    {
        Html.Write($"<div><dt{UiLanguage()}>{Ui[key]}</dt><dd>{string.Join(", ", values)}</dd></div>");
    }

    /// <summary>Writes the line that tells how fresh the version is, and where it comes from.</summary>
    internal void Freshness()
    {
        var origin = Article.Provenance;
        Html.Write($"""<p class="meta"{UiLanguage()}>""");
        if (origin.Updated is { } updated)
        {
            Html.Markup("<span>"u8);
            Html.Format(Ui["Updated"], _ => Day(updated));
            Html.Markup("</span> "u8);
        }

        if (origin.Translation is { } by)
        {
            Html.Write($"""{(by == TranslationType.Machine ? "<span class=\"machine\">"u8 : "<span>"u8)}{Ui[by == TranslationType.Machine ? "MachineTranslation" : "HumanTranslation"]}</span> """);
        }

        Source(origin);
        Sibling();
        Html.Markup("</p>\n"u8);
    }

    /// <summary>The day of the source that a translation was made from. Its commit or hash is for those who translate: the report has it.</summary>
    private void Source(Provenance origin)
    {
        if (origin.HandOff is not { } day) return;
        Html.Markup("<span>"u8);
        Html.Format(Ui["SourceOf"], _ => Day(day));
        Html.Markup("</span> "u8);
    }

    private void Day(DateOnly day)
    {
        var iso = day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        Html.Write($"""<time datetime="{iso}"{Html.OptionalAttribute("lang"u8, Ui.IsForeign ? Article.Locale.Tag : null)}>{Ui.Date(day)}</time>""");
    }

    private void Heading(Section section, int level)
    {
        Html.WriteLine($"<h{level}{Id(section.Slug)}>{Aliases(section.Slug)}{HeadingWords(section.Heading)}</h{level}>");
    }

    private HtmlPart Aliases(string? slug)
    {
        foreach (var alias in Anchors?.AliasesOf(slug) ?? []) Place(alias);
        return default;
    }

    /// <summary>Many descriptions repeat the first paragraph: nobody needs to read it twice.</summary>
    private bool BeginsWith(string summary)
    {
        foreach (var section in Article.Sections)
        {
            if (section.Blocks is [Paragraph first, ..]) return PlainText.Of(first.Content).StartsWith(summary.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
