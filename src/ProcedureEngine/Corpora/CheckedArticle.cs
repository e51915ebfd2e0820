using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Corpora;

/// <summary>An article in all its languages, checked.</summary>
/// <param name="Set">The aligned versions.</param>
/// <param name="Findings">Where they disagree, by locale and line, without what settings and articles say is meant to be so.</param>
/// <param name="Diagnostics">What is wrong with what articles say about findings.</param>
internal sealed record CheckedArticle(AlignedSet Set, ImmutableArray<Finding> Findings, ImmutableArray<Diagnostic> Diagnostics);
