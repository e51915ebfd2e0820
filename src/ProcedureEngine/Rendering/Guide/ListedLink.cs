namespace ProcedureEngine.Rendering.Guide;

/// <summary>A link of a document on paper, as the list at its end has it.</summary>
/// <param name="Address">Where it leads: absolute, or the path of a page of the site.</param>
/// <param name="Title">The title of the article that it leads to; null for what is no article of the site.</param>
/// <param name="Typed">What readers of the paper type to get there; null for a page of a site of which nobody said where it is published.</param>
internal sealed record ListedLink(string Address, string? Title, string? Typed);
