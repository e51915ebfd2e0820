using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Serving;

/// <summary>What open pages need to know.</summary>
internal sealed record PreviewState
{
    /// <summary>Whether there is a site to show: false until the first build is done.</summary>
    public bool IsBuilt { get; init; }

    /// <summary>How often a page may have changed.</summary>
    public int Changes { get; init; }

    /// <summary>Why the last build failed; null where it did not. The pages of the build before it are still there.</summary>
    public string? Error { get; init; }

    /// <summary>What was wrong with files in the last build that did not fail.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The articles that pages are made of.</summary>
    public PageSources Sources { get; init; } = PageSources.None;
}
