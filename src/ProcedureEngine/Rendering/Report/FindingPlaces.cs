using System.Collections.Immutable;
using ProcedureEngine.Alignment;
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
        var (at, reference) = (finding.Finding.At, finding.Finding.Reference);
        var row = -1;
        if (column > 0 && reference?.Locale == set.Reference.Locale) row = Exact(rows, 0, reference.Span);
        if (row < 0 && at is not null) row = Exact(rows, column, at.Span);
        if (row < 0 && at is not null) row = Innermost(rows, column, at.Span.Line);
        if (row < 0 && reference is not null) row = Innermost(rows, 0, reference.Span.Line);
        return row < 0 && rows.Length > 0 ? 0 : row;
    }

    private static int Exact(ImmutableArray<AlignedRow> rows, int column, SourceSpan span)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].UnitIn(column)?.Span == span) return r;
        }

        return -1;
    }

    private static int Innermost(ImmutableArray<AlignedRow> rows, int column, int line)
    {
        var (best, start) = (-1, 0);
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].UnitIn(column) is { } unit && unit.Span.Line <= line && line <= unit.Span.EndLine && unit.Span.Line >= start) (best, start) = (r, unit.Span.Line);
        }

        return best;
    }
}
