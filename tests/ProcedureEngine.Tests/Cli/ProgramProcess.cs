using System.Diagnostics;

namespace ProcedureEngine.Tests.Cli;

/// <summary>The program in a process of its own; its output and error are pipes.</summary>
internal static class ProgramProcess
{
    /// <summary>
    /// The words before a command by which it starts with the default action for Ctrl+C. What a shell runs in the background ignores
    /// Ctrl+C, and so does all that it starts, these tests included; a program respects that, and only the one who starts it can undo it.
    /// </summary>
    public static string[] Interruptible { get; } = OperatingSystem.IsLinux()
        ? ["env", "--default-signal=INT"]
        : ["perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV", "--"];

    /// <summary>The words of a command that runs the program.</summary>
    public static string[] Command(params string[] arguments) => ["dotnet", Path.Combine(AppContext.BaseDirectory, "procedures.dll"), .. arguments];

    /// <summary>Starts a command, with a temporary folder of its own where one is named.</summary>
    public static Process Start(string[] command, string? temporary = null)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true };
        if (temporary is not null) start.Environment["TMPDIR"] = temporary;
        return Process.Start(start)!;
    }
}
