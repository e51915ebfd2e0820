using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>A place in one version's file.</summary>
/// <param name="Locale">The version.</param>
/// <param name="Path">Relative to the content root, with <c>/</c>.</param>
/// <param name="Span">The lines.</param>
public sealed record Place(Locale Locale, string Path, SourceSpan Span);
