using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

public sealed class StaticFilesTests : IDisposable
{
    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

    [Theory]
    [InlineData("static", "/img/a.png", "", "x.txt")]
    [InlineData("public", "/img/a.png", "", "x.txt")]
    [InlineData("docs/public", "/img/a.png", "", "docs/.vitepress/config.ts")]
    [InlineData("website/static", "/img/a.png", "", "website/docusaurus.config.js")]
    [InlineData("docs/assets", "/img/a.png", "static: docs/assets\n", "x.txt")]
    [InlineData("docs/assets", "/assets/img/a.png", "static: [docs/assets]\n", "x.txt")]
    [InlineData("docs/assets", "/img/a.png?raw=1", "static: [docs/assets]\n", "x.txt")]
    public void An_address_from_the_root_finds_a_static_file(string folder, string address, string settings, string toolchain)
    {
        Write(address);
        tree.Write($"{folder}/img/a.png", "pixels").Write(toolchain, "export default {}\n");
        if (settings.Length > 0) tree.Write("procedures.yml", settings);
        using var output = new TemporaryFolder();
        var summary = Build.Run(new BuildOptions(tree.Path, output["site"]), cancel: TestContext.Current.CancellationToken);

        Assert.Empty(summary.Check.Diagnostics);
        Assert.Equal("pixels", File.ReadAllText(output[$"site/media/{folder}/img/a.png"]));
        Assert.Contains($"src=\"../../../media/{folder}/img/a.png\"", File.ReadAllText(output["site/en/docs/router.html"]).Replace("\"../../media", "\"../../../media", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/files/manual.pdf", true)]
    [InlineData("/files/setup.zip", true)]
    [InlineData("/files/page.html", false)]
    [InlineData("/files/script.js", false)]
    public void A_link_leads_to_a_static_document_and_to_nothing_that_runs(string address, bool isTaken)
    {
        Write("/img/a.png", $"[The manual]({address})");
        tree.Write("static/img/a.png", "pixels").Write($"static{address}", "content");
        using var output = new TemporaryFolder();
        Build.Run(new BuildOptions(tree.Path, output["site"]), cancel: TestContext.Current.CancellationToken);

        Assert.Equal(isTaken, File.Exists(output[$"site/media/static{address}"]));
        Assert.Equal(isTaken, File.ReadAllText(output["site/en/docs/router.html"]).Contains($"media/static{address}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/../secret.png")]
    [InlineData("/img/../../secret.png")]
    [InlineData("/img/lost.png")]
    public void What_is_not_below_the_folder_is_missing(string address)
    {
        Write(address);
        tree.Write("static/img/a.png", "pixels").Write("secret.png", "pixels");

        Assert.Null(tree.Load().StaticFile(address));
    }

    [Fact]
    public void A_static_file_that_is_missing_is_told()
    {
        Write("/img/lost.png");
        tree.Write("static/img/a.png", "pixels");

        Assert.Equal(["PE0304", "PE0304"], Check.Run(new CheckOptions(tree.Path), cancel: TestContext.Current.CancellationToken).Diagnostics.Select(d => d.Id.Code));
    }

    private void Write(string image, string more = "")
    {
        foreach (var language in new[] { "en", "de" }) tree.Write($"docs/{language}/router.md", SampleTree.Text(language, false, "") + $"\n![RX-7]({image})\n\n{more}\n");
    }
}
