using System.Collections.Immutable;

namespace ProcedureEngine.Diagnostics;

/// <summary>Collects the diagnostics of one piece of work. Not thread-safe: each article has its own.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>How many there are.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Adds one.</summary>
    public void Add(DiagnosticId id, string path, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        diagnostics.Add(Diagnostic.Create(id, path, span, arguments));

    /// <summary>Adds many.</summary>
    public void AddRange(IEnumerable<Diagnostic> more) => diagnostics.AddRange(more);

    /// <summary>All of them by path, place and code, so that a report does not depend on the order of the work.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
    [
        .. diagnostics
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Id.Code, StringComparer.Ordinal),
    ];
}
