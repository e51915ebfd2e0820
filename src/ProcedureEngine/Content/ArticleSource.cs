using ProcedureEngine.Model;

namespace ProcedureEngine.Content;

/// <summary>One article file: what is known before it is read.</summary>
/// <param name="Key">The article that it is a version of.</param>
/// <param name="Locale">The language that folder, file name or front matter declare.</param>
/// <param name="Path">Relative to the content root, with <c>/</c>.</param>
public sealed record ArticleSource(ArticleKey Key, Locale Locale, string Path);
