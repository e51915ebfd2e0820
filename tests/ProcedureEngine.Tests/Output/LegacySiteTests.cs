using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Output;

/// <summary>Sites as version 0.1 left them: without a manifest.</summary>
public sealed class LegacySiteTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public LegacySiteTests()
    {
        temporary.Write("content/en/media/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        temporary.Write("content/en/deep/router.md", SampleArticle.English + "\n![The lamp](../media/lamp.svg)\n");
        temporary.Write("content/de/deep/router.md", SampleArticle.German);
        temporary.Write("content/en/index.md", SampleArticle.English);
        Assert.Equal(0, Build().ExitCode);
        File.Delete(temporary["out/.procedures-manifest"]);
        // That version wrote none of these: one that is there is somebody's own.
        foreach (var file in (ReadOnlySpan<string>)["404.html", "report/contexts.json", "report/titles.de.json", "report/titles.en.json", "llms.txt", "de/llms.txt", "en/llms.txt", "de/deep/router.md", "en/deep/router.md", "en/index_.md"]) File.Delete(temporary["out/" + file]);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void One_is_known_by_the_articles_that_it_lists_and_replaced()
    {
        temporary.Write("out/CNAME", "help.example.com");
        File.Delete(temporary["content/en/index.md"]);
        var run = Build();

        Assert.Equal((0, ""), (run.ExitCode, run.Error.ReplaceLineEndings(" ")));
        var files = temporary.Files("out");
        Assert.Equal("help.example.com", files["CNAME"]);
        Assert.Contains(".procedures-manifest", files.Keys);
        Assert.DoesNotContain("en/index_.html", files.Keys);
        Assert.Equal(["content", "out"], Directory.EnumerateFileSystemEntries(temporary.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en/deep/own.html")]
    [InlineData("404.html")]
    [InlineData("thesis.txt")]
    [InlineData("assets/own.css")]
    [InlineData("report/own.json")]
    [InlineData("search/own.txt")]
    [InlineData("media/en/media/own.svg")]
    public void One_with_a_file_that_follows_from_no_article_stays(string path)
    {
        temporary.Write($"out/{path}", "own");
        Stays(path);
    }

    [Fact]
    public void One_with_an_image_that_the_content_no_longer_has_stays()
    {
        File.Delete(temporary["content/en/media/lamp.svg"]);
        Stays("media/en/media/lamp.svg");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"articles": []}""")]
    [InlineData("""{"articles": [{"key": "a", "locale": "en", "checklist": "../a.html", "guide": "en/a.guide.html"}]}""")]
    [InlineData("no json")]
    public void One_whose_list_is_none_stays(string list)
    {
        temporary.Write("out/site.json", list);
        Stays("assets/");
    }

    private void Stays(string path)
    {
        var before = temporary.Files();
        var run = Build();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" error PE0902: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Contains($"'{path}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, temporary.Files());
    }

    private CommandRun Build() => CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);
}
