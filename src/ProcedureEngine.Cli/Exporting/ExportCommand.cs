using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Xliff;
using ProcedureEngine.Model;

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
            HelpName = "json|xliff|xliff1.2",
            Description = "json: one file an article and language, with the whole step model, and the JSON Schema that describes it. xliff: one file an article and language for translators, XLIFF 2.1. xliff1.2: the same for tools that know no other.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json", "xliff", "xliff1.2");
        var locales = Arguments.Locales("--locale", "Of files for translators the language to translate to; may be given several times. Default: all that the content has.");
        var due = new Option<bool>("--due") { Description = "Of files for translators only what is to be done: what is missing, what differs, and what the source changed since." };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder to write. It is replaced as a whole, and only when everything went well.",
            Required = true,
        };
        var command = new Command("export", "Writes the articles for other programs. Exit code 0: all of them; 1: some could not be read and were left out; 2: wrong use, or nothing could be read or written.") { project.Content, format, locales, due, output, project.Config, reference };
        HelpWithExamples.AddTo(command,
            "procedures export content --format json --output models",
            "procedures export content --format xliff --locale nl --due --output due");
        Validation.Check(command, result =>
        {
            if (result.GetValue(format) == "json" && (result.GetValue(due) || result.GetValue(locales) is { Length: > 0 })) result.AddError("--due and --locale go with --format xliff or xliff1.2.");
        });
        command.SetAction((parsed, cancel) =>
        {
            var found = project.Find(parsed);
            if (parsed.GetValue(format) is { } named and not "json")
            {
                return Task.FromResult(RunForTranslators(
                    new TranslationOptions(found.Content) { SettingsFile = found.SettingsFile, Reference = parsed.GetValue(reference), IsDueOnly = parsed.GetValue(due) },
                    parsed.GetRequiredValue(output),
                    [.. parsed.GetValue(locales) ?? []],
                    named == "xliff" ? new Xliff2Writer() : new Xliff1Writer(),
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error,
                    cancel));
            }

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

    private static int RunForTranslators(TranslationOptions options, string folder, ImmutableArray<Locale> locales, IXliffWriter writer, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var summary = ProgressLine.While(error, progress => TranslationExport.Run(options, folder, locales, writer, progress, cancel));
        DiagnosticLines.Write(summary.Diagnostics, error);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{SummaryText.Counted(summary.Files, "file")} in {folder} ({summary.Changed} new or changed), {summary.Elapsed.TotalSeconds:0.00} s"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Due, in words of the source: {summary.Due.New} new, {summary.Due.Changed} changed, {summary.Due.Repeated} repeated"));
        return summary.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
