namespace ProcedureEngine.Rendering.Search;

/// <summary>The words of one article among the uses of its locale's <see cref="SearchWords"/>.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one behind the last.</param>
internal sealed record WordUses(int Start, int End);
