using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>Any other block.</summary>
internal sealed record BlockPiece(Block Block) : Piece(Block);
