using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Sample;

namespace ProcedureEngine.Tests.Rendering.Articles;

public sealed class ArticleHtmlTests
{
    /// <summary>One of every block, each with a word of its own.</summary>
    private static readonly Block[] EveryBlock =
    [
        P("word-paragraph"),
        new SubHeading(3, [T("word-heading")], "slug", Span),
        Steps(Step(1, "p1/s1", "word-step", P("word-inner"))),
        new BulletList([new ListItem([P("word-bullet")], null, Span)], Span),
        new Alert(AlertKind.Warning, null, [P("word-alert")], AlertForm.Callout, Span),
        new Quote([P("word-quote")], Span),
        new CodeBlock("sh", "word-code", Span),
        new Table([ColumnAlignment.End], [new TableRow([new TableCell([P("word-header")], 1, 1, Span)], Span)], [new TableRow([new TableCell([P("word-cell")], 2, 3, Span)], Span)], Span),
        new Container("checklist", [P("word-container")], Span),
        new IncludedBlocks("x.md", [P("word-included")], Span),
        new Variant(VariantKind.Tab, "tab", [T("word-label")], [P("word-variant")], Span),
        new Disclosure([T("word-summary")], [P("word-disclosure")], Span),
        new DefinitionList([new Definition([T("word-term")], [P("word-definition")], Span)], Span),
        new Video("https://example.com/word-video", Span),
        new Footnote("word-footnote", [P("word-note")], Span),
        new ThematicBreak(Span),
    ];

    private static readonly Inline[] EveryInline =
    [
        T("word-text"),
        new Emphasis(EmphasisKind.Mark, [T("word-emphasis")]),
        new UiLabel([T("word-label")], UiRole.Button, "word-trailing"),
        new CodeSpan("word-code"),
        new KeyboardKey("word-key"),
        new Link("https://example.com", [T("word-link")], "word-title"),
        new Image("https://example.com/x.png", "word-image", null),
        new LineBreak(),
        new Anchor("word-anchor"),
        new Segment("s", [T("word-target")], [T("word-source")]),
        new FootnoteReference("word-reference"),
        new IncludedText("x.md", [T("word-included")]),
    ];

    [Fact]
    public void The_samples_have_every_block_and_every_inline_of_the_model()
    {
        Assert.Equal(Kinds(typeof(Block)), EveryBlock.Select(b => b.GetType().Name).Order());
        Assert.Equal(Kinds(typeof(Inline)), EveryInline.Select(b => b.GetType().Name).Order());
    }

    [Fact]
    public void Every_word_of_every_block_is_written()
    {
        foreach (var block in EveryBlock)
        {
            var html = HtmlOf(block);
            foreach (var word in PlainText.Of([block]).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) Assert.Contains(word, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_word_of_every_inline_is_written()
    {
        var html = HtmlOf(P(EveryInline));

        foreach (var word in "text emphasis label trailing code key link title image anchor target source reference included".Split(' '))
        {
            Assert.Contains($"word-{word}", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("de", AlertKind.Note, "Hinweis")]
    [InlineData("nb", AlertKind.Warning, "Advarsel")]
    [InlineData("nl", AlertKind.Caution, "Let op")]
    [InlineData("en", AlertKind.Important, "Important")]
    public void Alerts_are_titled_in_the_language_of_the_page(string locale, AlertKind kind, string title)
    {
        var article = Article(locale, "a");

        var html = HtmlOf(article, Map(article), new Alert(kind, null, [P("x")], AlertForm.Callout, Span));

        Assert.Contains($"<p class=\"alert-title\">{title}</p>", html, StringComparison.Ordinal);
        Assert.Contains("role=\"note\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Obs!", "Obs!")]
    [InlineData("Hinweis:", "Hinweis")]
    [InlineData("注意：", "注意")]
    public void The_words_that_the_author_wrote_are_the_title_of_an_alert(string label, string title) =>
        Assert.Contains($"<p class=\"alert-title\">{title}</p>", HtmlOf(new Alert(AlertKind.Note, label, [P("x")], AlertForm.Bold, Span)), StringComparison.Ordinal);

    [Fact]
    public void A_title_in_another_language_than_the_article_says_so()
    {
        var article = Article("da", "a");

        Assert.Contains("<p class=\"alert-title\" lang=\"en\">Note</p>", HtmlOf(article, Map(article), new Alert(AlertKind.Note, null, [], AlertForm.Callout, Span)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../mail/y.md", "<a href=\"../../de/mail/y.html\">x</a>")]
    [InlineData("../mail/y.md#how", "<a href=\"../../de/mail/y.html#how\">x</a>")]
    [InlineData("only-nb.md", "<a href=\"../../nb/identity/only-nb.html\" hreflang=\"nb\">x</a>")]
    [InlineData("#below", "<a href=\"#below\">x</a>")]
    [InlineData("https://example.com/?a=1&b=2", "<a href=\"https://example.com/?a=1&amp;b=2\">x</a>")]
    [InlineData("mailto:a@example.com", "<a href=\"mailto:a@example.com\">x</a>")]
    [InlineData("gone.md", "<a title=\"gone.md\">x</a>")]
    [InlineData("/elsewhere/on/the/host", "<a title=\"/elsewhere/on/the/host\">x</a>")]
    [InlineData("../../../etc/passwd", "<a title=\"../../../etc/passwd\">x</a>")]
    public void Links_lead_to_pages_of_the_site_where_they_lead_to_its_articles(string target, string expected)
    {
        var from = Article("de", "identity/x");
        var map = Map(from, Article("de", "mail/y"), Article("nb", "mail/y"), Article("nb", "identity/only-nb"));

        Assert.Equal($"<p>{expected}</p>\n", HtmlOf(from, map, P(new Link(target, [T("x")], null))));
    }

    [Fact]
    public void Images_of_the_content_are_shown_and_images_from_elsewhere_are_links()
    {
        var from = Article("de", "identity/x");

        var html = HtmlOf(from, Map(from), P(new Image("media/ein bild.png", "Bild", null)), P(new Image("https://example.com/a.png", "Fern", null)));

        Assert.Contains("src=\"../../media/de/identity/media/ein%20bild.png\" alt=\"Bild\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.com/a.png\">Fern</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_keeps_its_characters() =>
        Assert.Equal("<pre><code data-language=\"sh\">\n  a &lt; b\t&amp;&amp; &quot;c&quot;\n\n</code></pre>\n", HtmlOf(new CodeBlock("sh", "\n  a < b\t&& \"c\"\n\n", Span)));

    [Fact]
    public void A_segment_shows_its_source_only_where_it_differs()
    {
        Assert.Equal("<p>Hallo <span class=\"source\" lang=\"en\">Hello</span></p>\n", HtmlOf(P(new Segment("1", [T("Hallo")], [T("Hello")]))));
        Assert.Equal("<p>Hello</p>\n", HtmlOf(P(new Segment("1", [T("Hello")], [T("Hello")]))));
    }

    [Fact]
    public void An_empty_header_of_a_table_is_a_plain_cell()
    {
        var row = new TableRow([new TableCell([P("a")], 1, 1, Span), new TableCell([], 1, 1, Span)], Span);

        Assert.Contains("<th scope=\"col\">a</th><td></td>", HtmlOf(new Table([], [row], [], Span)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_keeps_the_numbers_of_its_source()
    {
        var outline = Steps(Step(3, "p1/s1", "c"), Step(7, "p1/s2", "g")) with { Kind = ProcedureKind.Outline, Numbering = 'a' };

        Assert.Equal("<ol type=\"a\">\n<li value=\"3\"><p>c</p>\n</li>\n<li value=\"7\"><p>g</p>\n</li>\n</ol>\n", HtmlOf(outline));
    }

    private static IEnumerable<string> Kinds(Type root) => root.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(root) && t.Namespace == root.Namespace).Select(t => t.Name).Order();
}
