using ProcedureEngine.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Completing;

/// <summary>The shells themselves complete the command, by the scripts that the program prints.</summary>
[Slow("Starts shells.")]
public sealed class CompletionCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CompletionCommandTests()
    {
        folder.Write("my docs/a.md", "# A\n");
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" }) folder.Write($"completion.{shell}", CommandRun.Of("completion", shell).Output.ReplaceLineEndings("\n"));
    }

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string[]> Questions => new()
    {
        { "procedures che", ["check"] },
        { "procedures check --fail", ["--fail-on"] },
        { "procedures check --fail-on w", ["warning"] },
        { "procedures check content --format s", ["sarif"] },
        { "procedures print --paper ", ["a4", "letter"] },
        { "procedures completion z", ["zsh"] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Bash_completes(string line, string[] expected)
    {
        Assert.SkipUnless(Has("bash"), "There is no bash.");
        Assert.Equal(expected, await Bash(line));
    }

    [Fact]
    public async Task Bash_offers_every_verb_and_files_with_spaces_where_files_belong()
    {
        Assert.SkipUnless(Has("bash"), "There is no bash.");
        Assert.Equal(CommandLine.Verbs().Subcommands.Select(c => c.Name).Order(StringComparer.Ordinal), (await Bash("procedures ")).Order(StringComparer.Ordinal));
        Assert.Equal(["my docs"], await Bash("procedures build my"));
        Assert.Equal(["my docs"], await Bash("procedures build x --output my"));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Fish_completes(string line, string[] expected)
    {
        Assert.SkipUnless(Has("fish"), "There is no fish.");
        var run = await ProgramRun.Of(folder.Path, ["fish", "--no-config", "-c", $"source completion.fish; complete -C '{line}'"]);

        Assert.Equal("", run.Error);
        Assert.Equal(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[0]));
    }

    /// <summary>zsh asks at a terminal only; without one the words that the script knows can be asked of it in the place of zsh's own functions.</summary>
    [Fact]
    public async Task Zsh_gets_verbs_and_options_from_the_script()
    {
        Assert.SkipUnless(Has("zsh"), "There is no zsh.");
        folder.Write("ask.zsh", """
            compdef() { : }
            _describe() { print -l -- ${(P)2} }
            _arguments() { print -l -- "$@" }
            source ./completion.zsh
            words=(procedures ch); CURRENT=2; _procedures
            words=(procedures check --f); CURRENT=3; _procedures
            """);
        var run = await ProgramRun.Of(folder.Path, ["zsh", "-f", "ask.zsh"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("check:Says where the translations of an article disagree\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("--fail-on[The mildest finding, or problem in a file, that makes the exit code 1]:error warning never:(error never warning)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("]:file:_files\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task PowerShell_completes(string line, string[] expected)
    {
        Assert.SkipUnless(Has("pwsh"), "There is no PowerShell.");
        var run = await ProgramRun.Of(folder.Path, ["pwsh", "-NoProfile", "-Command", $". ./completion.pwsh; (TabExpansion2 '{line}' {line.Length}).CompletionMatches.CompletionText"]);

        Assert.Equal(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private async Task<string[]> Bash(string line)
    {
        folder.Write("ask.bash", """
            source ./completion.bash
            read -ra COMP_WORDS <<< "$1"
            case $1 in *' ') COMP_WORDS+=("") ;; esac
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _procedures
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        var run = await ProgramRun.Of(folder.Path, ["bash", "--norc", "ask.bash", line]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)) || File.Exists(Path.Combine(p, program + ".exe")));
}
