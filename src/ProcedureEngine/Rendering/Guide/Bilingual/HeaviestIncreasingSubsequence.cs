namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>The pairs that can be kept without crossing and weigh most together.</summary>
internal static class HeaviestIncreasingSubsequence
{
    /// <summary>A run in which both numbers rise. Takes n log n for n candidates.</summary>
    /// <param name="candidates">By their first number, then by their second; weights above 0.</param>
    /// <param name="count">More than any second number.</param>
    public static IEnumerable<(int First, int Second)> Of(IReadOnlyList<(int First, int Second, double Weight)> candidates, int count)
    {
        // A Fenwick tree of the heaviest run that ends at or before a second number.
        var best = new int[count + 1];
        Array.Fill(best, -1);
        var (sums, before) = (new double[candidates.Count], new int[candidates.Count]);
        var last = -1;
        for (var start = 0; start < candidates.Count;)
        {
            // Pairs with one first number exclude each other: all are weighed before any of them counts.
            var end = start;
            for (; end < candidates.Count && candidates[end].First == candidates[start].First; end++)
            {
                before[end] = -1;
                for (var at = candidates[end].Second; at > 0; at &= at - 1) before[end] = Heavier(before[end], best[at]);
                sums[end] = candidates[end].Weight + (before[end] < 0 ? 0 : sums[before[end]]);
                last = Heavier(last, end);
            }

            for (; start < end; start++)
            {
                for (var at = candidates[start].Second + 1; at < best.Length; at += at & -at) best[at] = Heavier(best[at], start);
            }
        }

        var run = new Stack<(int, int)>();
        for (; last >= 0; last = before[last]) run.Push((candidates[last].First, candidates[last].Second));
        return run;

        int Heavier(int a, int b) => a < 0 || (b >= 0 && sums[b] > sums[a]) ? b : a;
    }
}
