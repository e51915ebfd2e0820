using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Finds what one version says in a step of its own and the other together with the step beside it ("Enter a name." "Choose OK." and
/// "Enter a name and choose OK."), or in a note and in the step's own words. The words of both together then fit the one better than
/// those of its partner alone do; those of another step would fit it worse.
/// </summary>
internal sealed class MergedStepDetector(Matching matching)
{
    /// <summary>Whether a pair of steps fits better with what stands beside it or inside and has no counterpart.</summary>
    /// <param name="i">The step of the reference.</param>
    /// <param name="j">The step of the translation.</param>
    public bool IsPart(int i, int j)
    {
        foreach (var other in Around(matching.Reference, i))
        {
            if (matching.IsMissing(other) && IsSaidTogether(i, other, j)) return true;
        }

        foreach (var other in Around(matching.Translation, j))
        {
            if (matching.IsExtra(other) && SaysTogether(i, j, other)) return true;
        }

        return false;
    }

    /// <summary>The unit of the translation that says a unit of the reference without counterpart together with its own; null mostly.</summary>
    public Unit? PartnerThatSays(int i)
    {
        foreach (var other in Beside(matching.Reference, i))
        {
            if (matching.PartnerOf(other) is >= 0 and var j && IsSaidTogether(other, i, j)) return matching.Translation[j];
        }

        return null;
    }

    /// <summary>The unit of the reference that says a unit of the translation without counterpart together with its own; null mostly.</summary>
    public Unit? SourceThatSays(int j)
    {
        foreach (var other in Beside(matching.Translation, j))
        {
            if (matching.SourceOf(other) is >= 0 and var i && SaysTogether(i, other, j)) return matching.Reference[i];
        }

        return null;
    }

    private bool IsSaidTogether(int i, int other, int j) => IsBetter(matching.Similarity.TextOverlap(i, j), matching.Similarity.JoinedOverlap(i, other, j));

    private bool SaysTogether(int i, int j, int other) => IsBetter(matching.Similarity.TextOverlap(i, j), matching.Similarity.SplitOverlap(i, j, other));

    private static bool IsBetter(double alone, double together) => together >= PassThresholds.MergedOverlap && together >= alone + PassThresholds.MergedGain;

    /// <summary>The steps before and behind a step, and the notes and paragraphs in it.</summary>
    private static IEnumerable<int> Around(ImmutableArray<Unit> units, int index)
    {
        foreach (var other in Beside(units, index)) yield return other;
        var inside = UnitOutline.Inside(units, index);
        for (var k = inside.Start.Value; k < inside.End.Value; k++)
        {
            if (IsText(units[k]) && ReferenceEquals(units[k].Parent, units[index])) yield return k;
        }
    }

    /// <summary>The steps before and behind a step; the step that a note or a paragraph stands in.</summary>
    private static IEnumerable<int> Beside(ImmutableArray<Unit> units, int index)
    {
        if (units[index].Step is not null)
        {
            if (UnitOutline.PreviousStep(units, index) is >= 0 and var before) yield return before;
            if (UnitOutline.NextStep(units, index) is >= 0 and var next) yield return next;
        }
        else if (IsText(units[index]) && units[index].Parent is { Step: not null } parent)
        {
            yield return parent.Index;
        }
    }

    private static bool IsText(Unit unit) => unit.Kind is UnitKind.Alert or UnitKind.Paragraph;
}
