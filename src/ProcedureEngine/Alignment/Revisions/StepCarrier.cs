using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>
/// Finds the steps of one revision of an article in the next one, so that ids and ticks stay with the step that they were given
/// to. Works on what a browser keeps of a run as well as on whole articles: what is not known of a step is not asked for.
/// </summary>
public static class StepCarrier
{
    /// <summary>What has become of the steps of an article, in their order. Both revisions are in the same language.</summary>
    public static ImmutableArray<CarriedStep> Carry(Article old, Article @new) => Carry(StepTrace.Of(old), StepTrace.Of(@new), @new.Locale.Tag);

    /// <summary>What has become of steps, in their order.</summary>
    /// <param name="old">The steps of the old revision in their order.</param>
    /// <param name="new">The steps of the new revision in their order.</param>
    /// <param name="locale">The locale tag whose text hashes are compared; steps that were not seen in it are known by place and fingerprint.</param>
    public static ImmutableArray<CarriedStep> Carry(ImmutableArray<StepTrace> old, ImmutableArray<StepTrace> @new, string locale)
    {
        var matches = new StepMatches(old.Length, @new.Length);
        new SameText(old, @new, locale, matches).Find();

        // Words are a better witness than a place, which every step that is inserted before it shifts.
        FindInGaps(matches, CarriedBy.Similarity, gap => SimilarSteps.In(gap, old, @new));
        FindInGaps(matches, CarriedBy.Place, gap => SamePlaces(gap, old, @new));
        var (oldMarks, newMarks) = (OnlyOnce(old), OnlyOnce(@new));
        FindInGaps(matches, CarriedBy.Mark, gap => SameMarks(gap, old, oldMarks, newMarks));
        FindInGaps(matches, CarriedBy.Neighbours, gap => SameNeighbours(gap, old, @new));
        return [.. old.Select((step, i) => Carried(step, matches.NewOf(i) is var n and >= 0 ? @new[n] : null, matches.By(i), locale))];
    }

    private static void FindInGaps(StepMatches matches, CarriedBy by, Func<StepGap, ImmutableArray<(int Old, int New)>> find)
    {
        foreach (var gap in matches.Gaps())
        {
            foreach (var (from, to) in IncreasingRun.Of(find(gap))) matches.Add(from, to, by);
        }
    }

    private static ImmutableArray<(int Old, int New)> SamePlaces(StepGap gap, ImmutableArray<StepTrace> old, ImmutableArray<StepTrace> @new)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var n in gap.New) places.TryAdd(@new[n].Place, n);
        return [.. gap.Old.Where(o => places.TryGetValue(old[o].Place, out var n) && old[o].Fingerprint == @new[n].Fingerprint).Select(o => (o, places[old[o].Place]))];
    }

    private static ImmutableArray<(int Old, int New)> SameMarks(StepGap gap, ImmutableArray<StepTrace> old, Dictionary<string, int> oldMarks, Dictionary<string, int> newMarks)
    {
        int Partner(int o) => old[o].Marks.Where(oldMarks.ContainsKey).Select(m => newMarks.GetValueOrDefault(m, -1)).FirstOrDefault(n => gap.New.BinarySearch(n) >= 0, -1);
        return [.. gap.Old.Select(o => (Old: o, New: Partner(o))).Where(p => p.New >= 0)];
    }

    /// <summary>The links and images that one step alone has, with that step.</summary>
    private static Dictionary<string, int> OnlyOnce(ImmutableArray<StepTrace> steps) => steps
        .SelectMany((s, i) => s.Marks.Select(m => (Mark: m, Step: i)))
        .GroupBy(m => m.Mark, StringComparer.Ordinal)
        .Where(g => g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.Single().Step, StringComparer.Ordinal);

    /// <summary>The only step between two neighbours and the only one between them now; or as many steps as there are now at the same places.</summary>
    private static ImmutableArray<(int Old, int New)> SameNeighbours(StepGap gap, ImmutableArray<StepTrace> old, ImmutableArray<StepTrace> @new) =>
        gap is { Old.Length: 1, New.Length: 1 } || gap.Old.Select(o => old[o].Place).SequenceEqual(gap.New.Select(n => @new[n].Place))
            ? [.. gap.Old.Zip(gap.New)]
            : [];

    private static CarriedStep Carried(StepTrace old, StepTrace? @new, CarriedBy by, string locale)
    {
        if (@new is null) return new CarriedStep(old, null, CarriedBy.None, CheckAgain: false);
        var isTextKnown = old.TextHashes.ContainsKey(locale) && @new.TextHashes.ContainsKey(locale);
        return new CarriedStep(old, @new, by, CheckAgain: by != (isTextKnown ? CarriedBy.Text : CarriedBy.Place));
    }
}
