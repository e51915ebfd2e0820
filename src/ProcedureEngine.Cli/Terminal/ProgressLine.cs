using System.Runtime.CompilerServices;
using Spectre.Console;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>A progress bar on a terminal; nothing where a file or another program reads.</summary>
internal static class ProgressLine
{
    /// <summary>Does the work and shows how far it is.</summary>
    public static T While<T>(TextWriter error, Func<IProgress<BuildProgress>?, T> work) =>
        error is TerminalWriter { IsTerminal: true } ? WithBar(work) : work(null);

    // Not inlined, so that the console library is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T WithBar<T>(Func<IProgress<BuildProgress>?, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(bars => work(new Bar(bars.AddTask("Articles"))));
    }

    // Not Progress<T>: that would post every report to the thread pool, which the work itself needs.
    private sealed class Bar(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
        }
    }
}
