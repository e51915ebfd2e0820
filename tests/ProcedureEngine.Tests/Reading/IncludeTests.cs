using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Reading;

public sealed class IncludeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_include_in_a_line_is_the_words_of_the_file()
    {
        folder.Write("de-DE/includes/product.md", "---\ntitle: x\n---\nDas **Produkt**\n");

        Assert.Equal("  paragraph \"Nutzen Sie include(includes/product.md: Das [Produkt]).\" :1\n", Read("Nutzen Sie [!INCLUDE [p](includes/product.md)].\n"));
    }

    [Fact]
    public void A_link_of_a_wiki_leads_to_a_page_that_is_there_and_is_text_else()
    {
        folder.Write("de-DE/Andere Seite.md", "# Andere Seite\n");

        Assert.Equal("  paragraph \"Siehe Andere Seite<Andere Seite.md#ort> und [[Keine Seite]].\" :1\n", Read("Siehe [[Andere Seite#Ort]] und [[Keine Seite]].\n"));
    }

    [Theory]
    [InlineData(".md")]
    [InlineData(".mdx")]
    [InlineData(".markdown")]
    public void A_link_of_a_wiki_finds_its_page_by_each_ending_of_articles(string ending)
    {
        folder.Write("de-DE/Seite" + ending, "# Seite\n");

        Assert.Equal($"  paragraph \"Siehe Seite<Seite{ending}>.\" :1\n", Read("Siehe [[Seite]].\n"));
    }

    [Fact]
    public void A_step_may_be_an_include()
    {
        folder.Write("de-DE/includes/step.md", "Klicken Sie auf **Weiter**.\n\n> [!NOTE]\n> Warten Sie.\n");

        Assert.Equal(
            """
              procedure :1-2
                step 1 @_/p1/s1 "" :1
                  include includes/step.md :1
                    paragraph "Klicken Sie auf [Weiter:button]." :1
                    alert note :1
                      paragraph "Warten Sie." :1
                step 2 @_/p1/s2 "Fertig." :2

            """.ReplaceLineEndings("\n"),
            Read("1. [!INCLUDE [s](includes/step.md)]\n2. Fertig.\n"));
    }

    [Fact]
    public void An_include_of_an_include_is_relative_to_the_including_file()
    {
        folder.Write("de-DE/includes/a.md", "A [!INCLUDE [b](deep/b.md)]\n");
        folder.Write("de-DE/includes/deep/b.md", "B\n");

        Assert.Contains("A include(deep/b.md: B)", Read("[!INCLUDE [a](includes/a.md)] x\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_translated_comes_from_the_reference_locale()
    {
        folder.Write("en-US/includes/only.md", "English text\n");
        folder.Write("en-US/a.md", "# A\n");

        Assert.Contains("English text", Read("Hier: [!INCLUDE [only](includes/only.md)]\n"), StringComparison.Ordinal);
        Assert.Equal(["PE0303"], Codes("Hier: [!INCLUDE [only](includes/only.md)]\n"));
    }

    [Theory]
    [InlineData("includes/nowhere.md", "PE0301")]
    [InlineData("../../secret.md", "PE0301")]
    [InlineData("~/../../../etc/passwd", "PE0301")]
    [InlineData("includes/circle.md", "PE0302")]
    [InlineData("a.md", "PE0302")]
    public void What_can_not_be_included_is_its_label_and_is_told(string path, string code)
    {
        folder.Write("de-DE/includes/circle.md", "[!INCLUDE [inner](circle.md)]\n");
        var text = $"Siehe [!INCLUDE [das Produkt]({path})].\n";

        Assert.Contains(code, Codes(text));
        if (code == "PE0301") Assert.Contains("das Produkt", Read(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_in_an_include_are_relative_to_the_include()
    {
        folder.Write("de-DE/includes/deep/x.md", "![i](../media/i.png) [l](../../a.md#s) [r](/root.md) [w](https://example.com) [s](#here)\n");
        folder.Write("de-DE/includes/media/i.png", "");

        Assert.Contains("image(i<includes/media/i.png>) l<a.md#s> r</root.md> w<https://example.com> s<#here>", Read("Text [!INCLUDE [x](includes/deep/x.md)]\n"), StringComparison.Ordinal);
        Assert.Empty(Codes("Text [!INCLUDE [x](includes/deep/x.md)]\n"));
    }

    [Fact]
    public void So_are_those_in_a_block_of_HTML()
    {
        folder.Write("de-DE/includes/deep/x.md", "<div><img src=\"../media/i.png\" alt=\"i\"> <a href=\"../../a.md#s\">l</a></div>\n");
        folder.Write("de-DE/includes/media/i.png", "");

        Assert.Contains("image(i<includes/media/i.png>) l<a.md#s>", Read("[!INCLUDE [x](includes/deep/x.md)]\n"), StringComparison.Ordinal);
        Assert.Equal(["PE0304"], Codes("<div><img src=\"missing.png\" alt=\"\"></div>\n"));
    }

    [Fact]
    public void A_missing_image_is_told_and_one_that_is_there_is_not()
    {
        folder.Write("de-DE/media/there.png", "");

        Assert.Equal(["PE0304"], Codes("![x](media/there.png) ![y](media/missing.png) ![z](https://example.com/z.png)\n"));
    }

    [Fact]
    public void Code_of_another_file_is_code_with_the_lines_that_are_asked_for()
    {
        folder.Write("de-DE/code/x.ps1", "one\ntwo\nthree\nfour\n");

        Assert.Equal("  code powershell \"two\\nthree\" :1\n", Read("[!code-powershell[x](code/x.ps1?range=2-3)]\n"));
        Assert.Equal("  code ps1 \"four\" :1\n", Read(":::code source=\"code/x.ps1\" range=\"4\":::\n"));
        Assert.Equal(["PE0301"], Codes("[!code-powershell[x](code/missing.ps1)]\n"));
    }

    [Theory]
    [InlineData("?range=2-3&highlight=1", "two\\nthree")]
    [InlineData("?highlight=1&range=4", "four")]
    [InlineData("?highlight=1", "one\\ntwo\\nthree\\nfour")]
    public void A_range_stands_anywhere_in_the_query(string query, string code)
    {
        folder.Write("de-DE/code/x.ps1", "one\ntwo\nthree\nfour\n");

        Assert.Equal($"  code powershell \"{code}\" :1\n", Read($"[!code-powershell[x](code/x.ps1{query})]\n"));
    }

    [Fact]
    public void Includes_that_multiply_end_and_are_told_once()
    {
        for (var i = 1; i <= 6; i++) folder.Write($"de-DE/includes/{i}.md", string.Concat(Enumerable.Repeat($"[!INCLUDE [label]({i + 1}.md)]\n\n", 40)));
        folder.Write("de-DE/includes/7.md", "inner\n");

        var result = Result("# Titel\n\n[!INCLUDE [label](includes/1.md)]\n");

        Assert.Equal("PE0305", Assert.Single(result.Diagnostics).Id.Code);
        Assert.Contains("inner", ArticleTree.Write(result.Article), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_counts_among_the_includes()
    {
        folder.Write("de-DE/code/long.txt", new string('x', 3 * 1024 * 1024));

        Assert.Equal(["PE0305"], Codes(":::code source=\"code/long.txt\":::\n\n:::code source=\"code/long.txt\":::\n"));
    }

    private string Read(string text) => ArticleTree.Write(Result(text).Article);

    private string[] Codes(string text) => [.. Result("# Titel\n\n" + text).Diagnostics.Select(d => d.Id.Code).Distinct()];

    private ReadResult Result(string text)
    {
        folder.Write("de-DE/a.md", text);
        var tree = ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken);
        var source = tree.Sets.SelectMany(s => s.Sources).Single(s => s.Path == "de-DE/a.md");
        return new ArticleReader(tree).Read(tree.Open(source, new DiagnosticBag())!);
    }
}
