using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// A step that is missing before a step and new behind its partner (or the other way round) has changed places with it, if
/// nothing speaks against it: little evidence is enough where the places agree.
/// </summary>
internal sealed class DisplacedStepsPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        for (var i = 0; i < matching.Reference.Length; i++)
        {
            if (!matching.IsMissing(i) || matching.Reference[i].Kind != UnitKind.Step) continue;
            var place = PlaceBehind(matching, i);
            if (place < 0) place = PlaceBefore(matching, i);
            if (place < 0) continue;
            matching.Move(i, place);
            matching.PairInside(i, place);
        }
    }

    /// <summary>The new step behind the partner of the step that follows; -1 where there is none, or another one.</summary>
    private static int PlaceBehind(Matching matching, int i) =>
        UnitOutline.NextStep(matching.Reference, i) is >= 0 and var next && matching.PartnerOf(next) is >= 0 and var partner
            ? IfFree(matching, i, UnitOutline.NextStep(matching.Translation, partner))
            : -1;

    /// <summary>The new step before the partner of the step before; -1 where there is none, or another one.</summary>
    private static int PlaceBefore(Matching matching, int i) =>
        UnitOutline.PreviousStep(matching.Reference, i) is >= 0 and var previous && matching.PartnerOf(previous) is >= 0 and var partner
            ? IfFree(matching, i, UnitOutline.PreviousStep(matching.Translation, partner))
            : -1;

    private static int IfFree(Matching matching, int i, int place) =>
        place >= 0 && matching.IsExtra(place) && matching.Similarity.Of(i, place) >= PassThresholds.Transposed ? place : -1;
}
