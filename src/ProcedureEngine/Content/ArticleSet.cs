using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content;

/// <summary>The language versions of one article.</summary>
/// <param name="Key">What they share.</param>
/// <param name="Sources">One for a locale, the reference locale first, then by locale tag. Never empty.</param>
public sealed record ArticleSet(ArticleKey Key, ImmutableArray<ArticleSource> Sources);
