using ProcedureEngine.Diagnostics;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>Some suppressions, and which of them have met anything. Not thread-safe.</summary>
/// <param name="suppressions">The suppressions, of any files.</param>
internal sealed class SuppressionUse(IEnumerable<Suppression> suppressions)
{
    private readonly ILookup<string, Suppression> byFile = suppressions.ToLookup(s => s.Path, StringComparer.Ordinal);

    private readonly Dictionary<(string Path, string Rule), Ranges> ranges = [];

    // Two of the same words, one below the other, are two: each is reported where it has no effect.
    private readonly HashSet<Suppression> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether any of them suppresses something; all that do have met it.</summary>
    /// <param name="rule">The rule's name or the diagnostic's code, in whichever case.</param>
    /// <param name="path">The file; null where there is none, which nothing suppresses.</param>
    /// <param name="line">The line of the file.</param>
    public bool Suppresses(string rule, string? path, int line)
    {
        if (path is null) return false;
        var key = (path, rule.ToUpperInvariant());
        if (!ranges.TryGetValue(key, out var own)) ranges[key] = own = new Ranges(byFile[path].Where(s => s.Rule.Equals(rule, StringComparison.OrdinalIgnoreCase)));
        return own.Meet(line, used);
    }

    /// <summary>Diagnostics for those that have matched nothing.</summary>
    public void TellUnused(DiagnosticBag diagnostics)
    {
        foreach (var suppression in byFile.SelectMany(file => file))
        {
            if (!used.Contains(suppression)) diagnostics.Add(DiagnosticIds.SuppressionWithoutEffect, suppression.Path, suppression.Span, suppression.Rule);
        }
    }

    /// <summary>
    /// The suppressions of one rule in one file, by the lines that they hold for: what holds for a line is found without a look at
    /// the others, since an article may have as many findings as suppressions.
    /// </summary>
    private sealed class Ranges
    {
        private readonly Suppression[][] ranges;

        // For each the range before it that has not ended where it begins; -1 where there is none.
        private readonly int[] outer;
        private readonly bool[] isMet;

        public Ranges(IEnumerable<Suppression> suppressions)
        {
            ranges = [.. suppressions.GroupBy(s => (s.FirstLine, s.LastLine)).Select(g => g.ToArray()).OrderBy(g => g[0].FirstLine).ThenByDescending(g => g[0].LastLine)];
            (outer, isMet) = (new int[ranges.Length], new bool[ranges.Length]);
            var open = new Stack<int>();
            for (var i = 0; i < ranges.Length; i++)
            {
                while (open.TryPeek(out var last) && ranges[last][0].LastLine < ranges[i][0].FirstLine) open.Pop();
                outer[i] = open.TryPeek(out var around) ? around : -1;
                open.Push(i);
            }
        }

        /// <summary>Whether any holds for a line; all that do are put among those used.</summary>
        public bool Meet(int line, HashSet<Suppression> used)
        {
            var isSuppressed = false;
            for (var i = LastFrom(line); i >= 0; i = outer[i])
            {
                if (!ranges[i][0].Covers(line)) continue;
                isSuppressed = true;
                if (!isMet[i]) used.UnionWith(ranges[i]);
                isMet[i] = true;
            }

            return isSuppressed;
        }

        /// <summary>The last range that begins at or above a line; -1 where there is none.</summary>
        private int LastFrom(int line)
        {
            var (low, high) = (0, ranges.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (ranges[middle][0].FirstLine <= line) low = middle + 1;
                else high = middle;
            }

            return low - 1;
        }
    }
}
