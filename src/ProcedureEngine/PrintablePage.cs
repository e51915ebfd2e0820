using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>A page that is ready to be printed.</summary>
/// <param name="Name">The article's key, or the booklet's name.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Title">The title; never empty.</param>
/// <param name="File">The full path of the page; all that it shows lies beside it on the disk.</param>
public sealed record PrintablePage(string Name, Locale Locale, string Title, string File)
{
    /// <summary>
    /// Writes the page again with the numbers of the pages on which its anchors stand, by anchor: a browser knows them only when
    /// it has printed. Null for a page that tells no page numbers.
    /// </summary>
    public Action<IReadOnlyDictionary<string, int>>? Renumber { get; init; }

    /// <summary>The language beside it; null where there is none.</summary>
    public Locale? Second { get; init; }
}
