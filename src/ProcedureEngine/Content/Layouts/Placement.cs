using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>Where a layout puts a file: which language it is in, and which article it is a version of.</summary>
/// <param name="Path">The file, relative to the content root, with <c>/</c>.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Name">What its versions share; the article is named by it.</param>
/// <param name="Layout">The layout's name.</param>
/// <param name="Place">The files that were recognized together, as a pattern: <c>docs/de/**</c>.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record Placement(string Path, Locale Locale, string Name, string Layout, string Place, string Reason)
{
    /// <summary>Whether nothing at the file says its language, and it was taken for the default one.</summary>
    public bool IsDefault { get; init; }
}
