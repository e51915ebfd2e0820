using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>Several articles as the chapters of one document.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="Title">What readers call it; never empty.</param>
/// <param name="Locale">The language of all chapters.</param>
/// <param name="Chapters">At least one article.</param>
/// <param name="Date">The day that the cover bears.</param>
public sealed record Booklet(string Name, string Title, Locale Locale, ImmutableArray<Article> Chapters, DateOnly Date)
{
    /// <summary>Whether each chapter ends with lines to sign.</summary>
    public bool HasSignOff { get; init; }
}
