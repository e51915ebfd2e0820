using System.CommandLine;
using System.Text;
using ProcedureEngine.Cli.Configuring;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Initializing;

/// <summary><c>procedures init</c>: looks at a folder and writes the settings that say what it found.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var content = new Argument<string>("CONTENT") { Description = "The folder with the articles." };
        var reference = Arguments.Reference();
        var command = new Command("init", $"Looks at a folder of articles and writes {SiteSettings.FileName} into it, or into the working folder where that is the top of a repository that holds it, with what it found and what each line means. An existing file is never changed. Exit code 0: it was written; 2: wrong use, no articles, or there is one already.") { content, reference };
        HelpWithExamples.AddTo(command,
            "procedures init .",
            "procedures init docs --reference en");
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            new ContentOptions(parsed.GetRequiredValue(content)) { Reference = parsed.GetValue(reference) },
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel)));
        return command;
    }

    /// <summary>Hidden, so that it is no part of the content.</summary>
    private const string SchemaFile = ".procedures.schema.json";

    private static int Run(ContentOptions options, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var place = SettingsPlace.For(options.Root);
        var file = Path.Combine(place.Folder, SiteSettings.FileName);
        foreach (var name in (ReadOnlySpan<string>)[SiteSettings.FileName, SiteSettings.OtherFileName])
        {
            if (Path.Combine(place.Folder, name) is var taken && Path.Exists(taken)) throw Exists(taken);
        }

        var content = ContentLoader.Load(options, cancel);
        foreach (var diagnostic in content.Diagnostics) error.WriteLine(diagnostic);
        if (content.Sets.IsEmpty) return ExitCode.Failed;

        if (!AtomicFile.WriteNew(file, Encoding.UTF8.GetBytes(SettingsDraft.Of(content, place.Content, place.Output, SchemaFile)))) throw Exists(file);
        // Editors find it without a network, and it is that of this program. One that is there stays: it may be newer.
        AtomicFile.WriteNew(Path.Combine(place.Folder, SchemaFile), Encoding.UTF8.GetBytes(ConfigCommand.Schema()));
        output.WriteLine($"{file} was written: {SummaryText.Counted(content.Sets.Length, "article")} in {string.Join(", ", content.Locales.Select(l => l == content.Reference ? $"{l.Tag} (reference)" : l.Tag))}.");
        output.WriteLine($"Read it, and correct what is not so; 'procedures layout' shows how the files were grouped. Editors that know YAML complete it by {SchemaFile} beside it.");
        return ExitCode.Clean;
    }

    private static StoppedException Exists(string file) => new(Diagnostic.Create(DiagnosticIds.SettingsExist, file, SourceSpan.Start, file));
}
