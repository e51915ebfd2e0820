using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading;

/// <summary>An article, and what was wrong with its text.</summary>
public sealed record ReadResult(Article Article, ImmutableArray<Diagnostic> Diagnostics);
