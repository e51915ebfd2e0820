using System.Collections.Immutable;

namespace ProcedureEngine.Rendering.Index;

/// <summary>A choice by which readers filter a list of articles.</summary>
/// <param name="Name">What the address calls it: <c>product</c>.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Values">The values to choose from, in lower case, in the order of their names.</param>
/// <param name="Names">What readers see of each value.</param>
/// <param name="ValuesOf">The values of an article, as it writes them.</param>
internal sealed record Filter(string Name, string Label, ImmutableArray<string> Values, ImmutableArray<string> Names, Func<Classification, ImmutableArray<string>> ValuesOf);
