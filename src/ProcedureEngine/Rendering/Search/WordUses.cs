namespace ProcedureEngine.Rendering.Search;

/// <summary>The words of one article.</summary>
/// <param name="Words">Their numbers in its locale's <see cref="SearchWords"/>, in reading order.</param>
/// <param name="Places">Where each stands: its unit (the title, a heading, a step: counted from 0 in each article) times 8 plus its field.</param>
internal sealed record WordUses(int[] Words, int[] Places);
