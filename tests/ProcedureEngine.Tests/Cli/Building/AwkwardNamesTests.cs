using System.Text.Json;
using ProcedureEngine.Output;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Building;

/// <summary>Whole sites of files whose names a disk or a server elsewhere can't hold.</summary>
public sealed class AwkwardNamesTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("con")]
    [InlineData("aux/nul")]
    [InlineData("a<b>c")]
    [InlineData("say \"no\"")]
    [InlineData("a|b")]
    [InlineData("why?")]
    [InlineData("a*")]
    [InlineData("dot./in folder")]
    [InlineData("space /in folder")]
    [InlineData("c#")]
    [InlineData("100%")]
    [InlineData("a%2fb")]
    [InlineData("a\\b")]
    [InlineData("line\nbreak")]
    [InlineData("bell\u0007")]
    [InlineData("x.html/y")]
    [InlineData("x.json/y")]
    [InlineData("app.webmanifest/y")]
    [InlineData("report.json/y")]
    [InlineData("index.html/y")]
    public void An_article_of_any_name_has_all_its_pages(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows does not hold these names");
        temporary.Write($"content/en/{name}.md", "# Printer\n\n1. Open the lid.\n\n![state](state?.png)\n");
        temporary.Write($"content/de/{name}.md", "# Drucker\n\n1. Öffnen Sie die Klappe.\n");
        temporary.Write("content/en/x.md", SampleArticle.English);
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);
        var export = CommandRun.Of("export", temporary["content"], "--output", temporary["json"]);

        Assert.Equal((0, 0), (run.ExitCode, export.ExitCode));
        Assert.All(temporary.Files("out").Keys, file => Assert.True(OutputPath.IsSafe(file), file));
        using var site = JsonDocument.Parse(File.ReadAllText(temporary["out/site.json"]));
        var articles = site.RootElement.GetProperty("articles").EnumerateArray().ToList();
        Assert.Equal(3, articles.Count);
        Assert.All(articles, a =>
        {
            Assert.True(File.Exists(temporary["out/" + a.GetProperty("checklist").GetString()]));
            Assert.True(File.Exists(temporary["out/" + a.GetProperty("guide").GetString()]));
            Assert.True(File.Exists(temporary["content/" + a.GetProperty("source").GetString()]));
        });
        Assert.Equal(4, Directory.EnumerateFiles(temporary["json"], "*.json", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void An_image_of_any_name_is_copied_and_shown()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows does not hold these names");
        temporary.Write("content/en/printer.md", "# Printer\n\n1. Open the lid.\n\n![state](<aux/what%3F.svg>)\n");
        temporary.Write("content/en/aux/what?.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        Assert.Equal(0, CommandRun.Of("build", temporary["content"], "--output", temporary["out"]).ExitCode);

        var image = Assert.Single(temporary.Files("out").Keys, f => f.StartsWith("media/", StringComparison.Ordinal));
        Assert.EndsWith(".svg", image, StringComparison.Ordinal);
        Assert.Contains($"src=\"../{image}\"", File.ReadAllText(temporary["out/en/printer.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../../x")]
    [InlineData("con")]
    [InlineData("/")]
    [InlineData("C:")]
    public void A_name_in_front_matter_can_be_no_place_on_the_disk(string uid)
    {
        temporary.Write("content/some article.md", $"---\nuid: \"{uid}\"\nlang: en\n---\n{SampleArticle.English}");
        Assert.Equal(0, CommandRun.Of("build", temporary["content"], "--output", temporary["out"]).ExitCode);

        Assert.All(temporary.Files("out").Keys, file => Assert.True(OutputPath.IsSafe(file), file));
        Assert.Equal(2, PagesOfArticles().Length);
        Assert.Equal(["content", "out"], Directory.EnumerateFileSystemEntries(temporary.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_name_that_fills_the_disk_s_limit_has_its_pages()
    {
        var name = new string('ä', 120);
        temporary.Write($"content/en/{name}.md", SampleArticle.English);
        temporary.Write($"content/de/{name}.md", SampleArticle.German);
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, PagesOfArticles().Length);
        Assert.Single(Directory.EnumerateFiles(temporary["out/de"], "*.guide.en.html"));
    }

    [Fact]
    public void A_page_whose_path_the_system_refuses_is_left_out_and_the_others_are_written()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the limit is another there");
        using var folder = OutputFolder.Open(temporary["out"]);
        folder.Write(new("site.json", "{}"u8.ToArray()));
        folder.Write(new(string.Join('/', Enumerable.Repeat(new string('x', 200), 30)) + "/a.html", "A"u8.ToArray()));
        folder.Publish();

        Assert.Equal("PE0905", Assert.Single(folder.Diagnostics).Id.Code);
        Assert.Equal([".procedures-manifest", "site.json"], temporary.Files("out").Keys);
        Assert.Equal(1, folder.Count);
    }

    [Fact]
    public void Images_that_differ_in_case_alone_are_told()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("the disk takes them for one file");
        temporary.Write("content/en/printer.md", "# Printer\n\n![one](a.svg)\n\n![two](A.svg)\n");
        temporary.Write("content/en/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        temporary.Write("content/en/A.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>");
        Assert.Contains("PE0904", CommandRun.Of("build", temporary["content"], "--output", temporary["out"]).Error, StringComparison.Ordinal);
    }

    /// <summary>The checklists and guides that the list of articles names, of which each is there.</summary>
    private string[] PagesOfArticles()
    {
        using var site = JsonDocument.Parse(File.ReadAllText(temporary["out/site.json"]));
        string[] pages = [.. site.RootElement.GetProperty("articles").EnumerateArray().SelectMany(a => new[] { a.GetProperty("checklist").GetString()!, a.GetProperty("guide").GetString()! })];
        Assert.All(pages, page => Assert.True(File.Exists(temporary["out/" + page]), page));
        return pages;
    }
}
