using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>
/// The pairs found so far. Those in order divide both revisions into gaps; what is found later lies within a gap, so that
/// order is kept. Only moves stand across.
/// </summary>
internal sealed class StepMatches(int oldCount, int newCount)
{
    private readonly int[] newOf = Enumerable.Repeat(-1, oldCount).ToArray();
    private readonly int[] oldOf = Enumerable.Repeat(-1, newCount).ToArray();
    private readonly CarriedBy[] by = new CarriedBy[oldCount];
    private readonly bool[] isMove = new bool[oldCount];

    /// <summary>The new step of an old one; -1 where there is none.</summary>
    public int NewOf(int old) => newOf[old];

    /// <summary>How the new step was found.</summary>
    public CarriedBy By(int old) => by[old];

    /// <summary>Pairs two steps that lie within a gap.</summary>
    public void Add(int old, int @new, CarriedBy how)
    {
        newOf[old] = @new;
        oldOf[@new] = old;
        by[old] = how;
    }

    /// <summary>Pairs two steps wherever they stand.</summary>
    public void AddMove(int old, int @new, CarriedBy how)
    {
        Add(old, @new, how);
        isMove[old] = true;
    }

    public bool IsFreeOld(int old) => newOf[old] < 0;

    public bool IsFreeNew(int @new) => oldOf[@new] < 0;

    /// <summary>The gaps that have free steps on both sides, in order: between two pairs in order, or one and an end.</summary>
    public ImmutableArray<StepGap> Gaps()
    {
        var gaps = ImmutableArray.CreateBuilder<StepGap>();
        var (lastOld, lastNew) = (-1, -1);
        for (var old = 0; old <= oldCount; old++)
        {
            if (old < oldCount && (newOf[old] < 0 || isMove[old])) continue;
            var @new = old < oldCount ? newOf[old] : newCount;
            var gap = new StepGap(
                [.. Enumerable.Range(lastOld + 1, old - lastOld - 1).Where(IsFreeOld)],
                [.. Enumerable.Range(lastNew + 1, @new - lastNew - 1).Where(IsFreeNew)]);
            if (!gap.Old.IsEmpty && !gap.New.IsEmpty) gaps.Add(gap);
            (lastOld, lastNew) = (old, @new);
        }

        return gaps.ToImmutable();
    }
}
