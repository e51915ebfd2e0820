using System.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>One call of the program, in a process and a working folder of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in a folder.</summary>
    public static Task<ProgramRun> In(string folder, params string[] arguments) => Of(folder, ProgramProcess.Command(arguments));

    /// <summary>Runs any command in a folder, with what it reads from standard input.</summary>
    public static async Task<ProgramRun> Of(string folder, string[] command, string input = "")
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
