using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Corpora;

/// <summary>A text that articles include, in its languages.</summary>
/// <param name="Versions">One for a locale, the source's first.</param>
/// <param name="Suppressions">What they say about findings that are as they should be.</param>
/// <param name="UsedBy">The articles that include it in any language, by key.</param>
internal sealed record Snippet(ImmutableArray<Article> Versions, ImmutableArray<Suppression> Suppressions, ImmutableArray<ArticleKey> UsedBy);
