using System.Collections.Immutable;

namespace ProcedureEngine.Runs;

/// <summary>What a run's ticks mean for the steps of an article, and what becomes of the run when one more is done: as the page counts (<c>checklist.js</c>).</summary>
/// <param name="Steps">The steps in reading order, substeps behind their step.</param>
/// <param name="Groups">The alternatives of each group: the ids under which a run ticks them.</param>
public sealed record RunProgress(ImmutableArray<RunStep> Steps, ImmutableArray<ImmutableArray<string>> Groups)
{
    /// <summary>Whether a step belongs to an alternative beside the one that was chosen.</summary>
    public bool IsOther(RunState run, int step)
    {
        foreach (var own in Steps[step].Cases)
        {
            if (!IsChosen(run, own.Value) && Groups[own.Group].Any(other => IsChosen(run, other))) return true;
        }

        return false;
    }

    /// <summary>Whether a step does not count: set aside, or of another alternative.</summary>
    public bool IsAside(RunState run, int step) => run.Skipped.ContainsKey(Steps[step].Id) || IsOther(run, step);

    /// <summary>Whether nothing is left to do with a step.</summary>
    public bool IsDone(RunState run, int step) => run.Ticks.ContainsKey(Steps[step].Id) || IsAside(run, step);

    /// <summary>The step to do now: the first that is open and has no open substep; -1 where nothing is left.</summary>
    public int Current(RunState run)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (!IsDone(run, i) && Inside(i).All(inner => IsDone(run, inner))) return i;
        }

        return -1;
    }

    /// <summary>How many steps are ticked, of those that count.</summary>
    public (int Ticked, int Total) Count(RunState run)
    {
        var counted = Enumerable.Range(0, Steps.Length).Where(i => !IsAside(run, i)).ToList();
        return (counted.Count(i => run.Ticks.ContainsKey(Steps[i].Id)), counted.Count);
    }

    /// <summary>Ticks a step with its substeps, and the steps above it whose last part it was. A tick that is there keeps its time.</summary>
    public RunState Tick(RunState run, int step, long time)
    {
        run = Inside(step).Prepend(step).Aggregate(run, (state, i) => Ticked(state, i, time));
        for (var outer = Steps[step].Above; outer >= 0; outer = Steps[outer].Above)
        {
            if (Inside(outer).All(i => run.Ticks.ContainsKey(Steps[i].Id) || IsAside(run, i))) run = Ticked(run, outer, time);
        }

        return Counted(run);
    }

    /// <summary>Sets a step aside with its substeps; what is done stays done. A step above is done where all its parts are and one of them was not set aside.</summary>
    public RunState Skip(RunState run, int step, long time)
    {
        foreach (var i in Inside(step).Prepend(step))
        {
            if (!run.Ticks.ContainsKey(Steps[i].Id) && !run.Skipped.ContainsKey(Steps[i].Id)) run = run with { Skipped = run.Skipped.SetItem(Steps[i].Id, time) };
        }

        for (var outer = Steps[step].Above; outer >= 0; outer = Steps[outer].Above)
        {
            if (Inside(outer).All(i => IsDone(run, i)) && Inside(outer).Any(i => run.Ticks.ContainsKey(Steps[i].Id))) run = Ticked(run, outer, time);
        }

        return Counted(run);
    }

    /// <summary>Chooses one of the alternatives of a group, wherever the article has them.</summary>
    public RunState Choose(RunState run, RunCase choice, long time) =>
        Counted(run with { Ticks = run.Ticks.RemoveRange(Groups[choice.Group]).SetItem(choice.Value, time) });

    /// <summary>Writes a note on a step; an empty one takes it away.</summary>
    public static RunState Note(RunState run, string step, string note) =>
        run with { Notes = note.Trim().Length == 0 ? run.Notes.Remove(step) : run.Notes.SetItem(step, note) };

    /// <summary>The run with the number of steps that are aside now.</summary>
    public RunState Counted(RunState run) => run with { Aside = Enumerable.Range(0, Steps.Length).Count(i => IsAside(run, i)) };

    private IEnumerable<int> Inside(int step) => Enumerable.Range(step + 1, Steps[step].End - step - 1);

    private RunState Ticked(RunState run, int step, long time) => run with
    {
        Ticks = run.Ticks.ContainsKey(Steps[step].Id) ? run.Ticks : run.Ticks.Add(Steps[step].Id, time),
        Skipped = run.Skipped.Remove(Steps[step].Id),
    };

    private static bool IsChosen(RunState run, string value) => run.Ticks.GetValueOrDefault(value) > 0;
}
