using System.CommandLine;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;

namespace ProcedureEngine.Cli.Inspecting;

/// <summary><c>procedures inspect</c>: shows what the program has understood of one file.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The Markdown file of one article." };
        var locale = Arguments.Locale("--locale", "The language that the file is in. Default: what its path or front matter says, else English.");
        var command = new Command("inspect", "Shows one file as the program reads it: a tree of steps, notes and labels with their lines, and what is wrong with it. Exit code 0: nothing is wrong; 1: an error; 2: the file could not be read.") { file, locale };
        HelpWithExamples.AddTo(command,
            "procedures inspect content/de/mail/out-of-office-reply.md",
            "procedures inspect notes.txt --locale nb-NO");
        command.SetAction((parsed, _) => Task.FromResult(Run(
            parsed.GetRequiredValue(file),
            parsed.GetValue(locale),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error)));
        return command;
    }

    private static int Run(string file, Locale? locale, TextWriter output, TextWriter error)
    {
        var inspection = Inspection.Of(file, locale);
        InspectionText.Write(inspection, output);
        output.Flush();
        foreach (var diagnostic in inspection.Diagnostics) error.WriteLine(diagnostic);
        return inspection.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
