using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Rendering.Report;

/// <summary>At which cell of the versions side by side each finding is shown.</summary>
internal sealed class FindingPlaces
{
    private readonly Dictionary<(int Row, int Column), List<ReportedFinding>> byCell = [];

    /// <summary>Finds the places of all findings of an article.</summary>
    public FindingPlaces(AlignedSet set, ImmutableArray<AlignedRow> rows, ArticleDrift drift)
    {
        foreach (var version in drift.Versions)
        {
            var column = ColumnOf(set, version);
            foreach (var finding in version.Findings)
            {
                var row = column < 0 ? -1 : RowOf(set, rows, finding, column);
                if (row < 0) Elsewhere.Add(finding);
                else if (byCell.TryGetValue((row, column), out var list)) list.Add(finding);
                else byCell.Add((row, column), [finding]);
            }
        }
    }

    /// <summary>Findings that no cell shows: on versions that are not there.</summary>
    public List<ReportedFinding> Elsewhere { get; } = [];

    /// <summary>The findings of a cell; column 0 is the reference.</summary>
    public IReadOnlyList<ReportedFinding> In(int row, int column) => byCell.TryGetValue((row, column), out var list) ? list : [];

    private static int ColumnOf(AlignedSet set, VersionDrift version)
    {
        if (version.Locale == set.Reference.Locale) return 0;
        for (var v = 0; v < set.Versions.Length; v++)
        {
            if (set.Versions[v].Article.Locale == version.Locale) return v + 1;
        }

        return -1;
    }

    /// <summary>
    /// The row of the reference's unit that the finding names, since something that is missing has no unit of its own; else
    /// that of the version's unit; else the first, so that nothing is lost.
    /// </summary>
    private static int RowOf(AlignedSet set, ImmutableArray<AlignedRow> rows, ReportedFinding finding, int column)
    {
        var (at, reference) = (finding.Finding.At?.Span, finding.Finding.Reference?.Span);
        if (column == 0 || finding.Finding.Reference?.Locale != set.Reference.Locale) reference = null;
        var row = Find(rows, 0, reference, (unit, span, _) => unit.Span == span);
        if (row < 0) row = Find(rows, 0, reference, (unit, span, r) => unit.Span.Line == span.Line && rows[r].UnitIn(column) is null);
        if (row < 0) row = Find(rows, column, at, (unit, span, _) => unit.Span == span);
        if (row < 0) row = Innermost(rows, column, at);
        if (row < 0) row = Innermost(rows, 0, reference);
        return row < 0 && rows.Length > 0 ? 0 : row;
    }

    private static int Find(ImmutableArray<AlignedRow> rows, int column, SourceSpan? place, Func<Unit, SourceSpan, int, bool> isIt)
    {
        if (place is not { } span) return -1;
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].UnitIn(column) is { } unit && isIt(unit, span, r)) return r;
        }

        return -1;
    }

    /// <summary>The last unit that begins at or above the place and ends at or below it.</summary>
    private static int Innermost(ImmutableArray<AlignedRow> rows, int column, SourceSpan? place)
    {
        if (place is not { Line: var line }) return -1;
        var (best, start) = (-1, 0);
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].UnitIn(column) is { } unit && unit.Span.Line <= line && line <= unit.Span.EndLine && unit.Span.Line >= start) (best, start) = (r, unit.Span.Line);
        }

        return best;
    }
}
