namespace ProcedureEngine.Runs;

/// <summary>
/// Finds the steps of one revision of an article in the next: by text, then by place and fingerprint, then by what stands around them. The
/// page does the same (<c>site/js/run/match-steps.js</c>); one set of cases holds both.
/// </summary>
internal sealed class StepMatcher
{
    private readonly IReadOnlyList<StepTrace> old;
    private readonly IReadOnlyList<StepTrace> now;
    private readonly string locale;
    private readonly int[] newOf;
    private readonly StepMatch[] by;
    private readonly HashSet<int> taken = [];
    private readonly HashSet<int> moved = [];

    private StepMatcher(IReadOnlyList<StepTrace> old, IReadOnlyList<StepTrace> now, string locale)
    {
        (this.old, this.now, this.locale) = (old, now, locale);
        newOf = new int[old.Count];
        by = new StepMatch[old.Count];
        Array.Fill(newOf, -1);
    }

    /// <summary>What has become of steps, in their order.</summary>
    /// <param name="old">The steps as they were.</param>
    /// <param name="now">The steps as they are.</param>
    /// <param name="locale">Whose words are compared.</param>
    public static IReadOnlyList<CarriedStep> Match(IReadOnlyList<StepTrace> old, IReadOnlyList<StepTrace> now, string locale)
    {
        var matcher = new StepMatcher(old, now, locale);
        matcher.SameText();
        foreach (var gap in matcher.Gaps()) matcher.AddAll(Increasing(matcher.SamePlaces(gap)), StepMatch.Place);
        foreach (var gap in matcher.Gaps()) matcher.AddAll(matcher.SameNeighbours(gap), StepMatch.Neighbours);
        return [.. old.Select((step, i) => matcher.Carried(step, i))];
    }

    private CarriedStep Carried(StepTrace step, int i)
    {
        var found = newOf[i] < 0 ? null : now[newOf[i]];
        var isKnown = found is not null && TextOf(step) is not null && TextOf(found) is not null;
        return new CarriedStep(step, found, by[i], found is not null && by[i] != (isKnown ? StepMatch.Text : StepMatch.Place));
    }

    private string? TextOf(StepTrace step) => step.TextHashes.GetValueOrDefault(locale);

    private void Add(int before, int after, StepMatch how)
    {
        newOf[before] = after;
        taken.Add(after);
        by[before] = how;
    }

    private void AddAll(IEnumerable<(int Old, int New)> pairs, StepMatch how)
    {
        foreach (var (o, n) in pairs) Add(o, n, how);
    }

    /// <summary>What is in the same order, cut by cut; then what moved.</summary>
    private void SameText()
    {
        var open = new Stack<(int From, int OldEnd, int To, int NewEnd)>([(0, old.Count, 0, now.Count)]);
        while (open.TryPop(out var range))
        {
            var (from, oldEnd, to, newEnd) = range;
            var cuts = Increasing(Undoubted(from, oldEnd, to, newEnd));
            if (cuts.Count > 0)
            {
                foreach (var (o, n) in cuts)
                {
                    Add(o, n, StepMatch.Text);
                    open.Push((from, o, to, n));
                    (from, to) = (o + 1, n + 1);
                }

                open.Push((from, oldEnd, to, newEnd));
                continue;
            }

            while (from < oldEnd && to < newEnd && IsSame(from, to)) Add(from++, to++, StepMatch.Text);
            while (from < oldEnd && to < newEnd && IsSame(oldEnd - 1, newEnd - 1)) Add(--oldEnd, --newEnd, StepMatch.Text);
        }

        foreach (var (o, n) in Once(0, old.Count, 0, now.Count, TextOf))
        {
            if (newOf[o] >= 0 || taken.Contains(n)) continue;
            Add(o, n, StepMatch.Text);
            moved.Add(o);
        }
    }

    private bool IsSame(int o, int n) => TextOf(old[o]) is { } text && text == TextOf(now[n]);

    /// <summary>Steps whose text both ranges have once, or once in a list.</summary>
    private List<(int Old, int New)> Undoubted(int from, int oldEnd, int to, int newEnd)
    {
        var pairs = Once(from, oldEnd, to, newEnd, TextOf).Concat(Once(from, oldEnd, to, newEnd, InList)).Distinct().ToList();
        pairs.Sort();
        return pairs;
    }

    private string? InList(StepTrace step) => TextOf(step) is { } text ? $"{text} {step.Place[..(step.Place.AsSpan().LastIndexOfAny("s./") + 1)]}" : null;

    /// <summary>The pairs that have the same key, which no other step of the two ranges has; in the order of the old.</summary>
    private List<(int Old, int New)> Once(int from, int oldEnd, int to, int newEnd, Func<StepTrace, string?> key)
    {
        var after = OnlyOnce(now, to, newEnd, key);
        return [.. OnlyOnce(old, from, oldEnd, key).Where(b => b.Value >= 0 && after.GetValueOrDefault(b.Key, -1) >= 0).Select(b => (b.Value, after[b.Key])).Order()];
    }

    /// <summary>From keys to the only step that has them; -1 where there are several.</summary>
    private static Dictionary<string, int> OnlyOnce(IReadOnlyList<StepTrace> steps, int from, int end, Func<StepTrace, string?> key)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = from; i < end; i++)
        {
            if (key(steps[i]) is { } k) found[k] = found.ContainsKey(k) ? -1 : i;
        }

        return found;
    }

    /// <summary>Free steps of both revisions between the same neighbours.</summary>
    private List<(List<int> Old, List<int> Now)> Gaps()
    {
        var found = new List<(List<int>, List<int>)>();
        var (lastOld, lastNew) = (-1, -1);
        for (var o = 0; o <= old.Count; o++)
        {
            if (o < old.Count && (newOf[o] < 0 || moved.Contains(o))) continue;
            var n = o < old.Count ? newOf[o] : now.Count;
            var before = Between(lastOld, o).Where(i => newOf[i] < 0).ToList();
            var after = Between(lastNew, n).Where(i => !taken.Contains(i)).ToList();
            if (before.Count > 0 && after.Count > 0) found.Add((before, after));
            (lastOld, lastNew) = (o, n);
        }

        return found;
    }

    private static IEnumerable<int> Between(int after, int before) => Enumerable.Range(after + 1, Math.Max(0, before - after - 1));

    private List<(int Old, int New)> SamePlaces((List<int> Old, List<int> Now) gap)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var n in gap.Now) places.TryAdd(now[n].Place, n);
        return [.. gap.Old.Where(o => places.TryGetValue(old[o].Place, out var n) && old[o].Fingerprint == now[n].Fingerprint).Select(o => (o, places[old[o].Place]))];
    }

    /// <summary>The only step between two neighbours, or as many as there were at the same places.</summary>
    private IEnumerable<(int Old, int New)> SameNeighbours((List<int> Old, List<int> Now) gap)
    {
        var isOnly = gap is { Old.Count: 1, Now.Count: 1 };
        var isSame = gap.Old.Count == gap.Now.Count && gap.Old.Zip(gap.Now).All(pair => old[pair.First].Place == now[pair.Second].Place);
        return isOnly || isSame ? gap.Old.Zip(gap.Now) : [];
    }

    /// <summary>Of pairs in the order of their first number a longest run whose second numbers rise (patience sorting).</summary>
    private static List<(int Old, int New)> Increasing(List<(int Old, int New)> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (pairs[ends[middle]].New < pairs[i].New) low = middle + 1;
                else high = middle;
            }

            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
            before[i] = low > 0 ? ends[low - 1] : -1;
        }

        var run = new List<(int, int)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i]) run.Add(pairs[i]);
        run.Reverse();
        return run;
    }
}
