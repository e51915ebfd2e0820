using System.CommandLine;
using System.CommandLine.Invocation;
using ProcedureEngine.Cli.Assisting;
using ProcedureEngine.Cli.Building;
using ProcedureEngine.Cli.Checking;
using ProcedureEngine.Cli.Completing;
using ProcedureEngine.Cli.Configuring;
using ProcedureEngine.Cli.Exporting;
using ProcedureEngine.Cli.Importing;
using ProcedureEngine.Cli.Initializing;
using ProcedureEngine.Cli.Inspecting;
using ProcedureEngine.Cli.LayingOut;
using ProcedureEngine.Cli.Manual;
using ProcedureEngine.Cli.Printing;
using ProcedureEngine.Cli.Serving;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli;

/// <summary>The <c>procedures</c> command: parses the arguments, runs a verb, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    private const string Description =
        "Turns folders of localized Markdown procedures into interactive checklists, printable guides and a report on where the translations disagree.";

    /// <summary>Runs the program; never throws.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        using var shown = new TerminalWriter(output);
        using var shownErrors = new TerminalWriter(error) { MayLose = true };
        if (LanguageSupport.Missing() is { } missing)
        {
            shownErrors.WriteLine(missing);
            return ExitCode.Failed;
        }

        return Invoke(arguments, shown, shownErrors);
    }

    /// <summary>All verbs.</summary>
    internal static RootCommand Verbs()
    {
        var root = new RootCommand(Description) { BuildCommand.Create(), CheckCommand.Create(), ServeCommand.Create(), ExportCommand.Create(), ImportCommand.Create(), PrintCommand.Create(), InspectCommand.Create(), McpCommand.Create(), LayoutCommand.Create(), InitCommand.Create(), ConfigCommand.Create() };
        root.Add(CompletionCommand.Create(root));
        root.Add(ManCommand.Create(root));
        foreach (var verb in root.Subcommands)
        {
            Validation.RefuseEmpty(verb);
            Validation.RefuseUnknownOptions(verb);
        }

        HelpWithExamples.AddTo(root,
            "procedures serve content                            look at it in the browser while you write",
            "procedures build content --output out               write the site",
            "procedures check content --reference en             where do the translations disagree?",
            "procedures check --help                             everything about one verb");
        return root;
    }

    private static int Invoke(string[] arguments, TerminalWriter output, TerminalWriter error)
    {
        // A path may begin with @: it names no file of more arguments.
        var parsed = Verbs().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction) return WrongUse(parsed, UsageErrors.Of(parsed), error);

        using var interrupt = new Interrupt();
        try
        {
            var settings = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return parsed.InvokeAsync(settings, interrupt.Token).GetAwaiter().GetResult();
        }
        catch (WrongUseException e)
        {
            return WrongUse(parsed, [e.Message], error);
        }
        catch (StoppedException e)
        {
            error.WriteLine(e.Diagnostic);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException) when (interrupt.Token.IsCancellationRequested)
        {
            error.WriteLine(parsed.CommandResult.Command.Name == PrintCommand.Name ? "procedures: stopped; the files that were printed are whole." : "procedures: stopped; the output folder is as it was before.");
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            foreach (var line in UnexpectedError.Describe(e).EnumerateLines()) error.WriteLine(line);
            return ExitCode.Failed;
        }
    }

    private static int WrongUse(ParseResult parsed, IEnumerable<string> problems, TextWriter error)
    {
        var verb = parsed.CommandResult.Command is RootCommand ? "procedures" : $"procedures {parsed.CommandResult.Command.Name}";
        foreach (var problem in problems) error.WriteLine($"{verb}: error: {problem}");
        error.WriteLine($"Try '{verb} --help'.");
        return ExitCode.Failed;
    }
}
