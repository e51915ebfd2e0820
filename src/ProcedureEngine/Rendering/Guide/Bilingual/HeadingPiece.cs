using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>A heading.</summary>
/// <param name="Source">The section, or the heading's block.</param>
/// <param name="Content">Its words.</param>
/// <param name="Slug">Its anchor; null where it has none.</param>
/// <param name="Level">Its level in the article: 2 to 6.</param>
internal sealed record HeadingPiece(object Source, ImmutableArray<Inline> Content, string? Slug, int Level) : Piece(Source);
