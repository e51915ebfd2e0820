using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Search;
using ProcedureEngine.Rendering.Sites;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Sample;

namespace ProcedureEngine.Tests.Rendering.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void Title_headings_and_steps_are_units_in_reading_order_and_each_word_has_its_field()
    {
        var label = new UiLabel([T("Konto")], UiRole.Button, ".");
        var step = Step(1, "a/p1/s1", "") with { Instruction = [T("Drücken Sie "), label], Blocks = [P("innen"), Steps(Step(1, "a/p1/s1.1", "tiefer")), P("danach")] };
        var index = Index(Article("de", "a", Section(1, "Titel", P("vorn")), Section(2, "Kopf", P("Text"), Steps(step), P("hinten"))));

        Assert.Equal("0:0:t", index["titel"]);
        Assert.Equal("0:0:x", index["vorn"]);
        Assert.Equal("0:1:h", index["kopf"]);
        Assert.Equal("0:1:x", index["text"]);
        Assert.Equal("0:2:s", index["drucken"]);
        Assert.Equal("0:2:l", index["konto"]);
        Assert.Equal("0:2:s", index["innen"]);
        Assert.Equal("0:3:s", index["tiefer"]);
        Assert.Equal("0:2:s", index["danach"]);
        Assert.Equal("0:1:x", index["hinten"]);
    }

    [Fact]
    public void Of_several_uses_in_a_unit_the_weightiest_stays()
    {
        var index = Index(Article("de", "a", Section(1, "x", P(T("konto und "), new UiLabel([T("Konto")], UiRole.Unknown, ""), T(" und Konto")))));

        Assert.Equal("0:0:l", index["konto"]);
    }

    [Fact]
    public void Steps_of_reading_lists_are_text()
    {
        var links = Steps(Step(1, "a/p1/s1", "lesen")) with { Kind = ProcedureKind.Links };

        Assert.Equal("0:0:x", Index(Article("de", "a", Section(1, "x", links)))["lesen"]);
    }

    [Theory]
    [InlineData("E-Mail an den WLAN-Router", "email mail router wlan wlanrouter")]
    [InlineData("a b 7 – 12", "12")]
    [InlineData("-quer lang- -", "lang quer")]
    [InlineData("nb‑NO", "nb nbno")]
    [InlineData("C:\\Temp\\x_1.log ipconfig/flushdns", "flushdns ipconfig log temp")]
    [InlineData("\ud800 \udc00x\ud835\udc00", "x\ud835\udc00")]
    public void Text_is_taken_apart_into_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Index(Article("de", "a", Section(1, "titel", P(text)))).Words.Except(["titel"]).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_word_goes_on_through_emphasis_and_ends_at_a_line_break() =>
        Assert.Equal(["kennwort", "oben", "titel", "unten"], Index(Article("de", "a", Section(1, "titel", P(T("Kenn"), new Emphasis(EmphasisKind.Italic, [T("wort")]), T(" oben"), new LineBreak(), T("unten"))))).Words);

    [Fact]
    public void Long_words_are_known_by_their_beginning() =>
        Assert.Equal([new string('a', 32), "titel"], Index(Article("de", "a", Section(1, "titel", P(new string('a', 500))))).Words);

    [Theory, MemberData(nameof(Folded))]
    public void Words_are_folded_as_the_script_folds_them(string text, string words) =>
        Assert.Equal(words.Split(' '), text.Split(' ').Select(word => string.Concat(word.Select(WordFold.Of))));

    public static TheoryData<string, string> Folded
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(RepositoryFolder.At("tests/folded-words.tsv")).Where(l => l.Length > 0)) data.Add(line.Split('\t')[0], line.Split('\t')[1]);
            return data;
        }
    }

    [Fact]
    public void Words_are_sorted_by_their_code_units_and_articles_as_they_are_given()
    {
        var articles = Enumerable.Range(0, 60).Select(i => Article("de", $"k{i}", Section(1, $"wort{i * 7 % 60} äöü ﬁ 漢字 wort"))).ToArray();
        var index = Index(articles);

        Assert.Equal(index.Words.Order(StringComparer.Ordinal), index.Words);
        Assert.Equal(index.Words.Distinct(), index.Words);
        Assert.Equal(60, index.Articles);
        Assert.Equal("5:0:t", index["wort35"]);
        Assert.Equal(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{i}:0:t")), index["wort"]);
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_in_whatever_order_they_came()
    {
        var articles = Enumerable.Range(0, 50).Select(i => Article("de", $"k{i}", Section(1, $"Titel {i}", P($"text{i} gleich anders{i % 7}")))).ToArray();

        Assert.Equal(Bytes(articles, articles), Bytes([.. articles.Reverse()], articles));
        Assert.NotEqual(Bytes(articles, articles), Bytes(articles, [.. articles.Reverse()]));
    }

    [Fact]
    public void The_version_changes_with_every_word()
    {
        Assert.NotEqual(Index(Article("de", "a", Section(1, "eins"))).Version, Index(Article("de", "a", Section(1, "zwei"))).Version);
        Assert.NotEqual(Index(Article("de", "a", Section(1, "eins"))).Version, Index(Article("de", "a", Section(2, "x"), Section(1, "eins"))).Version);
    }

    [Fact]
    public void Of_words_that_are_everywhere_only_titles_and_headings_are_kept()
    {
        var articles = Enumerable.Range(0, 120).Select(i => Article("de", $"k{i}", Section(1, i == 7 ? "Server selbst" : $"Titel{i}", P(i < 100 ? "Server" : "Router")))).ToArray();
        var index = Index(articles);

        Assert.Equal("7:0:t", index["server"]);
        Assert.Equal(["server"], index.Common);
        Assert.Equal(20, index["router"].Split(' ').Length);
    }

    [Fact]
    public void A_large_index_is_in_pieces_and_a_small_one_in_one()
    {
        var large = Index([.. Enumerable.Range(0, 300).Select(i => Article("de", $"k{i}", Section(1, $"t{i}", P(string.Join(' ', Enumerable.Range(0, 60).Select(w => $"w{(i * w) % 999}"))))))]);

        Assert.InRange(large.Pieces, 4, 40);
        Assert.Contains("299:0:x", large["w299"], StringComparison.Ordinal);
        Assert.Equal(1, Index(Article("de", "a", Section(1, "xx"))).Pieces);
        Assert.Equal(0, Index(Article("de", "a", Section(1, "x"))).Pieces);
    }

    [Fact]
    public void Every_word_that_a_page_shows_is_found()
    {
        var blocks = new Block[]
        {
            new Alert(AlertKind.Note, "wortalarm", [P("wortinnen")], AlertForm.Callout, Span),
            new Quote([P("wortzitat")], Span),
            new CodeBlock("sh", "wortcode", Span),
            new BulletList([new ListItem([P("wortpunkt")], null, Span)], Span),
            new Table([], [new TableRow([new TableCell([P("wortkopf")], 1, 1, Span)], Span)], [new TableRow([new TableCell([P("wortzelle")], 1, 1, Span)], Span)], Span),
            new Container("row", [P("wortreihe")], Span),
            new Variant(VariantKind.Tab, "x", [T("wortreiter")], [P("wortvariante")], Span),
            new Disclosure([T("wortsumme")], [P("wortmehr")], Span),
            new DefinitionList([new Definition([T("wortbegriff")], [P("wortsinn")], Span)], Span),
            new Footnote("1", [P("wortfuss")], Span),
            new SubHeading(3, [T("wortunter")], null, Span),
            new IncludedBlocks("x.md", [P("wortdatei")], Span),
            P(new Emphasis(EmphasisKind.Italic, [T("wortkursiv")]), T(" "), new CodeSpan("wortspan"), T(" "), new KeyboardKey("worttaste"), T(" "), new Link("x", [T("wortlink")], null), T(" "), new Image("x", "wortbild", null), T(" "), new Segment("1", [T("wortziel")], []), T(" "), new IncludedText("x", [T("wortein")]), new Anchor("a"), new FootnoteReference("1")),
            new Video("https://example.com", Span),
            new ThematicBreak(Span),
        };
        var shown = System.Text.RegularExpressions.Regex.Matches(HtmlOf(blocks), "wort[a-z]+").Select(m => m.Value).Distinct();
        var index = Index(Article("de", "a", Section(1, "x1", blocks)) with { Summary = "wortdavor" });

        Assert.Empty(shown.Append("wortdavor").Except(index.Words));
        Assert.Contains("wortzelle", index.Words);
    }

    [Fact]
    public void The_key_and_the_anchor_of_the_title_are_words_too()
    {
        var index = Index(Article("de", "devices/printer-offline", Section(1, "Drucker")) with { Slug = "no-paper" });

        Assert.Equal("0:0:k", index["printer"]);
        Assert.Equal("0:0:k", index["offline"]);
        Assert.Equal("0:0:k", index["paper"]);
        Assert.Equal("0:0:t", index["drucker"]);
    }

    [Fact]
    public void The_summary_is_a_field_of_its_own() =>
        Assert.Equal("0:0:u", Index(Article("de", "a", Section(1, "x1")) with { Summary = "Papierstau" })["papierstau"]);

    [Fact]
    public void Words_that_say_nothing_are_left_out_and_named_for_the_script()
    {
        var index = Index(Article("de", "a", Section(1, "Der Drucker und die Kollegen", P("Bitte nicht drucken"))));

        Assert.Equal(["drucken", "drucker", "kollegen", "nicht"], index.Words);
        Assert.Contains("bitte", index.StopWords);
        Assert.Contains("und", index.StopWords);
        Assert.DoesNotContain("nicht", index.StopWords);
    }

    [Fact]
    public void Groups_of_the_language_hold_the_English_words_too_and_those_of_the_settings_come_first()
    {
        var settings = SettingsReader.Read("synonyms:\n  de: [Kasse = Bezahl-Terminal, Müller = Möller]", new DiagnosticBag());
        var index = new IndexReader(Pages([], [], settings), "search/de/");

        Assert.Equal(["kasse,bezahl terminal", "muller,moller"], index.Groups[..2]);
        Assert.Contains(index.Groups, g => g.Split(',') is var members && members.Contains("kennwort") && members.Contains("passwort") && members.Contains("password"));
        Assert.StartsWith("~", index.Groups.Single(g => g.Split(',').Contains("geht nicht")), StringComparison.Ordinal);
        Assert.Contains("ge- ", index.Endings, StringComparison.Ordinal);
    }

    private static IndexReader Index(params Article[] articles) => new(Pages(articles, articles), "search/de/");

    private static string[] Bytes(Article[] added, Article[] listed) => [.. Pages(added, listed).Select(p => p.Path + Convert.ToHexString(p.Content.Span))];

    private static IEnumerable<SiteFile> Pages(Article[] added, Article[] listed, SiteSettings? settings = null)
    {
        var index = new SearchIndex([Locale.Parse("de")], settings ?? SiteSettings.Default);
        foreach (var article in added) index.Add(article);
        return index.Render(Locale.Parse("de"), [.. listed.Select(a => a.Key.Value)], out _);
    }
}
