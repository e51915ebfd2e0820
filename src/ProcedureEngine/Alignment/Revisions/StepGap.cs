using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>Steps of both revisions that have no counterpart yet and stand between the same neighbours.</summary>
internal readonly record struct StepGap(ImmutableArray<int> Old, ImmutableArray<int> New);
