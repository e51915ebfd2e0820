using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>.pre-commit-hooks.yaml, run by pre-commit itself.</summary>
[Slow("Starts pre-commit.")]
public sealed class PreCommitHookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_commit_that_forgets_a_language_is_stopped_and_others_pass()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pre-commit"), "There is no pre-commit (Debian: apt install pre-commit).");
        folder.Write("hooks/.pre-commit-hooks.yaml", File.ReadAllText(RepositoryFolder.At(".pre-commit-hooks.yaml")));
        folder.Write("site/docs/en/a.md", "# Title\n\n1. Choose **OK**.\n2. Wait 5 minutes.\n3. Turn it off.\n");
        folder.Write("site/docs/de/a.md", "# Titel\n\n1. Wählen Sie **OK**.\n2. Warten Sie 5 Minuten.\n3. Schalten Sie es aus.\n");
        folder.Write("site/docs/en/b.md", "# Title\n\n1. Choose **OK**.\n2. Wait.\n");
        folder.Write("site/docs/de/b.md", "# Titel\n\n1. Wählen Sie **OK**.\n");
        folder.Write("site/procedures.yml", "content: docs\n");
        folder.Write("site/README.md", "# About\n");
        foreach (var name in new[] { "hooks", "site" }) Assert.Equal(0, (await Run(name, "git init --quiet . && git add . && git commit --quiet --message start")).ExitCode);

        var passing = await Run("site", "pre-commit try-repo ../hooks procedures --files docs/de/a.md README.md");
        Assert.True(passing.ExitCode == 0, passing.Output + passing.Error);
        var failing = await Run("site", "pre-commit try-repo ../hooks procedures --files docs/en/b.md docs/en/a.md");
        Assert.Equal(1, failing.ExitCode);
        Assert.Contains("de/b.md", failing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("de/a.md", failing.Output, StringComparison.Ordinal);
        // A commit without articles does not ask for the program at all.
        Assert.Contains("Skipped", (await Run("site", "pre-commit try-repo ../hooks procedures --files procedures.yml")).Output, StringComparison.Ordinal);
    }

    private Task<ProgramRun> Run(string name, string script)
    {
        folder.Write("bin/procedures", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "procedures.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["bin/procedures"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        string[] environment = [$"PATH={folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}", $"PRE_COMMIT_HOME={folder["cache"]}", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com"];
        return ProgramRun.Of(folder[name], ["env", .. environment, "bash", "-c", script]);
    }
}
