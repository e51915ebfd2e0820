using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Git;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Content.Git;

/// <summary>
/// Repositories that name a program which leaves a mark. Each attack is first shown to work on a person who calls git in the
/// folder, so that no test passes because the attack is none.
/// </summary>
[Slow("Starts git and the program for each attack.")]
public sealed class HostileRepositoryTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public HostileRepositoryTests()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("the programs of these tests are shell scripts");
            return;
        }

        temporary.Write("mark.sh", $"#!/bin/sh\n: > '{Mark}'\ncat\n");
        File.SetUnixFileMode(temporary["mark.sh"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        temporary.Write("repo/docs/en/router.md", SampleArticle.English);
        temporary.Write("repo/docs/de/router.md", SampleArticle.German);
        GitCheckout.Git(Repo, "init", "-q", "-b", "main");
        GitCheckout.Git(Repo, "add", "-A");
        GitCheckout.Git(Repo, "commit", "-q", "-m", "first");
        // The translation was made from a state that is looked for in the history.
        temporary.Write("repo/docs/de/router.md", $"---\nms.openlocfilehash: {SourceHash.Of(Encoding.UTF8.GetBytes(SampleArticle.English))[0]}\n---\n{SampleArticle.German}");
        temporary.Write("repo/docs/en/router.md", SampleArticle.English + "\nRead more.\n");
        GitCheckout.Git(Repo, "add", "-A");
        GitCheckout.Git(Repo, "commit", "-q", "-m", "second");
    }

    private string Repo => temporary["repo"];

    private string Docs => temporary["repo/docs"];

    private string Mark => temporary["mark"];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Without_an_attack_the_history_is_read()
    {
        Assert.Contains("stale-translation", CommandRun.Of("check", Docs).Output, StringComparison.Ordinal);
        Assert.Contains("router", CommandRun.Of("check", Docs, "--changed-since", "HEAD~1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("core.fsmonitor", "status")]
    [InlineData("diff.external", "diff")]
    [InlineData("filter.x.clean", "diff")]
    [InlineData("filter.x.process", "diff")]
    [InlineData("diff.x.command", "diff")]
    [InlineData("diff.x.textconv", "diff")]
    public void No_program_of_the_configuration_starts(string key, string command)
    {
        temporary.Write("repo/.gitattributes", "*.md filter=x diff=x\n");
        temporary.Write("repo/.git/info/attributes", "*.md filter=x diff=x\n");
        temporary.Write("repo/docs/en/router.md", SampleArticle.English + "\nRead more, and more.\n");
        GitCheckout.Git(Repo, "config", key, temporary["mark.sh"]);
        AssertHarmless(Repo, command);
    }

    [Fact]
    public void No_program_of_an_included_configuration_starts()
    {
        temporary.Write("repo/docs/config.inc", $"[core]\n\tfsmonitor = {temporary["mark.sh"]}\n");
        GitCheckout.Git(Repo, "config", "includeIf.gitdir:/**.path", temporary["repo/docs/config.inc"]);
        AssertHarmless(Repo, "status");
    }

    [Theory]
    [InlineData(".git/hooks")]
    [InlineData("docs/hooks")]
    public void No_hook_starts(string folder)
    {
        Directory.CreateDirectory(temporary[$"repo/{folder}"]);
        File.Copy(temporary["mark.sh"], temporary[$"repo/{folder}/post-index-change"]);
        if (folder != ".git/hooks") GitCheckout.Git(Repo, "config", "core.hooksPath", temporary[$"repo/{folder}"]);
        AssertHarmless(Repo, "status");
    }

    [Fact]
    public void No_program_that_looks_at_signatures_starts()
    {
        var commit = GitCheckout.Git(Repo, "cat-file", "commit", "HEAD");
        temporary.Write("commit", commit.Replace("\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n", StringComparison.Ordinal) + "\n");
        GitCheckout.Git(Repo, "reset", "-q", GitCheckout.Git(Repo, "hash-object", "-t", "commit", "-w", temporary["commit"]));
        GitCheckout.Git(Repo, "config", "log.showSignature", "true");
        GitCheckout.Git(Repo, "config", "gpg.program", temporary["mark.sh"]);
        AssertHarmless(Repo, "log", "-1");
    }

    [Theory]
    [InlineData("ext::PROGRAM x")]
    [InlineData("ssh://example.invalid/x")]
    public void Nothing_that_is_missing_is_fetched(string address)
    {
        GitCheckout.Git(Repo, "config", "core.repositoryformatversion", "1");
        GitCheckout.Git(Repo, "config", "extensions.partialclone", "origin");
        GitCheckout.Git(Repo, "config", "remote.origin.promisor", "true");
        GitCheckout.Git(Repo, "config", "remote.origin.url", address.Replace("PROGRAM", temporary["mark.sh"], StringComparison.Ordinal));
        GitCheckout.Git(Repo, "config", "protocol.allow", "always");
        GitCheckout.Git(Repo, "config", "protocol.ext.allow", "always");
        GitCheckout.Git(Repo, "config", "core.sshCommand", temporary["mark.sh"]);
        // A server speaks first: git and a program that hands on what it reads would wait for each other for ever.
        File.WriteAllText(temporary["mark.sh"], $"#!/bin/sh\n: > '{Mark}'\n");
        var missing = new string('1', 40);
        // The state that the translation was made from, and the commit that it names, are missing too.
        Remove(GitCheckout.Git(Repo, "rev-parse", "HEAD~1:docs/en/router.md"));
        temporary.Write("repo/docs/de/router.md", File.ReadAllText(temporary["repo/docs/de/router.md"]).Replace("---\n#", $"ms.sourcegitcommit: {missing}\n---\n#", StringComparison.Ordinal));
        Assert.Equal(2, CommandRun.Of("check", Docs, "--changed-since", missing).ExitCode);
        AssertHarmless(Repo, "cat-file", "-p", missing);
    }

    [Fact]
    public void Git_is_not_started_in_a_submodule_with_its_configuration()
    {
        var inner = temporary["repo/docs/inner"];
        temporary.Write("repo/docs/inner/x.txt", "x");
        GitCheckout.Git(inner, "init", "-q");
        GitCheckout.Git(inner, "add", "-A");
        GitCheckout.Git(inner, "commit", "-q", "-m", "inner");
        GitCheckout.Git(Repo, "add", "-A");
        GitCheckout.Git(Repo, "commit", "-q", "-m", "with a submodule");
        GitCheckout.Git(inner, "config", "core.fsmonitor", temporary["mark.sh"]);
        AssertHarmless(Repo, "status");
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/en/deep")]
    public void A_folder_that_looks_like_a_repository_is_none(string place)
    {
        // As it comes with a pull request: git keeps all of these names.
        var bare = temporary[$"repo/{place}"];
        Directory.CreateDirectory(bare);
        foreach (var name in (string[])["HEAD", "objects", "refs", "index"]) CopyAll(temporary[$"repo/.git/{name}"], Path.Combine(bare, name));
        File.WriteAllText(Path.Combine(bare, "config"), $"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = {temporary["repo"]}\n\tfsmonitor = {temporary["mark.sh"]}\n");
        temporary.Write($"repo/{place}/en-US/a.md", SampleArticle.English);
        AssertHarmless(bare, "status");
    }

    [Fact]
    public void Where_git_takes_another_folder_for_the_repository_it_is_refused()
    {
        // A git before 2.38 does not know safe.bareRepository: it takes the folder for the repository.
        temporary.Write("other/a.txt", "x");
        GitCheckout.Git(temporary["other"], "init", "-q");

        var refused = Assert.Throws<IOException>(() => GitRepository.Places.In(Docs, temporary["other/.git"], TestContext.Current.CancellationToken));
        Assert.Contains($"git takes '{temporary["repo/.git"]}' for the repository", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_that_is_refused_is_one_line_and_exit_code_2()
    {
        foreach (var name in (string[])["HEAD", "objects", "refs"]) CopyAll(temporary[$"repo/.git/{name}"], temporary[$"repo/docs/{name}"]);
        File.WriteAllText(temporary["repo/docs/config"], "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
        var run = CommandRun.Of("check", Docs, "--changed-since", "HEAD");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PE0013", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_work_tree_of_the_configuration_is_not_read()
    {
        temporary.Write("elsewhere/docs/en/secret.md", "secret");
        GitCheckout.Git(Repo, "config", "core.worktree", temporary["elsewhere"]);

        Assert.DoesNotContain("secret", string.Join(' ', ChangedFiles.Since(Docs, "HEAD", new DiagnosticBag(), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_environment_says_about_git_is_not_heard()
    {
        temporary.Write("other/a.txt", "x");
        GitCheckout.Git(temporary["other"], "init", "-q");
        GitCheckout.Git(temporary["other"], "config", "core.fsmonitor", temporary["mark.sh"]);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "check", Docs, "--changed-since", "HEAD~1", "--fail-on", "never"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["GIT_DIR"] = temporary["other/.git"],
            ["GIT_WORK_TREE"] = temporary["other"],
            ["GIT_INDEX_FILE"] = temporary["other/.git/index"],
            ["GIT_EXTERNAL_DIFF"] = temporary["mark.sh"],
            ["GIT_PAGER"] = temporary["mark.sh"],
            ["GIT_SSH_COMMAND"] = temporary["mark.sh"],
            ["GIT_TRACE"] = temporary["trace"],
            ["GIT_TRACE2"] = temporary["trace"],
        }) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("router", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Mark));
        Assert.False(File.Exists(temporary["trace"]));
    }

    /// <summary>No command of the program leaves the mark; a person's call of git does.</summary>
    private void AssertHarmless(string folder, params string[] attack)
    {
        // Files whose times changed are compared with what was committed.
        foreach (var file in Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(5));
        foreach (var content in ((string[])[Docs, folder]).Distinct())
        {
            CommandRun.Of("check", content);
            CommandRun.Of("check", content, "--changed-since", "HEAD");
            CommandRun.Of("check", content, "--changed-since", "HEAD~1");
            CommandRun.Of("build", content, "--output", temporary[$"out{content.Length.ToString(CultureInfo.InvariantCulture)}"]);
            Assert.False(File.Exists(Mark), "a program of the repository was started");
        }

        GitCheckout.Run(folder, attack);
        Assert.True(File.Exists(Mark), "the attack is none: it does not work on a person's git either");
    }

    private void Remove(string id) => File.Delete(temporary[$"repo/.git/objects/{id[..2]}/{id[2..]}"]);

    private static void CopyAll(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from)) CopyAll(entry, Path.Combine(to, Path.GetFileName(entry)));
    }
}
