using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>A step.</summary>
internal sealed record StepPiece(Step Step, char Numbering) : Piece(Step)
{
    /// <summary>The number as readers see it.</summary>
    public string Number => StepNumber.Of(Step.Number, Numbering);

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional => Step.Condition is not null || Step.IsOptional;
}
