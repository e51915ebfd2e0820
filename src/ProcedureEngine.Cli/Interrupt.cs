using System.Runtime.InteropServices;

namespace ProcedureEngine.Cli;

/// <summary>
/// Ctrl+C and a polite kill as a cancellation: the first ends the work in order, the second ends the process. So does the first after a
/// while, where the work cannot end: it waits for a disk, or for somebody who reads what it writes. What is written is whole at any moment.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    /// <summary>Far more than the work takes to end, and as long as somebody waits before they press again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource source = new();
    private readonly ManualResetEventSlim ended = new();
    private readonly PosixSignalRegistration[] signals;

    public Interrupt() => signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel)];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        ended.Set();
        foreach (var signal in signals) signal.Dispose();
        source.Dispose();
    }

    private void Cancel(PosixSignalContext context)
    {
        if (source.IsCancellationRequested) return;
        context.Cancel = true;
        // Not of the thread pool: its threads may all be waiting.
        new Thread(EndInTime) { IsBackground = true }.Start();
        source.Cancel();
    }

    private void EndInTime()
    {
        if (!ended.Wait(Patience)) Environment.Exit(ExitCode.Interrupted);
    }
}
