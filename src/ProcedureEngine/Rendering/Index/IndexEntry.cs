using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;

namespace ProcedureEngine.Rendering.Index;

/// <summary>What the lists of articles say of one version: all that remains of it once its pages are made.</summary>
/// <param name="Key">The article.</param>
/// <param name="Locale">The version.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Source">The version's file, relative to the content root.</param>
/// <param name="Steps">How many steps a reader ticks.</param>
public sealed record IndexEntry(ArticleKey Key, Locale Locale, string Title, string Source, int Steps)
{
    /// <summary>The entry of a version.</summary>
    public static IndexEntry Of(Article version) => new(version.Key, version.Locale, version.Title, version.Path, StepCount.Of(version)) { Classification = Classification.Of(version.Metadata) };

    /// <summary>What its front matter files it under.</summary>
    public Classification Classification { get; init; } = Classification.None;

    /// <summary>The folder part of the key; empty where there is none.</summary>
    public string Folder => Key.Value.LastIndexOf('/') is > 0 and var slash ? Key.Value[..slash] : "";
}
