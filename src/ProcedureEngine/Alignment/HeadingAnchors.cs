using System.Collections.Immutable;

namespace ProcedureEngine.Alignment;

/// <summary>Headings with the same slug in both versions, in an order that both keep: the fixed points of an alignment.</summary>
internal static class HeadingAnchors
{
    /// <summary>Index pairs, rising on both sides.</summary>
    public static List<(int Reference, int Translation)> Of(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var unit in translation)
        {
            if (UnitSimilarity.SlugOf(unit) is { } slug) places.TryAdd(slug, unit.Index);
        }

        var pairs = new List<(int, int)>();
        foreach (var unit in reference)
        {
            if (UnitSimilarity.SlugOf(unit) is { } slug && places.Remove(slug, out var place)) pairs.Add((unit.Index, place));
        }

        return Rising(pairs);
    }

    /// <summary>The longest subsequence whose second members rise (patience sorting).</summary>
    private static List<(int, int)> Rising(List<(int Reference, int Translation)> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var k = 0; k < pairs.Count; k++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].Translation < pairs[k].Translation) low = middle + 1;
                else high = middle;
            }

            before[k] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(k);
            else ends[low] = k;
        }

        var rising = new List<(int, int)>(ends.Count);
        for (var k = ends.Count == 0 ? -1 : ends[^1]; k >= 0; k = before[k]) rising.Add(pairs[k]);
        rising.Reverse();
        return rising;
    }
}
