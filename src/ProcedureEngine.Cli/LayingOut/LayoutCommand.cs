using System.CommandLine;
using System.Text;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Content;
using ProcedureEngine.Exchange.Layouts;

namespace ProcedureEngine.Cli.LayingOut;

/// <summary><c>procedures layout</c>: shows how the files of a folder are grouped into articles and languages, and why.</summary>
internal static class LayoutCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var reference = Arguments.Reference();
        var format = new Option<string>("--format")
        {
            HelpName = "text|json",
            Description = "text: a line for each group of files. json: every article with its files, and the reason of each.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var all = new Option<bool>("--all") { Description = "Also list every article with its files, and every file that was left out." };
        var command = new Command("layout", "Shows how the files of a folder were grouped into articles and languages, and why; writes nothing. Exit code 0: articles were found; 2: wrong use, or none.") { project.Content, project.Config, reference, format, all };
        HelpWithExamples.AddTo(command,
            "procedures layout content",
            "procedures layout . --all",
            "procedures layout . --format json");
        command.SetAction((parsed, cancel) =>
        {
            var found = project.Find(parsed);
            return Task.FromResult(Run(
                new ContentOptions(found.Content) { SettingsFile = found.SettingsFile, Reference = parsed.GetValue(reference) },
                parsed.GetRequiredValue(format) == "json",
                parsed.GetValue(all),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error,
                cancel));
        });
        return command;
    }

    private static int Run(ContentOptions options, bool isJson, bool all, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var content = ContentLoader.Load(options, cancel);
        foreach (var diagnostic in content.Diagnostics) error.WriteLine(diagnostic);
        if (isJson)
        {
            using var bytes = new MemoryStream();
            LayoutJsonWriter.Write(bytes, content);
            StandardOutput.WriteJson(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length), output);
        }
        else
        {
            LayoutText.Write(content, all, output);
        }

        return content.Sets.IsEmpty ? ExitCode.Failed : ExitCode.Clean;
    }
}
