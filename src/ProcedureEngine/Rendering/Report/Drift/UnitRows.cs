using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>In which row of the versions side by side each unit of one column stands; found without a look at the other rows, however many findings ask.</summary>
internal sealed class UnitRows
{
    private readonly ImmutableArray<AlignedRow> rows;
    private readonly int column;
    private readonly Dictionary<SourceSpan, int> bySpan = [];

    // Seldom asked for: worked out when they are.
    private Dictionary<int, int>? withoutUnit;
    private Dictionary<int, int>? innermost;

    public UnitRows(ImmutableArray<AlignedRow> rows, int column)
    {
        (this.rows, this.column) = (rows, column);
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].UnitIn(column) is { } unit) bySpan.TryAdd(unit.Span, r);
        }
    }

    /// <summary>The first row whose unit stands at exactly this place; -1 where there is none.</summary>
    public int Of(SourceSpan? place) => place is { } span ? bySpan.GetValueOrDefault(span, -1) : -1;

    /// <summary>The first row whose unit of the reference begins on the line, where the column has none; -1 where there is none.</summary>
    public int OfLineWithout(SourceSpan? place)
    {
        if (place is not { Line: var line }) return -1;
        if (withoutUnit is null)
        {
            withoutUnit = [];
            for (var r = 0; r < rows.Length; r++)
            {
                if (rows[r].Reference is { } unit && rows[r].UnitIn(column) is null) withoutUnit.TryAdd(unit.Span.Line, r);
            }
        }

        return withoutUnit.GetValueOrDefault(line, -1);
    }

    /// <summary>The row of the last unit that begins at or above the place and ends at or below it; -1 where there is none.</summary>
    public int Innermost(SourceSpan? place) => place is { Line: var line } ? (innermost ??= ByLine()).GetValueOrDefault(line, -1) : -1;

    private Dictionary<int, int> ByLine()
    {
        // Of units on the same lines the last; many may share a paragraph's.
        var ranges = new Dictionary<(int Line, int EndLine), int>();
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].UnitIn(column) is { } unit) ranges[(unit.Span.Line, unit.Span.EndLine)] = r;
        }

        var found = new Dictionary<int, int>();
        var starts = new Dictionary<int, int>();
        foreach (var ((first, last), r) in ranges.OrderBy(range => range.Value))
        {
            for (var line = first; line <= last; line++)
            {
                if (first >= starts.GetValueOrDefault(line)) (found[line], starts[line]) = (r, first);
            }
        }

        return found;
    }
}
