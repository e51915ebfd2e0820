using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

/// <summary>A folder or file that is no language takes no language away, and what is left out is said in one line.</summary>
public sealed class ForeignFilesTests : IDisposable
{
    private const string Both = "router: en=en/router.md de=de/router.md";

    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

    [Theory]
    [InlineData("assets/notes.md")]
    [InlineData("shared/note.md")]
    [InlineData("drafts/x.md")]
    [InlineData("scripts/run.sh.md")]
    [InlineData("archive/2020/router.md")]
    [InlineData("it-team/x.md")]
    public void A_folder_beside_languages_hides_none(string foreign)
    {
        tree.Articles($"en en/router.md\nde de/router.md\nen {foreign}");

        Assert.Equal(Both, tree.Sets());
        Assert.Equal($"PE0006 {foreign}: Nothing says which language this file is in.", tree.Problems());
        Assert.Equal("", tree.Findings());
    }

    [Theory]
    [InlineData("licenses/a.txt")]
    [InlineData("README.md")]
    [InlineData("README.de.md")]
    [InlineData("tools/README.md")]
    [InlineData("CHANGELOG.md")]
    public void A_file_that_is_no_article_has_no_vote_and_is_not_told_of(string file)
    {
        tree.Articles("en en/router.md\nde de/router.md").Write(file, "Some text.\n");

        Assert.Equal(Both, tree.Sets());
        Assert.Equal("", tree.Problems());
    }

    [Fact]
    public void The_same_holds_below_a_folder()
    {
        tree.Articles("en docs/en/router.md\nde docs/de/router.md\nen docs/assets/a.md\nen docs/assets/b.md\nen docs/shared/c.md\nen content/d.md");

        Assert.Equal("docs/router: en=docs/en/router.md de=docs/de/router.md", tree.Sets());
        Assert.Equal("PE0026 .: Nothing says which language 4 files are in: docs/assets (2), content (1), docs/shared (1).", tree.Problems());
    }

    [Fact]
    public void Languages_that_share_no_path_are_languages_still()
    {
        tree.Articles("en en/router.md\nde de/modem.md\nen drafts/x.md");

        Assert.Equal("modem: de=de/modem.md\nrouter: en=en/router.md", tree.Sets());
    }

    [Fact]
    public void One_language_beside_a_foreign_folder_is_one_still()
    {
        tree.Articles("en en/router.md\nen drafts/x.md");

        Assert.Equal("router: en=en/router.md", tree.Sets());
    }

    [Theory]
    [InlineData("ua", "uk")]
    [InlineData("zh_CN", "zh-CN")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("it", "it")]
    [InlineData("jp", "ja")]
    public void A_folder_among_languages_is_a_language_as_people_write_it(string name, string locale)
    {
        tree.Articles($"en docs/en/router.md\nde docs/de/router.md\nuk docs/{name}/router.md\nen docs/assets/a.md");

        Assert.Contains($"{locale}=docs/{name}/router.md", tree.Sets(), StringComparison.Ordinal);
        Assert.Contains("de=docs/de/router.md", tree.Sets(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_is_its_language_only_where_that_has_no_folder()
    {
        tree.Articles("en docs/en/router.md\nuk docs/uk/router.md\nuk docs/ua/router.md");

        Assert.Equal("docs/router: en=docs/en/router.md uk=docs/uk/router.md", tree.Sets());
        Assert.StartsWith("PE0006 docs/ua/router.md", tree.Problems(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it/a.md", "sales/b.md")]
    [InlineData("it/index.md", "sales/index.md")]
    [InlineData("hr/index.md", "it/index.md", "sales/index.md")]
    public void Departments_that_are_called_like_languages_are_none(params string[] files)
    {
        foreach (var file in files) tree.Write(file, "# Title\n");

        Assert.Empty(tree.Load().Sets);
    }

    [Theory]
    [InlineData("run.md", "run.sh.md")]
    [InlineData("user.md", "user-id.md")]
    [InlineData("how.md", "how-to.md")]
    [InlineData("sign.md", "sign-in.md", "sign-up.md")]
    public void A_name_that_ends_like_a_language_is_a_name(params string[] files)
    {
        foreach (var file in files) tree.Write(file, "# Title\n");

        Assert.Empty(tree.Load().Sets);
    }

    [Fact]
    public void An_ending_that_is_a_language_somewhere_is_one_everywhere()
    {
        tree.Articles("en router.en.md\nde router.de.md\nde modem.de.md\nen run.sh.md");

        Assert.Equal("modem: de=modem.de.md\nrouter: en=router.en.md de=router.de.md", tree.Sets());
        Assert.StartsWith("PE0006 run.sh.md", tree.Problems(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_landing_page_beside_all_languages_is_left_out()
    {
        tree.Articles("en docs/en/index.md\nde docs/de/index.md\nen docs/en/router.md\nde docs/de/router.md\nen docs/index.md");

        Assert.Equal("docs/index: en=docs/en/index.md de=docs/de/index.md\ndocs/router: en=docs/en/router.md de=docs/de/router.md", tree.Sets());
        Assert.StartsWith("PE0006 docs/index.md", tree.Problems(), StringComparison.Ordinal);
    }
}
