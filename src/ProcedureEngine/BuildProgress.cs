namespace ProcedureEngine;

/// <summary>How far the work is.</summary>
/// <param name="Done">Articles that are through, with all their languages.</param>
/// <param name="Total">All of them; more than 0.</param>
public readonly record struct BuildProgress(int Done, int Total)
{
    /// <summary>Tells how many are through; null where nobody asks.</summary>
    internal static Action<int>? Counter(IProgress<BuildProgress>? progress, int total) => progress is null ? null : done => progress.Report(new BuildProgress(done, total));
}
