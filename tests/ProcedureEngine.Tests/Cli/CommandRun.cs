using ProcedureEngine.Cli;

namespace ProcedureEngine.Tests.Cli;

/// <summary>One call of the command, in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return new CommandRun(CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    /// <summary>The lines of the error stream.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
