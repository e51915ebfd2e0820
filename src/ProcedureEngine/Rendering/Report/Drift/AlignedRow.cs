using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>One row of the versions side by side.</summary>
/// <param name="Reference">The reference's unit; null where only translations have something.</param>
/// <param name="Cells">For each other version, in the set's order, its pair; null where it has nothing to do with the row.</param>
internal sealed record AlignedRow(Unit? Reference, ImmutableArray<UnitPair?> Cells)
{
    /// <summary>The unit in a column: 0 is the reference, 1 the first other version. Null where the column has none here.</summary>
    public Unit? UnitIn(int column) => column == 0 ? Reference : Cells[column - 1]?.Translation;

    /// <summary>
    /// All units of all versions: the reference's in their order, what only translations have behind the unit that it
    /// follows. Extra units of several versions at one place share rows, so that what several translations add can be compared.
    /// </summary>
    public static ImmutableArray<AlignedRow> Of(AlignedSet set)
    {
        var (units, width) = (set.ReferenceUnits, set.Versions.Length);
        var paired = new UnitPair?[units.Length][];
        for (var r = 0; r < paired.Length; r++) paired[r] = new UnitPair?[width];
        var extras = new List<UnitPair?[]>?[units.Length + 1];
        for (var v = 0; v < width; v++) Place(set.Versions[v].Pairs, v, width, paired, extras);

        var rows = ImmutableArray.CreateBuilder<AlignedRow>(units.Length);
        for (var r = 0; r <= units.Length; r++)
        {
            foreach (var cells in extras[r] ?? []) rows.Add(new AlignedRow(null, ImmutableArray.Create(cells)));
            if (r < units.Length) rows.Add(new AlignedRow(units[r], ImmutableArray.Create(paired[r])));
        }

        return rows.ToImmutable();
    }

    private static void Place(ImmutableArray<UnitPair> pairs, int version, int width, UnitPair?[][] paired, List<UnitPair?[]>?[] extras)
    {
        var passed = 0; // units of the reference that stand above
        var inGap = 0;
        foreach (var pair in pairs)
        {
            if (pair.Reference is { } reference)
            {
                paired[reference.Index][version] = pair;
                if (!pair.IsMoved) (passed, inGap) = (reference.Index + 1, 0);
                continue;
            }

            var rows = extras[passed] ??= [];
            if (inGap == rows.Count) rows.Add(new UnitPair?[width]);
            rows[inGap++][version] = pair;
        }
    }
}
