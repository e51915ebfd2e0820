using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Units;

/// <summary>Steps of one list, and what stands inside them.</summary>
internal static class Siblings
{
    /// <summary>The index of the step behind a step; -1 where there is none.</summary>
    public static int Next(ImmutableArray<Unit> units, int index)
    {
        var next = Inside(units, index).End.Value;
        return next < units.Length && AreSiblings(units[index], units[next]) ? next : -1;
    }

    /// <summary>The index of the step before a step; -1 where there is none.</summary>
    public static int Previous(ImmutableArray<Unit> units, int index)
    {
        for (var k = index - 1; k >= 0 && units[k].Depth >= units[index].Depth && ReferenceEquals(units[k].Section, units[index].Section); k--)
        {
            if (units[k].Depth == units[index].Depth) return AreSiblings(units[index], units[k]) ? k : -1;
        }

        return -1;
    }

    /// <summary>What stands in a unit.</summary>
    /// <param name="units">All units.</param>
    /// <param name="parent">The index of the unit.</param>
    /// <param name="most">How many to look at.</param>
    public static Range Inside(ImmutableArray<Unit> units, int parent, int most = int.MaxValue)
    {
        var end = parent + 1;
        while (end < units.Length && end - parent <= most && units[end].Depth > units[parent].Depth && ReferenceEquals(units[end].Section, units[parent].Section)) end++;
        return (parent + 1)..end;
    }

    /// <summary>Whether the step before or behind has no counterpart.</summary>
    public static bool IsBesideGap(ImmutableArray<Unit> units, int index, int[] others) =>
        (Next(units, index) is >= 0 and var next && others[next] < 0) || (Previous(units, index) is >= 0 and var before && others[before] < 0);

    private static bool AreSiblings(Unit a, Unit b) => a.Kind == UnitKind.Step && b.Kind == UnitKind.Step && ReferenceEquals(a.Parent, b.Parent) && ReferenceEquals(a.Section, b.Section);
}
