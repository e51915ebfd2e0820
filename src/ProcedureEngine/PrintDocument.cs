using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>A page that is ready to be printed.</summary>
/// <param name="Key">The article.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Title">The title; never empty.</param>
/// <param name="File">The full path of the page; all that it shows lies beside it on the disk.</param>
public sealed record PrintDocument(ArticleKey Key, Locale Locale, string Title, string File);
