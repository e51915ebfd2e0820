using ProcedureEngine.Content.Git;
using Xunit;

namespace ProcedureEngine.Tests.Content.Git;

/// <summary>Checkouts of every usual kind, asked what changed.</summary>
public sealed class GitRepositoryTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public GitRepositoryTests()
    {
        temporary.Write("repo/docs/en/a.md", "# A\n");
        temporary.Write("repo/docs/en/b.md", "# B\n");
        GitCheckout.Git(Repo, "init", "-q", "-b", "main");
        GitCheckout.Git(Repo, "add", "-A");
        GitCheckout.Git(Repo, "commit", "-q", "-m", "first");
        temporary.Write("repo/docs/en/a.md", "# A\n\nMore.\n");
        GitCheckout.Git(Repo, "commit", "-q", "-a", "-m", "second");
    }

    private string Repo => temporary["repo"];

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("repo", "docs/en/a.md")]
    [InlineData("repo/docs", "en/a.md")]
    [InlineData("repo/docs/en", "a.md")]
    public void Content_may_be_the_top_or_a_folder_of_it(string content, string changed) => Assert.Equal([changed], Since(content, "HEAD~1"));

    [Fact]
    public void Content_may_be_in_a_worktree()
    {
        GitCheckout.Git(Repo, "worktree", "add", "-q", temporary["worktree"]);
        temporary.Write("worktree/docs/en/b.md", "# B\n\nChanged here.\n");

        Assert.Equal(["en/a.md", "en/b.md"], Since("worktree/docs", "HEAD~1"));
        Assert.Equal(["en/b.md"], Since("worktree/docs", "main"));
    }

    [Fact]
    public void Content_may_be_in_a_submodule()
    {
        temporary.Write("outer/readme.txt", "x");
        GitCheckout.Git(temporary["outer"], "init", "-q");
        GitCheckout.Git(temporary["outer"], "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", Repo, "parts/guides");

        Assert.True(File.Exists(temporary["outer/parts/guides/.git"]));
        Assert.Equal(["en/a.md"], Since("outer/parts/guides/docs", "HEAD~1"));
    }

    [Fact]
    public void Content_may_be_in_a_clone_without_all_history()
    {
        GitCheckout.Git(temporary.Path, "clone", "-q", "--depth", "1", "file://" + Repo, "shallow");
        temporary.Write("shallow/docs/en/b.md", "# B\n\nChanged.\n");

        Assert.Equal(["en/b.md"], Since("shallow/docs", "HEAD"));
        Assert.NotNull(GitHistory.Open(temporary["shallow/docs"]));
    }

    [Fact]
    public void Content_may_be_reached_by_a_link()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need a right there that tests do not have");
        Directory.CreateDirectory(temporary["elsewhere"]);
        Directory.CreateSymbolicLink(temporary["elsewhere/content"], "../repo/docs");

        Assert.Equal(["en/a.md"], Since("elsewhere/content", "HEAD~1"));
    }

    [Fact]
    public void An_index_in_two_parts_and_one_of_files_that_are_not_there_are_read()
    {
        GitCheckout.Git(Repo, "config", "core.sparseCheckout", "true");
        temporary.Write("repo/.git/info/sparse-checkout", "/docs/en/a.md\n");
        GitCheckout.Git(Repo, "read-tree", "-mu", "HEAD");
        GitCheckout.Git(Repo, "update-index", "--split-index");

        Assert.False(File.Exists(temporary["repo/docs/en/b.md"]));
        Assert.Equal(["en/a.md"], Since("repo/docs", "HEAD~1"));
    }

    [Fact]
    public void Line_ends_that_the_settings_ask_for_are_no_change()
    {
        GitCheckout.Git(Repo, "config", "core.autocrlf", "true");
        temporary.Write("repo/docs/en/b.md", "# B\r\n");

        Assert.Empty(Since("repo/docs", "HEAD"));
    }

    [Fact]
    public void Ignored_files_do_not_count()
    {
        temporary.Write("repo/.git/info/exclude", "*.tmp\n");
        temporary.Write("repo/.gitignore", "/docs/draft.md\n");
        temporary.Write("repo/docs/x.tmp", "");
        temporary.Write("repo/docs/draft.md", "");

        Assert.Empty(Since("repo/docs", "HEAD"));
    }

    [Fact]
    public void Objects_may_have_the_longer_ids()
    {
        temporary.Write("longer/en/a.md", "# A\n");
        GitCheckout.Git(temporary["longer"], "init", "-q", "--object-format=sha256");
        GitCheckout.Git(temporary["longer"], "add", "-A");
        GitCheckout.Git(temporary["longer"], "commit", "-q", "-m", "first");
        temporary.Write("longer/en/a.md", "# A\n\nMore.\n");

        Assert.Equal(["en/a.md"], Since("longer", "HEAD"));
    }

    [Fact]
    public void The_index_is_left_as_it_is()
    {
        File.SetLastWriteTimeUtc(temporary["repo/docs/en/b.md"], DateTime.UtcNow.AddSeconds(5));
        var before = File.ReadAllBytes(temporary["repo/.git/index"]);

        Assert.Empty(Since("repo/docs", "HEAD"));
        Assert.Equal(before, File.ReadAllBytes(temporary["repo/.git/index"]));
    }

    [Fact]
    public void Nothing_of_ours_stays_in_the_temporary_folder()
    {
        string own;
        using (var repository = GitRepository.Open(Repo)!)
        {
            own = repository.Command().Environment["GIT_DIR"]!;
            Assert.True(Directory.Exists(own));
        }

        Assert.False(Directory.Exists(own));
    }

    private string[] Since(string content, string revision) => [.. ChangedFiles.Since(temporary[content], revision, TestContext.Current.CancellationToken).Order(StringComparer.Ordinal)];
}
