using System.Collections.Immutable;

namespace ProcedureEngine.Runs;

/// <summary>A run meets the article as it is now: another revision of it, another language, or the run's first step. As the page does it (<c>revision.js</c>, <c>migrate.js</c>).</summary>
public static class RunRevision
{
    /// <summary>
    /// Moves what was done to the steps as they are now. Steps that were never seen in this language are known by place and fingerprint; of
    /// those what is not here is no loss: another language may have them.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="now">The steps of the article as it is now.</param>
    /// <param name="locale">The tag of the language whose words are compared.</param>
    public static RunState Reconcile(RunState run, ImmutableArray<StepTrace> now, string locale)
    {
        var here = ById(now);
        var seen = run.Steps.Where(step => step.TextHashes.ContainsKey(locale)).ToImmutableArray();
        var isEdited = seen.Length > 0 && (seen.Length != now.Length || seen.Any(step => here.GetValueOrDefault(step.Id)?.TextHashes.GetValueOrDefault(locale) != step.TextHashes[locale]));
        if (isEdited || (seen.IsEmpty && run.Steps.Any(step => !here.ContainsKey(step.Id)))) return Move(run, isEdited ? seen : run.Steps, now, locale, isEdited);
        var wasSeen = ById(run.Steps);
        return run with { Steps = [.. now.Select(step => wasSeen.TryGetValue(step.Id, out var before) ? Joined(before, step) : step), .. run.Steps.Where(step => !here.ContainsKey(step.Id))] };
    }

    private static RunState Move(RunState run, ImmutableArray<StepTrace> old, ImmutableArray<StepTrace> now, string locale, bool isEdited)
    {
        var (here, wasSeen) = (ById(now), ById(run.Steps));
        var carried = StepMatcher.Match(old, now, locale).Where(c => c.New is not null || isEdited).ToList();
        var gone = run.Gone.ToBuilder();
        var changed = ImmutableArray.CreateBuilder<string>();
        var words = run.Before.Clear().ToBuilder();
        foreach (var c in carried)
        {
            var (before, isDone) = (wasSeen.GetValueOrDefault(c.Old.Id), run.Ticks.ContainsKey(c.Old.Id) || run.Skipped.ContainsKey(c.Old.Id) || run.Notes.ContainsKey(c.Old.Id));
            if (!isDone) continue;
            if (c.New is null)
            {
                gone.Add(new GoneStep(c.Old.Id, before?.Words ?? "", run.Ticks.GetValueOrDefault(c.Old.Id), run.Notes.GetValueOrDefault(c.Old.Id, "")));
                continue;
            }

            if (!c.CheckAgain && !run.Changed.Contains(c.Old.Id)) continue;
            if (!changed.Contains(c.New.Id)) changed.Add(c.New.Id);
            // What the reader did is what stood there first, not what stood there between two edits.
            var first = run.Before.GetValueOrDefault(c.Old.Id) ?? (before?.Locale == locale ? before.Words : "");
            if (first.Length > 0 && first != here.GetValueOrDefault(c.New.Id)?.Words) words[c.New.Id] = first;
        }

        var joined = carried.Where(c => c is { New: not null, By: StepMatch.Text }).GroupBy(c => c.New!.Id).ToDictionary(g => g.Key, g => g.First().Old);
        return run with
        {
            Ticks = Moved(run.Ticks, carried),
            Skipped = Moved(run.Skipped, carried),
            Notes = Moved(run.Notes, carried),
            Gone = gone.ToImmutable(),
            Changed = changed.ToImmutable(),
            Before = words.ToImmutable(),
            Steps = [.. now.Select(step => joined.TryGetValue(step.Id, out var before) ? Joined(before, step) : step)],
        };
    }

    private static ImmutableSortedDictionary<string, T> Moved<T>(ImmutableSortedDictionary<string, T> of, List<CarriedStep> carried)
    {
        var to = of.ToBuilder();
        foreach (var c in carried) to.Remove(c.Old.Id);
        foreach (var c in carried)
        {
            if (c.New is not null && of.TryGetValue(c.Old.Id, out var value)) to[c.New.Id] = value;
        }

        return to.ToImmutable();
    }

    private static StepTrace Joined(StepTrace before, StepTrace now) => now with { TextHashes = before.TextHashes.SetItems(now.TextHashes) };

    private static Dictionary<string, StepTrace> ById(ImmutableArray<StepTrace> steps)
    {
        var byId = new Dictionary<string, StepTrace>(steps.Length, StringComparer.Ordinal);
        foreach (var step in steps) byId[step.Id] = step;
        return byId;
    }
}
