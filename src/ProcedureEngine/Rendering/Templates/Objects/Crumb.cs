namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>A part of the way from the list of articles to a page.</summary>
/// <param name="Title">What it is called; never empty.</param>
/// <param name="Url">Where it is, from the page; null for the page itself and for folders, which have no page.</param>
internal sealed record Crumb(string Title, string? Url);
