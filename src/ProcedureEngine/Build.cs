namespace ProcedureEngine;

/// <summary>Builds the site of a content folder.</summary>
public static class Build
{
    /// <summary>Writes all pages. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read or the output can't be written, <see cref="OperationCanceledException"/> when cancelled; the output folder then is as it was.</summary>
    public static BuildSummary Run(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        using var workspace = new Workspace(options);
        return workspace.Build(progress, cancel);
    }
}
