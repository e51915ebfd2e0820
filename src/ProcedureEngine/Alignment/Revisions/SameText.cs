using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>
/// Finds steps whose words did not change. A text that stands often ("Select Save.") is known by its list and by what stands
/// around it: the revisions are cut at texts that leave no doubt, and what lies between the cuts is looked at again.
/// </summary>
internal sealed class SameText(ImmutableArray<StepTrace> old, ImmutableArray<StepTrace> @new, string locale, StepMatches matches)
{
    /// <summary>Pairs what is in the same order, then what moved: texts that each revision has once.</summary>
    public void Find()
    {
        var open = new Stack<(Range Old, Range New)>([(0..old.Length, 0..@new.Length)]);
        while (open.TryPop(out var range))
        {
            var cuts = IncreasingRun.Of(Undoubted(range.Old, range.New));
            if (cuts.IsEmpty)
            {
                FindAtEnds(range.Old, range.New);
                continue;
            }

            var (oldStart, newStart) = (range.Old.Start, range.New.Start);
            foreach (var cut in cuts)
            {
                matches.Add(cut.Old, cut.New, CarriedBy.Text);
                open.Push((oldStart..cut.Old, newStart..cut.New));
                (oldStart, newStart) = (cut.Old + 1, cut.New + 1);
            }

            open.Push((oldStart..range.Old.End, newStart..range.New.End));
        }

        foreach (var (from, to) in Once(0..old.Length, 0..@new.Length, TextOf))
        {
            if (matches.IsFreeOld(from) && matches.IsFreeNew(to)) matches.AddMove(from, to, CarriedBy.Text);
        }
    }

    /// <summary>Pairs what is the same from the start on, and up to the end, of both ranges.</summary>
    private void FindAtEnds(Range oldRange, Range newRange)
    {
        var (from, oldEnd) = (oldRange.Start.Value, oldRange.End.Value);
        var (to, newEnd) = (newRange.Start.Value, newRange.End.Value);
        while (from < oldEnd && to < newEnd && IsSame(from, to)) matches.Add(from++, to++, CarriedBy.Text);
        while (from < oldEnd && to < newEnd && IsSame(oldEnd - 1, newEnd - 1)) matches.Add(--oldEnd, --newEnd, CarriedBy.Text);
    }

    private string? TextOf(StepTrace step) => step.TextHashes.GetValueOrDefault(locale);

    private bool IsSame(int from, int to) => TextOf(old[from]) is { } text && text == TextOf(@new[to]);

    /// <summary>The steps whose text both ranges have once, or once in a list, in the order of the old revision.</summary>
    private ImmutableArray<(int Old, int New)> Undoubted(Range oldRange, Range newRange) =>
    [
        .. Once(oldRange, newRange, TextOf)
            .Concat(Once(oldRange, newRange, s => TextOf(s) is { } text ? $"{text} {s.List}" : null))
            .Distinct().Order(),
    ];

    /// <summary>The pairs of steps that have the same key, which no other step of the two ranges has.</summary>
    private IEnumerable<(int Old, int New)> Once(Range oldRange, Range newRange, Func<StepTrace, string?> key)
    {
        var inNew = OnlyOnce(@new, newRange, key);
        foreach (var (text, from) in OnlyOnce(old, oldRange, key))
        {
            if (from >= 0 && inNew.TryGetValue(text, out var to) && to >= 0) yield return (from, to);
        }
    }

    /// <summary>From keys to the only step that has them; -1 where there are several.</summary>
    private static Dictionary<string, int> OnlyOnce(ImmutableArray<StepTrace> steps, Range range, Func<StepTrace, string?> key)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (key(steps[i]) is { } text) found[text] = found.ContainsKey(text) ? -1 : i;
        }

        return found;
    }
}
