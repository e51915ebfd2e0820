using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Reading;

/// <summary>An article, and what was wrong with its text.</summary>
/// <param name="Article">The article.</param>
/// <param name="Diagnostics">By line; without what the settings switch off.</param>
public sealed record ReadResult(Article Article, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the article says about findings that are as they should be.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>The files that it includes, also through others, relative to the content root; each once, in order.</summary>
    public ImmutableArray<string> Included { get; init; } = [];
}
