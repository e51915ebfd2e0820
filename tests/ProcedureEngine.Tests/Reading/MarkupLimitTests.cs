using Markdig.Syntax;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Reading;

/// <summary>A block has no more marks than the parser can follow in a time that its length explains; beyond, they are text.</summary>
public sealed class MarkupLimitTests
{
    [Theory]
    [InlineData("**a")]
    [InlineData("~~a ")]
    [InlineData("[a][b")]
    [InlineData("![a")]
    [InlineData("[a](<b")]
    [InlineData("<a b=\"")]
    [InlineData("x <?")]
    [InlineData("</a")]
    [InlineData("<xref:")]
    [InlineData("`a``")]
    [InlineData("_a*b ")]
    [InlineData("http://a.b ")]
    [InlineData("www.a.b ")]
    [InlineData("mailto:a@b.c ")]
    [InlineData("tel:5 ")]
    public void Too_many_marks_are_shown_as_they_stand_and_told_once(string mark)
    {
        var line = string.Concat(Enumerable.Repeat(mark, 5_000)).Trim();
        var result = Read($"# Title\n\nA **label** before.\n\n{line}\n\nA **label** behind.\n");

        var told = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.TooManyMarks);
        Assert.Equal(5, told.Span.Line);
        var blocks = result.Article.Sections.SelectMany(s => s.Blocks).Cast<Paragraph>().ToList();
        Assert.Equal(line, PlainText.Of(blocks[1].Content));
        Assert.All([blocks[0], blocks[2]], p => Assert.Single(p.Content.OfType<UiLabel>()));
    }

    [Theory]
    [InlineData("**a** ")]
    [InlineData("[a](b) ")]
    [InlineData("http://a.b ")]
    public void Four_hundred_of_each_are_read(string mark) =>
        Assert.DoesNotContain(Read("# Title\n\n" + string.Concat(Enumerable.Repeat(mark, 400))).Diagnostics, d => d.Id == DiagnosticIds.TooManyMarks);

    [Theory]
    [InlineData("- ", 200)] // on one line
    [InlineData("> - ", 100)]
    [InlineData("1. ", 100)]
    public void Blocks_that_are_nested_without_end_are_told_and_their_text_is_kept(string mark, int times)
    {
        var result = Read("# Title\n\n" + string.Concat(Enumerable.Repeat(mark, times)) + "the end\n");

        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticIds.NotMarkdown);
        Assert.Contains("the end", string.Concat(result.Article.Sections.SelectMany(s => s.Blocks).OfType<Paragraph>().Select(p => PlainText.Of(p.Content))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- x\n", 2)]
    [InlineData("!!! note\n\n", 4)]
    public void Lists_and_notes_that_go_ever_deeper_are_too_deep_for_the_parser(string line, int indent)
    {
        string Nested(int depth) => string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', indent * i) + line));

        Assert.Null(MarkdownSyntax.Parse(Nested(200), isMdx: false, TestContext.Current.CancellationToken).Document);
        Assert.NotNull(MarkdownSyntax.Parse(Nested(50), isMdx: false, TestContext.Current.CancellationToken).Document);
    }

    [Fact]
    public void A_long_table_is_a_table()
    {
        var result = Read("# Title\n\n|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|**c**|[d](https://e.f)|\n", 900)));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(900, Assert.Single(result.Article.Sections.SelectMany(s => s.Blocks).OfType<Table>()).Rows.Length);
    }

    [Fact]
    public void Short_rows_do_not_fill_up_a_wide_table()
    {
        var text = "# Title\n\n" + string.Concat(Enumerable.Repeat("|a", 500)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 500)) + "|\n" + string.Concat(Enumerable.Repeat("|a|\n", 5_000));

        Assert.Single(Read(text).Diagnostics, d => d.Id == DiagnosticIds.TooManyMarks);
    }

    /// <summary>At each mark the parser looks through what the marks before it in the block have opened: their square, as long as it keeps to the length, is what it costs.</summary>
    [Theory]
    [MemberData(nameof(Pathological.Names), MemberType = typeof(Pathological))]
    public void What_is_parsed_costs_ten_times_as_much_when_it_is_ten_times_as_long(string name)
    {
        var (small, large) = (Looks(40_000), Looks(400_000));

        Assert.True(large <= (small * 12) + 10_000_000, $"{small} looks for 40,000 characters, {large} for 400,000");

        long Looks(int length)
        {
            var (document, _) = MarkdownSyntax.Parse(Pathological.Make(name, length), isMdx: false, TestContext.Current.CancellationToken);
            return document?.Descendants().OfType<LeafBlock>().Where(b => b.ProcessInlines).Sum(b => Square(b.Lines.ToString())) ?? 0;
        }

        static long Square(string text) => text.Count(c => "*_~[<`{=^".Contains(c, StringComparison.Ordinal)) is var marks ? (long)marks * marks : 0;
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(5_000, true)]
    public void Definitions_of_references_without_end_are_text_and_told(int count, bool isTold)
    {
        var result = Read("# Title\n\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"[a{i}]: b{i}.md\n")) + "\n[a7]\n");

        Assert.Equal(isTold, result.Diagnostics.Any(d => d.Id == DiagnosticIds.NotMarkdown));
        Assert.Equal(isTold, string.Join('\n', result.Article.Sections.Select(section => PlainText.Of(section.Blocks))).Contains("[a9]: b9.md", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_too_long_leaves_its_text_and_is_told()
    {
        var result = Read($"# Title\n\n[words](https://example.com/{new string('z', 3_000)}) and ![picture](https://example.com/{new string('z', 3_000)}.png)\n");

        Assert.Equal([DiagnosticIds.AddressTooLong, DiagnosticIds.AddressTooLong], result.Diagnostics.Select(d => d.Id));
        Assert.Equal("words and picture", PlainText.Of(result.Article.Sections.Single().Blocks));
        Assert.Empty(result.Article.Sections.Single().Blocks.OfType<Paragraph>().SelectMany(p => p.Content).OfType<Link>());
    }

    [Fact]
    public void A_picture_in_its_own_address_may_be_long() =>
        Assert.Empty(Read($"# Title\n\n![picture](data:image/png;base64,{new string('A', 10_000)})\n").Diagnostics);

    [Fact]
    public void The_addresses_of_an_article_are_no_longer_than_an_article()
    {
        var result = Read($"# Title\n\n[a]: https://example.com/{new string('z', 2_000)}\n\n" + string.Concat(Enumerable.Repeat("[a]\n\n", 20_000)));

        Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.TooManyAddresses);
        var content = result.Article.Sections.SelectMany(s => s.Blocks).OfType<Paragraph>().SelectMany(p => p.Content).ToList();
        Assert.InRange(content.OfType<Link>().Sum(l => l.Target.Length), 1, ContentTree.MaxArticleBytes);
        Assert.Equal(20_000, content.Count);
    }

    [Fact]
    public void The_places_of_steps_are_short_however_long_their_heading_is()
    {
        var steps = Read("# Title\n\n## " + string.Concat(Enumerable.Repeat("word ", 2_000)) + "\n\n1. Open it.\n1. Close it.\n").Article;

        Assert.All(BlockWalk.Steps(steps), s => Assert.InRange(s.Place.Length, 1, 500));
        Assert.Equal(2, BlockWalk.Steps(steps).Select(s => s.Place).Distinct().Count());
    }

    [Fact]
    public void Reading_ends_when_cancelled()
    {
        var source = new SourceText(new ArticleSource(new ArticleKey("x"), Locale.Parse("en"), "x.md"), string.Concat(Enumerable.Repeat("Words.\n\n", 20_000)));

        Assert.ThrowsAny<OperationCanceledException>(() => new ArticleReader(null).Read(source, new CancellationToken(canceled: true)));
    }

    private static ReadResult Read(string text) =>
        new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("x"), Locale.Parse("en"), "x.md"), text));
}
