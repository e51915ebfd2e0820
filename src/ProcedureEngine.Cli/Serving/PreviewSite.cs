using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Serving;

/// <summary>A site in a temporary folder that is built again and again; the last one that succeeded stays.</summary>
internal sealed class PreviewSite : IDisposable
{
    private readonly TransientFolder temporary;
    private readonly BuildOptions options;
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource? building;
    private int builds;

    /// <summary>Begins with none; a <see cref="StoppedException"/> where the system gives no temporary folder.</summary>
    public PreviewSite(BuildOptions options)
    {
        try
        {
            temporary = TransientFolder.Create("preview");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnwritableOutput, Path.GetTempPath(), SourceSpan.Start, e.Message), e);
        }

        Folder = Path.Combine(temporary.Path, "site");
        this.options = options with { Output = Folder, IsTemporary = true };
        State = new PreviewState(run);
    }

    /// <summary>Where the pages are.</summary>
    public string Folder { get; }

    /// <summary>How the last build went.</summary>
    public PreviewState State { get; private set; }

    /// <summary>Done when no build runs: a page that is not there may be there then.</summary>
    public Task Idle => building?.Task ?? Task.CompletedTask;

    /// <summary>Waits until the state is another one than this.</summary>
    public async Task<PreviewState> OtherThanAsync(PreviewState? seen, CancellationToken cancel)
    {
        while (true)
        {
            var change = next.Task;
            if (State != seen) return State;
            await change.WaitAsync(cancel);
        }
    }

    /// <summary>Builds, and throws where that fails.</summary>
    public BuildSummary Build(IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var done = building = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            var summary = ProcedureEngine.Build.Run(options, progress, cancel);
            Set(new PreviewState(summary.Changed > 0 || !State.IsBuilt ? $"{run}-{++builds}" : State.Version)
            {
                IsBuilt = true,
                Problems = summary.Check.Diagnostics,
                Sources = State.Sources.With(summary.Check),
            });
            return summary;
        }
        finally
        {
            building = null;
            done.SetResult();
        }
    }

    /// <summary>Builds; null where that fails, and then the state says why.</summary>
    public BuildSummary? TryBuild(CancellationToken cancel)
    {
        try
        {
            return Build(null, cancel);
        }
        catch (StoppedException e)
        {
            Set(State with { Error = e.Diagnostic.ToString() });
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
        catch (Exception e)
        {
            Set(State with { Error = UnexpectedError.Describe(e) });
        }

        return null;
    }

    public void Dispose() => temporary.Dispose();

    private void Set(PreviewState state)
    {
        State = state;
        var waiting = next;
        next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }
}
