using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Units;

/// <summary>Steps of one list, and what stands inside them.</summary>
internal static class UnitOutline
{
    /// <summary>The index of the step behind a step; -1 where there is none.</summary>
    public static int NextStep(ImmutableArray<Unit> units, int index)
    {
        var next = Inside(units, index).End.Value;
        return next < units.Length && AreOfOneList(units[index], units[next]) ? next : -1;
    }

    /// <summary>The index of the step before a step; -1 where there is none.</summary>
    public static int PreviousStep(ImmutableArray<Unit> units, int index)
    {
        for (var k = index - 1; k >= 0 && units[k].Depth >= units[index].Depth && ReferenceEquals(units[k].Section, units[index].Section); k--)
        {
            if (units[k].Depth == units[index].Depth) return AreOfOneList(units[index], units[k]) ? k : -1;
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

    private static bool AreOfOneList(Unit a, Unit b) => a.Kind == UnitKind.Step && b.Kind == UnitKind.Step && ReferenceEquals(a.Parent, b.Parent) && ReferenceEquals(a.Section, b.Section);
}
