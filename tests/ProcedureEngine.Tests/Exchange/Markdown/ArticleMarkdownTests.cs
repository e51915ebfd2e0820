using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Markdown;

/// <summary>The Markdown versions that a build writes, and the lists that lead to them.</summary>
public sealed partial class ArticleMarkdownTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("content")]
    [InlineData("tests/ProcedureEngine.BrowserTests/Content")]
    public void Every_article_has_one_with_the_ids_of_its_page_whose_links_lead_somewhere(string content)
    {
        Assert.NotEqual(2, CommandRun.Of("build", RepositoryFolder.At(content), "--output", folder["out"]).ExitCode);
        var pages = Directory.GetFiles(folder["out"], "*.html", SearchOption.AllDirectories).Where(f => File.Exists(Path.ChangeExtension(f, ".md"))).ToList();
        Assert.Equal(Directory.GetFiles(folder["out"], "*.md", SearchOption.AllDirectories).Length, pages.Count);
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var html = new HtmlParser().ParseDocument(File.ReadAllText(page));
            var markdown = File.ReadAllText(Path.ChangeExtension(page, ".md"));
            Assert.Equal(Path.GetFileNameWithoutExtension(page) + ".md", html.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
            Assert.Equal(html.QuerySelectorAll(".steps li[id]").Select(li => li.Id), Anchor().Matches(markdown).Select(m => m.Groups[1].Value).Where(id => html.QuerySelector($".steps li[id='{id}']") is not null));
            Assert.All(Target().Matches(markdown).Select(m => m.Groups[1].Value).Where(t => !t.Contains(':', StringComparison.Ordinal) && t[0] != '#'), target => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(target.Split('#')[0]))), $"{page}: {target}"));
        }

        foreach (var list in Directory.GetFiles(folder["out"], "llms.txt", SearchOption.AllDirectories))
        {
            var targets = Listed().Matches(File.ReadAllText(list)).Select(m => m.Groups[1].Value).ToList();
            Assert.NotEmpty(targets);
            Assert.All(targets, target => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(list)!, Uri.UnescapeDataString(target))), $"{list}: {target}"));
        }
    }

    [Fact]
    public void What_an_author_wrote_as_text_stays_text()
    {
        folder.Write("content/en/a.md", "# A\n\n\\# no heading \\*no emphasis\\* \\<b> `` a`b ``\n\n1. Press **Save**.\n\n   > [!WARNING]\n   > Careful.\n\n   ```sh\n   echo ```\n   ```\n\n| a | b |\n|---|---|\n| 1 | x\\|y |\n");
        Assert.Equal(0, CommandRun.Of("build", folder["content"], "--output", folder["out"]).ExitCode);
        var markdown = File.ReadAllText(folder["out/en/a.md"]);
        Assert.Contains("\n\\# no heading \\*no emphasis\\* \\<b\\> ``a`b``\n", markdown, StringComparison.Ordinal);
        Assert.Matches(@"\n1\. <a id=""[a-z2-7]{8}""></a>Press \*\*Save\*\*\.\n\n   > \[!WARNING\]\n   > Careful\.\n\n   ````sh\n   echo ```\n   ````", markdown);
        Assert.Contains("| a | b |\n|---|---|\n| 1 | x\\|y |", markdown, StringComparison.Ordinal);
    }

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(<([^>]*)>")]
    private static partial Regex Target();

    [GeneratedRegex(@"\]\(([^)]*)\): ")]
    private static partial Regex Listed();
}
