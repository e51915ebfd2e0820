using System.CommandLine;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Xliff;
using ProcedureEngine.Translation.Merging;

namespace ProcedureEngine.Cli.Importing;

/// <summary><c>procedures import</c>: merges files that come back from translators into the articles.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var content = new Argument<string>("CONTENT") { Description = "The folder with the articles." };
        var files = new Argument<string[]>("FILE") { Description = "The files that came back: XLIFF 1.2, 2.0 or 2.1.", Arity = ArgumentArity.OneOrMore };
        var config = new ProjectArguments().Config;
        var reference = Arguments.Reference();
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be written." };
        var command = new Command("import", "Merges files that come back from translators into the articles: only the blocks that were translated change. Exit code 0: all of them; 1: some files were refused, and nothing of them was written; 2: wrong use, or nothing could be read or written.") { content, files, dryRun, config, reference };
        HelpWithExamples.AddTo(command,
            "procedures import content returned/nl/identity/unlock-account.xlf --dry-run",
            "procedures import content returned/nl/*/*.xlf");
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            Project.Find(parsed.GetRequiredValue(content), parsed.GetValue(config))!,
            parsed,
            parsed.GetRequiredValue(files),
            parsed.GetValue(reference),
            parsed.GetValue(dryRun),
            cancel)));
        return command;
    }

    private static int Run(Project project, ParseResult parsed, string[] files, Model.Locale? reference, bool isDry, CancellationToken cancel)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var options = new TranslationOptions(project.Content) { SettingsFile = project.SettingsFile, Reference = reference };
        var summary = TranslationImport.Run(options, files.Select(file => (file, Read(file))), cancel);
        DiagnosticLines.Write(summary.Diagnostics, error);
        foreach (var file in summary.Files)
        {
            cancel.ThrowIfCancellationRequested();
            var path = Path.Combine(project.Content, file.Path);
            if (!isDry) Write(path, file);
            output.WriteLine($"{path}: {(file.IsNew ? "new, " : "")}{SummaryText.Counted(file.Changed, "block")} changed, {SummaryText.Counted(file.Added, "block")} added");
        }

        output.WriteLine($"{SummaryText.Counted(summary.Files.Length, "article")} {(isDry ? "would change" : "changed")}, {SummaryText.Counted(summary.Diagnostics.Length, "problem")} in the files");
        return summary.Diagnostics.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    private static void Write(string path, TranslatedFile file)
    {
        if (!file.IsNew)
        {
            AtomicFile.Write(path, file.Content.Span);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Whatever came to be there meanwhile is not replaced.
        if (!AtomicFile.WriteNew(path, file.Content.Span)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.ForeignFile, path, SourceSpan.Start, path));
    }

    private static ReadOnlyMemory<byte> Read(string file)
    {
        try
        {
            var length = new FileInfo(file).Length;
            return length <= XliffReader.MaxBytes ? RegularFile.ReadAllBytes(file) : throw new IOException($"it has {length} bytes, and may have {XliffReader.MaxBytes}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.BrokenTranslationFile, file, SourceSpan.Start, e.Message), e);
        }
    }
}
