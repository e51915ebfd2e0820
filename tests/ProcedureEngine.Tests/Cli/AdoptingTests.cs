using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>docs/adopting.md, run as a reader does: from the clone of a repository of two languages to a check that fails at a line.</summary>
[Slow("Starts git, a shell and the program.")]
public sealed partial class AdoptingTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.At("docs/adopting.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ten_commands_lead_from_a_clone_to_a_check_that_fails_at_the_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "bash is asked for");
        // A repository of somebody's: the German article of the router has lacked a step for long.
        folder.Write("theirs/docs/en/router.md", "# Restart the router\n\n1. Choose **Restart**.\n2. Wait 5 minutes.\n3. Turn the router off at the wall.\n");
        folder.Write("theirs/docs/de/router.md", "# Den Router neu starten\n\n1. Wählen Sie **Restart**.\n2. Warten Sie 5 Minuten.\n");
        folder.Write("theirs/docs/en/phone.md", "# Lock a phone\n\n1. Open the portal.\n2. Choose **Lock**.\n3. Tell the customer the new code 4711.\n");
        folder.Write("theirs/docs/de/phone.md", "# Ein Telefon sperren\n\n1. Öffnen Sie das Portal.\n2. Wählen Sie **Lock**.\n3. Sagen Sie dem Kunden den neuen Code 4711.\n");
        await Shell("git init --quiet --initial-branch main theirs && cd theirs && git add . && git commit --quiet --message start && cd .. && git clone --quiet --bare theirs origin.git");

        var blocks = Block().Matches(Page).Select(m => m.Groups["commands"].Value).ToList();
        Assert.Equal(10, blocks.Sum(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        var before = await Shell("export REPOSITORY=$PWD/origin.git\n" + blocks[0]);
        Assert.Contains("missing-step", before.Output, StringComparison.Ordinal);
        Assert.Contains("0 findings", before.Output, StringComparison.Ordinal);
        folder.Write("help/.github/workflows/translations.yml", Workflow().Match(Page).Groups["text"].Value);
        await Shell("cd help\n" + blocks[1]);

        // Nothing that is known fails.
        var clean = await Shell("cd help\n" + blocks[2]);
        Assert.DoesNotContain("::error", clean.Output, StringComparison.Ordinal);

        // A colleague changes one language and forgets the other.
        folder.Write("help/docs/de/phone.md", "# Ein Telefon sperren\n\n1. Öffnen Sie das Portal.\n2. Wählen Sie **Lock**.\n");
        var failing = await Shell("cd help\ngit commit --quiet --all --message shorter\n" + blocks[2], exitCode: 1);
        Assert.Contains("::error file=docs/de/phone.md,line=", failing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("router", failing.Output, StringComparison.Ordinal);
        Assert.Equal("", (await Shell("cd help && git status --porcelain")).Output);
    }

    private async Task<ProgramRun> Shell(string script, int exitCode = 0)
    {
        folder.Write("bin/procedures", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "procedures.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["bin/procedures"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        string[] environment = [$"PATH={folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com", "GIT_CONFIG_GLOBAL=/dev/null"];
        var run = await ProgramRun.Of(folder.Path, ["env", .. environment, "bash", "-e", "-c", script]);
        Assert.True(run.ExitCode == exitCode, $"{script}\n{run.ExitCode}\n{run.Output}\n{run.Error}");
        return run;
    }

    [GeneratedRegex(@"```sh\n(?<commands>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Workflow();
}
