using System.Collections.Immutable;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Articles that stand together in a list.</summary>
/// <param name="Name">Their folder or first letter, as readers know it.</param>
/// <param name="Entries">In the order of the list.</param>
internal sealed record IndexGroup(string Name, ImmutableArray<IndexEntry> Entries);
