using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>Writes a booklet from its cover to its index.</summary>
internal sealed class BookletPage(HtmlWriter html, Booklet booklet, UiText text, Site site, string path, PaperOptions paper, IReadOnlyDictionary<string, int> pages)
{
    private readonly LinkList links = new();
    private readonly LabelIndex labels = new();
    private readonly PaperText paperText = new(html, text);
    private readonly GuideFrame frame = new(html, new PaperText(html, text), PagePath.ToRoot(path), paper);
    private readonly PageReferences references = new(html, text, pages);

    /// <summary>Writes all of it.</summary>
    /// <param name="styles">The address of the booklet's own style sheet.</param>
    public void Write(string styles)
    {
        html.WriteLine($"""<link rel="stylesheet" href="{styles}">""");
        frame.Choices();
        Cover();
        Contents();
        var numbers = booklet.Chapters.Select((chapter, i) => (chapter.Key, Number: i + 1)).ToDictionary(c => c.Key, c => c.Number);
        foreach (var chapter in booklet.Chapters) Chapter(chapter, numbers[chapter.Key], numbers);
        frame.Links(links, isPart: true);
        Index();
    }

    private void Cover()
    {
        html.Markup("<section class=\"cover\">\n"u8);
        html.WriteLine($"<h1>{booklet.Title}</h1>");
        Line(site.NameOf(booklet.Locale), booklet.Locale.Tag);
        Line(text.Format("Updated", text.Date(booklet.Date)), text.Language);
        Line(text.Count("Articles", booklet.Chapters.Length), text.Language);
        if (site.Address is { } address) Line(address.AbsoluteUri, language: null);
        html.Markup("</section>\n"u8);
    }

    private void Line(string line, string? language)
    {
        html.WriteLine($"""<p{html.OptionalAttribute("lang"u8, text.IsForeign && language is not null ? language : null)}>{line}</p>""");
    }

    private void Contents()
    {
        html.Markup("<nav class=\"contents\">\n"u8);
        paperText.Write("<h1"u8, "Contents", "</h1>\n"u8);
        html.Markup("<ol role=\"list\">\n"u8);
        for (var i = 0; i < booklet.Chapters.Length; i++)
        {
            html.Write($"""<li><a href="#_c{i + 1}"><span class="chapter-number">{i + 1}</span> <span class="chapter-title">{booklet.Chapters[i].Title}</span> <span class="at">""");
            references.Number(PageReferences.Chapter(i + 1));
            html.Markup("</span></a></li>\n"u8);
        }

        html.Markup("</ol>\n</nav>\n"u8);
    }

    private void Chapter(Article article, int number, IReadOnlyDictionary<ArticleKey, int> numbers)
    {
        html.WriteLine($"""<section class="chapter" id="{PageReferences.Chapter(number)}">""");
        if (site.Address is { } address) frame.WayBack(new Uri(address, PagePath.ToUrl(PagePath.Checklist(article.Key, article.Locale))), text);
        new ChapterArticle(html, article, text, site.Map, path, links, paper)
        {
            Site = site.Address,
            IdPrefix = PageReferences.Chapter(number) + "-",
            Labels = labels,
            Chapters = numbers,
            References = references,
        }.Write();
        if (booklet.HasSignOff && StepCount.Of(article) > 0) frame.SignOff();
        html.Markup("</section>\n"u8);
    }

    private void Index()
    {
        if (labels.IsEmpty) return;
        html.Markup("<section class=\"label-index\">\n"u8);
        paperText.Write("<h1"u8, "LabelIndex", "</h1>\n"u8);
        html.Markup("<ul role=\"list\">\n"u8);
        foreach (var (label, places) in labels.In(text.Locale))
        {
            html.Write($"<li><span>{label}</span> ");
            references.List(places);
            html.Markup("</li>\n"u8);
        }

        html.Markup("</ul>\n</section>\n"u8);
    }
}
