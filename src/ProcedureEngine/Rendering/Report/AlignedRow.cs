using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Rendering.Report;

/// <summary>One row of the versions side by side.</summary>
/// <param name="Reference">The reference's unit; null where only translations have something.</param>
/// <param name="Cells">For each other version, in the set's order, its pair; null where it has nothing to do with the row.</param>
internal sealed record AlignedRow(Unit? Reference, ImmutableArray<UnitPair?> Cells)
{
    /// <summary>
    /// All units of all versions: the reference's in their order, what only translations have behind the unit that it
    /// follows. Extra units of several versions at one place share rows, so that what several translations add can be compared.
    /// </summary>
    public static ImmutableArray<AlignedRow> Of(AlignedSet set)
    {
        var references = set.Versions.SelectMany(v => v.Pairs).Select(p => p.Reference).OfType<Unit>()
            .DistinctBy(Identity)
            .OrderBy(u => u.Span.Line).ThenBy(u => u.Span.Column).ThenByDescending(u => u.Span.EndLine)
            .ToList();
        var index = new Dictionary<(SourceSpan, UnitKind), int>(references.Count);
        foreach (var unit in references) index.Add(Identity(unit), index.Count);

        var width = set.Versions.Length;
        var paired = new UnitPair?[references.Count, width];
        var extras = new List<UnitPair?[]>?[references.Count + 1];
        for (var v = 0; v < width; v++) Place(set.Versions[v].Pairs, v, width, index, paired, extras);

        var rows = ImmutableArray.CreateBuilder<AlignedRow>(references.Count);
        for (var r = -1; r < references.Count; r++)
        {
            if (r >= 0) rows.Add(new AlignedRow(references[r], [.. Enumerable.Range(0, width).Select(v => paired[r, v])]));
            foreach (var cells in extras[r + 1] ?? []) rows.Add(new AlignedRow(null, [.. cells]));
        }

        return rows.ToImmutable();
    }

    private static void Place(
        ImmutableArray<UnitPair> pairs, int version, int width,
        Dictionary<(SourceSpan, UnitKind), int> index, UnitPair?[,] paired, List<UnitPair?[]>?[] extras)
    {
        var gap = 0; // rows of the reference that are passed
        var inGap = 0;
        foreach (var pair in pairs)
        {
            if (pair.Reference is { } reference)
            {
                var row = index[Identity(reference)];
                paired[row, version] = pair;
                if (!pair.IsMoved) (gap, inGap) = (row + 1, 0);
                continue;
            }

            var rows = extras[gap] ??= [];
            if (inGap == rows.Count) rows.Add(new UnitPair?[width]);
            rows[inGap++][version] = pair;
        }
    }

    /// <summary>A unit by its place: the aligner may make the reference's units anew for each version.</summary>
    private static (SourceSpan Span, UnitKind Kind) Identity(Unit unit) => (unit.Span, unit.Kind);
}
