using System.Text;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model.Traversal;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Exporting;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Every_article_is_one_file_in_each_language_beside_their_schema()
    {
        WriteContent();
        var run = Export();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("3 files in ", run.Output, StringComparison.Ordinal);
        Assert.Equal([".procedures-manifest", "article.schema.json", "de/network/router.json", "en/network/router.json"], temporary.Files("out").Keys);
        Assert.Equal(Encoding.UTF8.GetString(ArticleJsonSchema.Utf8.Span), temporary.Files("out")["article.schema.json"]);
    }

    [Fact]
    public void A_step_has_the_same_id_in_every_language()
    {
        WriteContent();
        Export();
        var english = Read("en");
        var german = Read("de");

        Assert.Equal(3, BlockWalk.Steps(english.Article).Count);
        Assert.Equal(
            BlockWalk.Steps(english.Article).Select(s => english.StepIds[s.Place]),
            BlockWalk.Steps(german.Article).Select(s => german.StepIds[s.Place]));
    }

    [Fact]
    public void A_second_export_of_the_same_content_changes_no_file()
    {
        WriteContent();
        Export();
        Assert.Contains("(0 new or changed)", Export().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_gone_is_gone_from_the_export()
    {
        WriteContent();
        Export();
        File.Delete(temporary["content/de/network/router.md"]);
        Export();
        Assert.Equal([".procedures-manifest", "article.schema.json", "en/network/router.json"], temporary.Files("out").Keys);
    }

    [Fact]
    public void A_site_is_not_overwritten_by_an_export_nor_an_export_by_a_site()
    {
        WriteContent();
        CommandRun.Of("build", temporary["content"], "--output", temporary["site"]);
        Export();

        var onSite = CommandRun.Of("export", temporary["content"], "--output", temporary["site"]);
        var onExport = CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);

        Assert.Equal((2, 2), (onSite.ExitCode, onExport.ExitCode));
        Assert.All([onSite, onExport], run => Assert.Contains(" error PE0902: ", Assert.Single(run.Errors), StringComparison.Ordinal));
        Assert.Contains("index.html", temporary.Files("site").Keys);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_exported()
    {
        WriteContent();
        File.WriteAllBytes(temporary["content/de/latin.md"], [.. "# "u8, 0xE4, .. "rger\n"u8]);
        var run = Export();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("de/latin.md:1:3: error PE0004: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(4, temporary.Files("out").Count);
    }

    [Fact]
    public void Another_format_is_wrong_use() =>
        Assert.Equal(2, CommandRun.Of("export", temporary.Path, "--format", "xml", "--output", temporary["out"]).ExitCode);

    private ExportedArticle Read(string locale) => ArticleJson.Read(File.ReadAllBytes(temporary[$"out/{locale}/network/router.json"]));

    private void WriteContent()
    {
        temporary.Write("content/en/network/router.md", SampleArticle.English);
        temporary.Write("content/de/network/router.md", SampleArticle.German);
    }

    private CommandRun Export() => CommandRun.Of("export", temporary["content"], "--format", "json", "--output", temporary["out"]);
}
