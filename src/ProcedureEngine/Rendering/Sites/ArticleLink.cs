using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Sites;

/// <summary>Another article of the content that a link leads to.</summary>
/// <param name="Key">The article.</param>
/// <param name="Locale">The version to show: in the language of the page that links, where there is one.</param>
/// <param name="Fragment">The place in it with <c>#</c>; empty for its beginning.</param>
public sealed record ArticleLink(ArticleKey Key, Locale Locale, string Fragment);
