using System.CommandLine;
using ProcedureEngine.Assistants;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;

namespace ProcedureEngine.Cli.Assisting;

/// <summary><c>procedures mcp</c>: leads assistants through the procedures, over the Model Context Protocol.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var reference = Arguments.Reference();
        var address = Arguments.Address("--base-url", "Where the site is published: hand-over links lead there. Default: 'site' in procedures.yml.");
        var command = new Command("mcp", "Lets an assistant search the procedures and lead a person through them, one step at a time and in the person's language: a server of the Model Context Protocol on standard input and output. The content is only read. Exit code 0: the assistant has ended it; 2: wrong use, or nothing could be read.") { project.Content, project.Config, reference, address };
        HelpWithExamples.AddTo(command,
            "procedures mcp content",
            "procedures mcp content --base-url https://help.example.com/");
        command.SetAction(async (parsed, cancel) =>
        {
            var found = project.Find(parsed);
            var error = parsed.InvocationConfiguration.Error;
            using var assistance = Assistance.Open(new AssistanceOptions(found.Content) { SettingsFile = found.SettingsFile, Reference = parsed.GetValue(reference), Address = parsed.GetValue(address) }, cancel: cancel);
            DiagnosticLines.Write(assistance.Diagnostics, error);
            error.WriteLine($"procedures mcp: {SummaryText.Counted(assistance.Articles, "article")}; waiting for an assistant on standard input.");
            error.Flush();
            var (input, output) = StandardOutput.OpenBoth();
            await McpSession.Run(assistance, input, output, cancel);
            return ExitCode.Clean;
        });
        return command;
    }
}
