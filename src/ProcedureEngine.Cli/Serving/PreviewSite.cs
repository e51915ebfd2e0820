using System.Security.Cryptography;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Serving;

/// <summary>A site in a temporary folder that is built again and again; the last one that succeeded stays.</summary>
internal sealed class PreviewSite : IDisposable
{
    private readonly TransientFolder temporary;
    private readonly Workspace workspace;
    private readonly FreshPages fresh = new();
    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource? building;

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
        workspace = new Workspace(options with { Output = Folder, IsTemporary = true });
        State = new PreviewState();
    }

    /// <summary>Where the pages are.</summary>
    public string Folder { get; }

    /// <summary>How the last build went, and which changes are shown since.</summary>
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

    /// <summary>What is at an address, as a decoded URL path; null where nothing is.</summary>
    public byte[]? Read(string path)
    {
        try
        {
            return fresh.Find(PreviewFile.Relative(path)) ?? (PreviewFile.Find(Folder, path) is { } file ? File.ReadAllBytes(file) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // a build removes it now
        }
    }

    /// <summary>What tells a state of an address from others: pages that are open are exchanged when it is another one.</summary>
    public string VersionOf(string path) => !State.IsBuilt ? "none" : VersionOf(Read(path));

    /// <summary>As above, of what was read; null for an address where nothing is.</summary>
    public static string VersionOf(byte[]? content) => content is null ? "missing" : Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));

    /// <summary>Takes note of changes, and shows the pages of the articles that they are of. A build has to follow. From one thread, also while a build runs.</summary>
    public void Show(FileChanges changes, CancellationToken cancel)
    {
        workspace.Apply(changes);
        try
        {
            var pages = workspace.Preview(changes, cancel);
            if (pages.IsEmpty) return;
            fresh.Add(pages);
            Set(state => state with { Changes = state.Changes + 1 });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The build that follows tells what is wrong.
        }
    }

    /// <summary>Builds, and throws where that fails.</summary>
    public BuildSummary Build(IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var done = building = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            var began = fresh.Now;
            var summary = workspace.Build(progress, cancel);
            fresh.Forget(began);
            Set(state => new PreviewState
            {
                IsBuilt = true,
                Changes = state.Changes + 1,
                Problems = summary.Check.Diagnostics,
                Sources = state.Sources.With(summary.Check),
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
            Set(state => state with { Error = e.Diagnostic.ToString() });
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
        catch (Exception e)
        {
            Set(state => state with { Error = UnexpectedError.Describe(e) });
        }

        return null;
    }

    public void Dispose()
    {
        workspace.Dispose();
        temporary.Dispose();
    }

    private void Set(Func<PreviewState, PreviewState> change)
    {
        lock (gate)
        {
            State = change(State);
            var waiting = next;
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.SetResult();
        }
    }
}
