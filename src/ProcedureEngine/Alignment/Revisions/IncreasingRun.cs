using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>The most pairs that can be kept without crossing.</summary>
internal static class IncreasingRun
{
    /// <summary>Of pairs in the order of their first number a longest run whose second numbers rise; of equally long ones the one that ends first.</summary>
    public static ImmutableArray<(int Old, int New)> Of(ImmutableArray<(int Old, int New)> pairs)
    {
        // Patience sorting: ends[k] is the pair with the smallest second number on which a run of k + 1 pairs can end.
        var ends = new List<int>();
        var before = new int[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].New < pairs[i].New) low = middle + 1;
                else high = middle;
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var run = new Stack<(int, int)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i]) run.Push(pairs[i]);
        return [.. run];
    }
}
