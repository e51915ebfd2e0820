using System.CommandLine;
using System.Globalization;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Exporting;

/// <summary><c>procedures export</c>: writes the articles for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var reference = Arguments.Reference();
        var format = new Option<string>("--format")
        {
            HelpName = "json",
            Description = "json: one file an article and language, with the whole step model, and the JSON Schema that describes it.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder to write. It is replaced as a whole, and only when everything went well.",
            Required = true,
        };
        var command = new Command("export", "Writes the articles for other programs. Exit code 0: all of them; 1: some could not be read and were left out; 2: wrong use, or nothing could be read or written.") { project.Content, format, output, project.Config, reference };
        HelpWithExamples.AddTo(command,
            "procedures export content --format json --output models");
        command.SetAction((parsed, cancel) =>
        {
            var found = project.Find(parsed);
            return Task.FromResult(Run(
                new ExportOptions(found.Content, parsed.GetRequiredValue(output)) { SettingsFile = found.SettingsFile, Reference = parsed.GetValue(reference) },
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error,
                cancel));
        });
        return command;
    }

    private static int Run(ExportOptions options, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var summary = ProgressLine.While(error, progress => Export.Run(options, progress, cancel));
        DiagnosticLines.Write(summary.Diagnostics, error);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{SummaryText.Counted(summary.Files, "file")} in {options.Output} ({summary.Changed} new or changed), {summary.Elapsed.TotalSeconds:0.00} s"));
        return summary.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
