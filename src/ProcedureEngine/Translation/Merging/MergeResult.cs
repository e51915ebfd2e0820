using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Translation.Merging;

/// <summary>What came of merging a returned article.</summary>
/// <param name="Text">The new text of the translation's file; null where something is wrong.</param>
/// <param name="Changed">How many blocks were changed.</param>
/// <param name="Added">How many blocks were added.</param>
/// <param name="Diagnostics">What is wrong, in the order of the returned file; their paths are that file's.</param>
public sealed record MergeResult(string? Text, int Changed, int Added, ImmutableArray<Diagnostic> Diagnostics);
