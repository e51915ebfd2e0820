using Xunit;

namespace ProcedureEngine.Tests.Cli.Checking;

/// <summary>A check of files tells of their articles what the check of everything does.</summary>
public sealed class CheckTargetsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CheckTargetsTests()
    {
        foreach (var name in new[] { "a", "b" })
        {
            folder.Write($"docs/en/{name}.md", "# Title\n\n1. Choose **OK**.\n2. Wait 5 minutes.\n3. Turn it off.\n");
            folder.Write($"docs/de/{name}.md", "# Titel\n\n1. Wählen Sie **OK**.\n2. Warten Sie 5 Minuten.\n");
        }

        folder.Write("notes.md", "# Notes\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a", "docs/de/a.md")]
    [InlineData("b", "docs/en/b.md")]
    [InlineData("b", "docs/en/b.md", "docs/de/b.md", "notes.md")]
    [InlineData("a b", "docs/en/a.md", "docs/de/b.md")]
    public void Only_articles_that_files_belong_to_are_told_of(string articles, params string[] files)
    {
        var run = CommandRun.Of(["check", .. files.Select(f => folder[f]), "--config", Settings()]);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(articles.Split(' '), new[] { "a", "b" }.Where(name => run.Output.Contains($"de/{name}.md", StringComparison.Ordinal)));
        var whole = CommandRun.Of("check", folder["docs"]).Output.Split('\n');
        Assert.All(run.Output.Split('\n').Where(l => l.Contains("missing-step: ", StringComparison.Ordinal)), line => Assert.Contains(line, whole));
    }

    [Fact]
    public void Without_settings_the_content_is_where_the_languages_lie()
    {
        folder.Write("docs/de-DE/c.md", "# Titel\n");
        folder.Write("docs/en-US/c.md", "# Title\n\n1. Go.\n");
        var run = CommandRun.Of("check", folder["docs/de-DE/c.md"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("en-US/c.md", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_deleted_names_its_article_still()
    {
        File.Delete(folder["docs/de/a.md"]);
        var run = CommandRun.Of("check", folder["docs/de/a.md"], "--config", Settings());

        Assert.Contains("missing-article", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("missing-step", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_among_files_and_a_baseline_of_a_part_are_wrong_use()
    {
        Assert.Contains("is a folder: name one folder, or files.", CommandRun.Of("check", folder["docs/de/a.md"], folder["docs"]).Errors[0], StringComparison.Ordinal);
        Assert.Contains("name the folder, and no files", CommandRun.Of("check", folder["docs/de/a.md"], "--baseline", folder["b.json"], "--update-baseline").Errors[0], StringComparison.Ordinal);
        Assert.Contains("PE0001", CommandRun.Of("check", folder["dosc"]).Error, StringComparison.Ordinal);
    }

    [Fact, Slow("Starts the program.")]
    public async Task A_dash_reads_the_names_from_standard_input()
    {
        folder.Write("procedures.yml", "content: docs\n");
        string[] command = ProgramProcess.Command("check", "-");
        var one = await ProgramRun.Of(folder.Path, command, "docs/de/a.md\r\nREADME.md\n");
        Assert.Contains("de/a.md", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("de/b.md", one.Output, StringComparison.Ordinal);

        var none = await ProgramRun.Of(folder.Path, command);
        Assert.Equal((0, ""), (none.ExitCode, none.Error));
    }

    private string Settings() => folder.Write("procedures.yml", "content: docs\n");
}
