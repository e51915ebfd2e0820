using System.Text.Json;
using ProcedureEngine.Tests.Content.Layouts;
using Xunit;

namespace ProcedureEngine.Tests.Cli.LayingOut;

public sealed class LayoutCommandTests : IDisposable
{
    private readonly SampleTree tree = new SampleTree()
        .Write("mkdocs.yml", "plugins:\n  - i18n:\n      default_language: en\n")
        .Articles("en docs/router.md\nen docs/modem.md\nde docs/router.de.md\nen tools/notes.md");

    public void Dispose() => tree.Dispose();

    [Fact]
    public void Groups_are_lines_with_their_reasons()
    {
        var run = CommandRun.Of("layout", tree.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("MkDocs (mkdocs.yml): files that name no language are in en", run.Output, StringComparison.Ordinal);
        Assert.Contains("  de      **/*.de.md  1 file: the names end with '.de', and have partners", run.Output, StringComparison.Ordinal);
        Assert.Contains("  en      docs/**  2 files: their names have no language beside names that have one; mkdocs.yml names the default language", run.Output, StringComparison.Ordinal);
        Assert.Contains("de: 1 of 2 articles", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 file left out", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tools/notes.md", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_articles_and_what_is_left_out_are_listed_on_demand()
    {
        var lines = CommandRun.Of("layout", tree.Path, "--all").Output.ReplaceLineEndings("\n");

        Assert.Contains("docs/router\n  en      docs/router.md\n  de      docs/router.de.md\n", lines, StringComparison.Ordinal);
        Assert.EndsWith("1 file left out:\n  tools/notes.md\n", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_article_with_the_reason_of_each_file()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("layout", tree.Path, "--format", "json").Output);
        var router = json.RootElement.GetProperty("articles").EnumerateArray().Single(a => a.GetProperty("key").GetString() == "docs/router");

        Assert.Equal(["docs/router.md", "docs/router.de.md"], router.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("path").GetString()));
        Assert.All(router.GetProperty("versions").EnumerateArray(), v => Assert.NotEmpty(v.GetProperty("reason").GetString()!));
        Assert.Equal("tools/notes.md", Assert.Single(json.RootElement.GetProperty("leftOut").EnumerateArray()).GetString());
        Assert.Equal("en", json.RootElement.GetProperty("toolchains")[0].GetProperty("defaultLocale").GetString());
    }

    [Fact]
    public void A_folder_without_articles_fails()
    {
        using var empty = new TemporaryFolder();
        Assert.Equal(2, CommandRun.Of("layout", empty.Path).ExitCode);
    }
}
