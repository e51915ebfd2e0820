using System.CommandLine;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Checking;

/// <summary><c>procedures check</c>: says where the language versions disagree, and fails a pipeline where it matters.</summary>
internal static class CheckCommand
{
    // No name of a severity: nothing is as severe as that.
    private const string Never = "never";

    public static Command Create()
    {
        var targets = new CheckTargets();
        var reference = Arguments.Reference();
        var format = FormatOption.Create();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The file to write them to. Default: standard output." };
        var failOn = new Option<string>("--fail-on")
        {
            HelpName = $"error|warning|{Never}",
            Description = "The mildest finding, or problem in a file, that makes the exit code 1.",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", Never);
        var baseline = new Option<string?>("--baseline") { HelpName = "FILE", Description = "Findings that stand in this file are known: they don't fail the check and are counted apart." };
        var update = new Option<bool>("--update-baseline") { Description = "Write all findings of today to the file that --baseline names; nothing fails." };
        var since = new Option<string?>("--changed-since") { HelpName = "REV", Description = "Tell only of articles of which a file, in any language, was touched since this git revision, such as origin/main." };
        var previous = Arguments.Previous();
        var missing = new Option<bool>("--missing") { Description = "List every article that a language lacks; else a language that lacks many has one line. Other formats than text always have them all." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Without the summary: only what was found and, on standard error, what is wrong." };
        var links = Arguments.Address("--link-base", "What the links of --format markdown to files begin with, such as https://github.com/us/help/blob/main/. Default: in a job of GitHub or GitLab its repository at the commit that is checked, else none: they are relative.");
        var selection = new SelectionOptions();
        var command = new Command(
            "check",
            "Says where the translations of an article disagree. Exit code 0: nothing at or above --fail-on; 1: something; 2: wrong use, or nothing could be read.")
        {
            targets.Names, targets.Config, reference, format, output, failOn, baseline, update, since, previous, missing, quiet, links,
        };
        selection.AddTo(command, failOn);
        Validation.Check(command, result =>
        {
            if (result.GetValue(update) && result.GetValue(baseline) is null) result.AddError("--update-baseline needs --baseline FILE.");
            if (result.GetValue(update) && targets.AreFiles(result)) result.AddError("--update-baseline writes all findings: name the folder, and no files.");
            if (result.GetValue(update) && result.GetValue(since) is not null) result.AddError("--update-baseline writes all findings: leave out --changed-since.");
            if (result.GetValue(update) && selection.IsPart(result)) result.AddError("--update-baseline writes all findings: leave out --locale and --rule.");
        });
        HelpWithExamples.AddTo(command,
            "procedures check",
            "procedures check content",
            "procedures check content --reference en-us --format json --output findings.json",
            "procedures check content --format sarif --output check.sarif",
            "procedures check content --baseline baseline.json --update-baseline",
            "procedures check content --baseline baseline.json --fail-on warning",
            "procedures check docs/de/a.md docs/en/b.md",
            "procedures check content --changed-since origin/main --format markdown",
            "procedures check content --locale de --min-severity note",
            "procedures check content --rule missing-step --no-group",
            "procedures check content --previous last-week/report.json --format markdown");
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            targets.Find(parsed, Console.In) with { Reference = parsed.GetValue(reference), ChangedSince = parsed.GetValue(since) },
            new CheckOutputOptions(ReportFormats.Find(parsed.GetRequiredValue(format))!, parsed.GetValue(output), SeverityName.TryParse(parsed.GetRequiredValue(failOn)), parsed.GetValue(baseline), parsed.GetValue(update))
            {
                Previous = parsed.GetValue(previous),
                ListsMissing = parsed.GetValue(missing),
                IsQuiet = parsed.GetValue(quiet),
                LinkBase = parsed.GetValue(links)?.AbsoluteUri ?? RepositoryPages.Address(Environment.GetEnvironmentVariable),
                Selection = selection.Selection(parsed),
                Least = selection.Least(parsed, ReportFormats.Find(parsed.GetRequiredValue(format))!),
                IsGrouped = selection.IsGrouped(parsed),
            },
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel)));
        return command;
    }

    private static int Run(CheckOptions options, CheckOutputOptions answer, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var known = answer is { Baseline: { } file, UpdateBaseline: false } ? BaselineFile.Read(file) : null;
        var earlier = answer.Previous is { } before ? EarlierReportFile.Read(before) : null;
        // Before the work: what will be refused is refused at once.
        if (answer is { Baseline: { } written, UpdateBaseline: true }) BaselineFile.Require(written, options.Content);
        if (answer.File is { } named) ReportFile.Require(named, options.Content);
        var summary = ProgressLine.While(error, progress => Check.Run(options, progress, cancel));
        if (answer is { Baseline: { } target, UpdateBaseline: true }) known = BaselineFile.Update(target, summary);
        summary = answer.Selection.Of(summary);
        // What was not checked, or is not told, is not gone.
        earlier = earlier is null ? null : answer.Selection.Of(earlier);
        if (!options.IsWhole) earlier = earlier?.Of(summary.Sets.Select(s => s.Key.Value).ToHashSet(StringComparer.Ordinal));
        var report = answer.Report(summary, options.Content, known, earlier);
        var isForPeople = answer.Format is TextReportFormat;
        // On standard output a program reads them there: they are not told twice.
        if (answer.File is not null || isForPeople) WriteLines(DiagnosticGroups.Lines(report.New.Select(entry => entry.Diagnostic).OfType<Diagnostic>().Where(d => d.Severity >= report.Least), report.Root, report.IsGrouped), error);
        if (answer.File is { } path) ReportFile.Write(path, answer.Format, report);
        else if (isForPeople) WriteLines(TextReportFormat.Lines(report), output);
        else StandardOutput.Write(answer.Format, report);

        // A program that reads a format from standard output wants nothing else there.
        if (!answer.IsQuiet && (answer.File is not null || isForPeople)) SummaryText.WriteFindings(summary, report, options.IsWhole && answer.IsWhole, output);
        return report.HasFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void WriteLines(IEnumerable<ReportLine> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            if (output is TerminalWriter terminal) terminal.WriteLine(line);
            else output.WriteLine(line.ToString());
        }
    }
}
