using System.Collections.Immutable;
using ProcedureEngine.Alignment;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>At which cell of the versions side by side each finding is shown.</summary>
internal sealed class FindingPlaces
{
    private readonly Dictionary<(int Row, int Column), List<ReportedFinding>> byCell = [];

    /// <summary>Finds the places of all findings of an article.</summary>
    public FindingPlaces(AlignedSet set, ImmutableArray<AlignedRow> rows, ArticleDrift drift)
    {
        var reference = new UnitRows(rows, 0);
        foreach (var version in drift.Versions)
        {
            var column = ColumnOf(set, version);
            var own = column <= 0 ? reference : new UnitRows(rows, column);
            foreach (var finding in version.Findings)
            {
                var row = column < 0 ? -1 : RowOf(set, reference, own, finding, column, rows.Length);
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
    private static int RowOf(AlignedSet set, UnitRows ofReference, UnitRows ofVersion, ReportedFinding finding, int column, int rows)
    {
        var (at, reference) = (finding.Finding.At?.Span, finding.Finding.Reference?.Span);
        if (column == 0 || finding.Finding.Reference?.Locale != set.Reference.Locale) reference = null;
        var row = ofReference.Of(reference);
        if (row < 0) row = ofVersion.OfLineWithout(reference);
        if (row < 0) row = ofVersion.Of(at);
        if (row < 0) row = ofVersion.Innermost(at);
        if (row < 0) row = ofReference.Innermost(reference);
        return row < 0 && rows > 0 ? 0 : row;
    }
}
