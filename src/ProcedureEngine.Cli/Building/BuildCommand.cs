using System.CommandLine;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Building;

/// <summary><c>procedures build</c>: writes the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "OUT",
            Description = "The folder to write. It is replaced as a whole, and only when everything went well. Default: 'output' in procedures.yml.",
        };
        var reference = Arguments.Reference();
        var site = Arguments.Site();
        var address = Arguments.BaseUrl();
        var previous = Arguments.Previous();
        var command = new Command("build", "Writes checklists, guides and the report of all articles. Exit code 0: all of them; 1: some could not be read and were left out; 2: wrong use, or nothing could be read or written.") { project.Content, output, project.Config, reference, site, address, previous };
        HelpWithExamples.AddTo(command,
            "procedures build                                    as procedures.yml says",
            "procedures build content --output out",
            "procedures build content --output out --reference en-us",
            "procedures build content --output out --site my-theme",
            "procedures build content --output out --previous last-week/report.json");
        command.SetAction((parsed, cancel) =>
        {
            var found = project.Find(parsed);
            return Task.FromResult(Run(
                new BuildOptions(found.Content, parsed.GetValue(output) ?? found.Output ?? throw NoOutput())
                {
                    SettingsFile = found.SettingsFile,
                    Reference = parsed.GetValue(reference),
                    Site = parsed.GetValue(site),
                    Address = parsed.GetValue(address),
                    Previous = parsed.GetValue(previous) is { } file ? EarlierReportFile.Read(file) : null,
                },
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error,
                cancel));
        });
        return command;
    }

    private static WrongUseException NoOutput() => new("Name the folder to write with --output, or set 'output' in procedures.yml.");

    private static int Run(BuildOptions options, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var summary = ProgressLine.While(error, progress => Build.Run(options, progress, cancel));
        DiagnosticLines.Write(summary.Check.Diagnostics, error);
        SummaryText.Write(summary, options.Output, output);
        return summary.Check.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
