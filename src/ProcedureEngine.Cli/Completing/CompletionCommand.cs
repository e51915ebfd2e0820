using System.CommandLine;
using ProcedureEngine.Cli.Terminal;

namespace ProcedureEngine.Cli.Completing;

/// <summary><c>procedures completion</c>: the script by which a shell completes the command.</summary>
internal static class CompletionCommand
{
    /// <summary>All shells, in the order of the help.</summary>
    public static IReadOnlyList<ICompletionShell> Shells { get; } = [new Bash(), new Zsh(), new Fish(), new PowerShell()];

    /// <summary>The command.</summary>
    /// <param name="root">The command that the script completes.</param>
    public static Command Create(RootCommand root)
    {
        var shell = new Argument<string>("SHELL") { Description = $"The shell: {string.Join(", ", Shells.Select(s => s.Name))}." };
        shell.AcceptOnlyFromAmong([.. Shells.Select(s => s.Name)]);
        var command = new Command("completion", "Prints the script by which a shell completes verbs, options and their values.") { shell };
        HelpWithExamples.AddTo(command, [.. Shells.Select(s => $"{s.Setup}    # {s.Name}").Where(s => s.StartsWith("procedures", StringComparison.Ordinal)), "procedures completion bash > ~/.local/share/bash-completion/completions/procedures"]);
        command.SetAction((parsed, _) =>
        {
            StandardOutput.WriteLines(Shells.Single(s => s.Name == parsed.GetRequiredValue(shell)).Script(VerbSyntax.All(root)), parsed.InvocationConfiguration.Output);
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }
}
