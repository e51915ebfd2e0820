using System.CommandLine;
using ProcedureEngine.Cli.Terminal;

namespace ProcedureEngine.Cli.Manual;

/// <summary><c>procedures man</c>: the manual page.</summary>
internal static class ManCommand
{
    /// <summary>The command.</summary>
    /// <param name="root">The command that the page is about.</param>
    public static Command Create(RootCommand root)
    {
        var command = new Command("man", "Prints the manual page: what --help says of all verbs, in one document.");
        HelpWithExamples.AddTo(command,
            "procedures man | man -l -",
            "procedures man > ~/.local/share/man/man1/procedures.1");
        command.SetAction((parsed, _) =>
        {
            StandardOutput.WriteLines(ManualPage.Of(root.Description!, VerbSyntax.All(root), typeof(ManCommand).Assembly.GetName().Version?.ToString(3) ?? ""), parsed.InvocationConfiguration.Output);
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }
}
