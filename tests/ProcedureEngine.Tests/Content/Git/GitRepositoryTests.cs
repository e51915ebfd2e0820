using ProcedureEngine.Content.Git;
using ProcedureEngine.Diagnostics;
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
        Assert.NotNull(GitHistory.Open(temporary["shallow/docs"], TestContext.Current.CancellationToken));
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

    [Theory]
    [InlineData("absolute")]
    [InlineData("relative")]
    public void The_repository_may_be_a_link_to_another_place(string kind)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need a right there that tests do not have");
        Directory.Move(temporary["repo/.git"], temporary["kept"]);
        Directory.CreateSymbolicLink(temporary["repo/.git"], kind == "absolute" ? temporary["kept"] : "../kept");

        Assert.Equal(["en/a.md"], Since("repo/docs", "HEAD~1"));
    }

    [Fact]
    public void Rules_of_the_repository_alone_count()
    {
        temporary.Write("repo/.git/info/attributes", "*.md text\n");
        temporary.Write("repo/docs/en/b.md", "# B\r\n");

        Assert.Empty(Since("repo/docs", "HEAD"));
    }

    [Fact]
    public void A_file_that_git_keeps_in_another_form_is_told()
    {
        var told = new DiagnosticBag();
        temporary.Write("repo/.gitattributes", "b.md filter=lfs -text\n");
        temporary.Write("repo/docs/en/b.md", "# B\n\nMore.\n");
        temporary.Write("repo/docs/en/a.md", "# A\n");
        ChangedFiles.Since(temporary["repo/docs"], "HEAD", told, TestContext.Current.CancellationToken);

        var note = Assert.Single(told.ToImmutable());
        Assert.Equal(("PE0029", "en/b.md"), (note.Id.Code, note.Path));
        Assert.Contains("'lfs'", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_run_left_in_the_temporary_folder_goes_with_the_next()
    {
        // As a process that ended: its lock went with it.
        var left = Directory.CreateTempSubdirectory("procedures-git-").FullName;
        File.WriteAllText(Path.Combine(left, ".lock"), "");
        using (var running = GitRepository.Open(Repo, TestContext.Current.CancellationToken)!)
        {
            Assert.False(Directory.Exists(left));
            using (GitRepository.Open(Repo, TestContext.Current.CancellationToken)) Assert.True(Directory.Exists(running.Command().Environment["GIT_DIR"]!));
        }
    }

    [Fact]
    public void Nothing_of_ours_stays_in_the_temporary_folder()
    {
        string own;
        using (var repository = GitRepository.Open(Repo, TestContext.Current.CancellationToken)!)
        {
            own = repository.Command().Environment["GIT_DIR"]!;
            Assert.True(Directory.Exists(own));
        }

        Assert.False(Directory.Exists(own));
    }

    private string[] Since(string content, string revision) => [.. ChangedFiles.Since(temporary[content], revision, new DiagnosticBag(), TestContext.Current.CancellationToken).Order(StringComparer.Ordinal)];
}
