using System.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Checking;

public sealed class ChangedSinceTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public ChangedSinceTests()
    {
        foreach (var name in (string[])["router", "modem", "söt nå"])
        {
            temporary.Write($"docs/en/{name}.md", SampleArticle.English);
            temporary.Write($"docs/de/{name}.md", SampleArticle.GermanWithoutTheWait);
        }

        Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("commit", "-q", "-m", "first");
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Nothing_touched_is_nothing_to_tell()
    {
        var run = Check("HEAD");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("0 articles in en (reference), de: 0 findings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_told_of_when_any_of_its_files_is_touched()
    {
        temporary.Write("docs/en/söt nå.md", SampleArticle.English + "\nRead more.\n");
        var run = Check("HEAD");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("de/söt nå.md:4:1: error missing-step", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("router", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_git_does_not_know_yet_and_deleted_ones_count()
    {
        temporary.Write("docs/en/printer.md", SampleArticle.English);
        File.Delete(temporary["docs/de/modem.md"]);
        var run = Check("HEAD");

        Assert.Contains("printer", run.Output, StringComparison.Ordinal);
        Assert.Contains("modem", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("router", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_told_of_when_a_text_that_it_includes_is_touched()
    {
        temporary.Write("docs/en/includes/wait.md", "Wait 5 minutes.\n");
        temporary.Write("docs/de/includes/wait.md", "Warten Sie 5 Minuten.\n");
        temporary.Write("docs/en/modem.md", SampleArticle.English + "\n[!INCLUDE [wait](includes/wait.md)]\n");
        temporary.Write("docs/de/modem.md", SampleArticle.GermanWithoutTheWait + "\n[!INCLUDE [wait](includes/wait.md)]\n");
        Git("add", "-A");
        Git("commit", "-q", "-m", "second");
        temporary.Write("docs/en/includes/wait.md", "Wait 15 minutes.\n");
        var run = Check("HEAD");

        Assert.Contains("includes/wait (included by 1: modem)", run.Output, StringComparison.Ordinal);
        Assert.Contains("de/modem.md:4:1: error missing-step", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("router", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 article in en", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_version_may_have_its_language_in_its_name()
    {
        temporary.Write("docs/screen.en.md", SampleArticle.English);
        temporary.Write("docs/screen.de.md", SampleArticle.GermanWithoutTheWait);
        Git("add", "-A");
        Git("commit", "-q", "-m", "second");
        File.Delete(temporary["docs/screen.de.md"]);

        Assert.Contains("screen", Check("HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_did_since_the_branch_began_does_not_count()
    {
        Git("checkout", "-q", "-b", "mine");
        temporary.Write("docs/en/router.md", SampleArticle.English + "\nMine.\n");
        Git("commit", "-q", "-am", "mine");
        Git("checkout", "-q", "main");
        temporary.Write("docs/en/modem.md", SampleArticle.English + "\nTheirs.\n");
        Git("commit", "-q", "-am", "theirs");
        Git("checkout", "-q", "mine");
        var run = Check("main");

        Assert.Contains("router", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("modem", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=stolen")]
    [InlineData("HEAD HEAD")]
    [InlineData("HEAD..HEAD")]
    [InlineData("^HEAD")]
    [InlineData("HEAD:docs")]
    [InlineData("HEAD:docs/en/router.md")]
    [InlineData(":/no such text")]
    [InlineData("@{u}")]
    [InlineData("1111111111111111111111111111111111111111")]
    [InlineData("HEAD\nHEAD")]
    [InlineData(" ")]
    public void What_is_no_revision_is_one_line_and_exit_code_2(string revision)
    {
        var run = CommandRun.Of("check", temporary["docs"], $"--changed-since={revision}");

        Assert.Equal(2, run.ExitCode);
        var line = Assert.Single(run.Errors);
        Assert.Contains(": error PE0013: ", line, StringComparison.Ordinal);
        Assert.Contains("Name one commit, branch or tag", line, StringComparison.Ordinal);
        Assert.DoesNotContain("usage:", line, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch-depth", line, StringComparison.Ordinal);
        Assert.False(File.Exists(temporary["docs/stolen"]));
    }

    [Fact]
    public void Where_history_was_cut_off_it_is_said_how_to_get_it()
    {
        temporary.Write("docs/en/router.md", SampleArticle.English + "\nMine.\n");
        Git("commit", "-q", "-am", "second");
        Git("clone", "-q", "--depth", "1", "file://" + temporary.Path, temporary["shallow"]);

        Assert.Contains("fetch-depth: 0", Assert.Single(CommandRun.Of("check", temporary["shallow/docs"], "--changed-since", "HEAD~1").Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_that_has_nothing_in_common_is_told_as_such()
    {
        Git("checkout", "-q", "--orphan", "other");
        Git("commit", "-q", "-m", "other");

        var line = Assert.Single(Check("main").Errors);
        Assert.Contains("Name a revision that this branch began from.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_no_checkout_is_told_as_such()
    {
        Directory.Delete(temporary[".git"], recursive: true);
        Assert.Contains("Name a content folder in a git checkout", Assert.Single(Check("HEAD").Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_not_cut_to_what_was_touched() =>
        Assert.Equal(2, CommandRun.Of("check", temporary["docs"], "--changed-since", "HEAD", "--baseline", temporary["b.json"], "--update-baseline").ExitCode);

    private CommandRun Check(string revision) => CommandRun.Of("check", temporary["docs"], "--changed-since", revision);

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = temporary.Path, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
