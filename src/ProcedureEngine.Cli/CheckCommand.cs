using System.CommandLine;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange;

namespace ProcedureEngine.Cli;

/// <summary><c>procedures check</c>: says where the language versions disagree, and fails a pipeline where it matters.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var content = Arguments.Content();
        var reference = Arguments.Reference();
        var format = new Option<string>("--format") { HelpName = "text|json", Description = "How to write the findings.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The file to write them to. Default: standard output." };
        var failOn = new Option<string>("--fail-on")
        {
            HelpName = "error|warning|never",
            Description = "The mildest finding, or problem in a file, that makes the exit code 1.",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        var command = new Command(
            "check",
            "Says where the translations of an article disagree. Exit code 0: nothing at or above --fail-on; 1: something; 2: wrong use, or nothing could be read.")
        {
            content, reference, format, output, failOn,
        };
        HelpWithExamples.AddTo(command,
            "procedures check content",
            "procedures check content --reference en-us --format json --output findings.json",
            "procedures check content --fail-on warning");
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            new CheckOptions(parsed.GetRequiredValue(content)) { Reference = parsed.GetValue(reference) },
            parsed.GetRequiredValue(format),
            parsed.GetValue(output),
            Level(parsed.GetRequiredValue(failOn)),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel)));
        return command;
    }

    private static int Run(CheckOptions options, string format, string? file, Severity? failOn, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var summary = ProgressLine.While(error, progress => Check.Run(options, progress, cancel));
        foreach (var diagnostic in summary.Diagnostics) error.WriteLine(diagnostic);

        if (file is null && format == "text") FindingLines.Write(summary, output);
        else if (file is null) WriteJson(summary, Console.OpenStandardOutput());
        else ReportFile.Write(file, stream => Write(summary, format, stream));

        // A program that reads JSON from standard output wants nothing else there.
        if (file is not null || format == "text") SummaryText.WriteFindings(summary, output);
        var worst = summary.Findings.Select(f => f.Severity).Concat(summary.Diagnostics.Select(d => d.Severity)).DefaultIfEmpty().Max();
        return failOn is { } level && worst >= level ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Write(CheckSummary summary, string format, Stream stream)
    {
        if (format == "json")
        {
            WriteJson(summary, stream);
            return;
        }

        using var writer = new StreamWriter(stream);
        FindingLines.Write(summary, writer);
    }

    private static void WriteJson(CheckSummary summary, Stream stream) => ReportJsonWriter.Write(stream, summary.Sets, summary.Findings);

    private static Severity? Level(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => null,
    };
}
