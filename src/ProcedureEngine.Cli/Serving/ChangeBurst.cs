using System.Threading.Channels;

namespace ProcedureEngine.Cli.Serving;

/// <summary>Changes that come in bursts: an editor that saves makes several of them, and a tool that writes may go on for minutes.</summary>
/// <param name="time">The clock.</param>
/// <param name="quiet">How long nothing may change for a burst to be over.</param>
internal sealed class ChangeBurst(TimeProvider time, TimeSpan quiet)
{
    /// <summary>Long enough for an editor that empties a file and then fills it.</summary>
    public static readonly TimeSpan OfOneFile = TimeSpan.FromMilliseconds(15);

    /// <summary>Long enough for one that writes many.</summary>
    public static readonly TimeSpan OfManyFiles = TimeSpan.FromMilliseconds(60);

    /// <summary>After this time what has changed is shown, whether the burst is over or not.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something has changed. From any thread.</summary>
    public void Note() => changes.Writer.TryWrite(true);

    /// <summary>Waits for the next burst, and until it is over or has lasted too long; false when cancelled.</summary>
    public async Task<bool> SettledAsync(CancellationToken cancel)
    {
        try
        {
            await changes.Reader.ReadAsync(cancel);
            var start = time.GetTimestamp();
            do await Task.Delay(quiet, time, cancel);
            while (changes.Reader.TryRead(out _) && time.GetElapsedTime(start) < Longest);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
