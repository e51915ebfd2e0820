using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Headings of one name in both versions: the fixed points of an alignment. A heading may have several names: translations carry the
/// slug made from the English words before the name that the English heading has itself.
/// </summary>
internal static class HeadingAnchors
{
    /// <summary>Index pairs in the order of the reference.</summary>
    public static List<(int Reference, int Translation)> Of(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var unit in translation)
        {
            if (unit.Kind != UnitKind.Heading) continue;
            foreach (var name in Names(unit)) places.TryAdd(name, unit.Index);
        }

        var pairs = new List<(int, int)>();
        var taken = new HashSet<int>();
        foreach (var unit in reference)
        {
            if (unit.Kind != UnitKind.Heading) continue;
            foreach (var name in Names(unit))
            {
                if (!places.TryGetValue(name, out var place) || !taken.Add(place)) continue;
                pairs.Add((unit.Index, place));
                break;
            }
        }

        return pairs;
    }

    /// <summary>Those in an order that both keep: the longest subsequence whose second members rise (patience sorting).</summary>
    public static List<(int Reference, int Translation)> Rising(List<(int Reference, int Translation)> pairs)
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

        var rising = new List<(int Reference, int Translation)>(ends.Count);
        for (var k = ends.Count == 0 ? -1 : ends[^1]; k >= 0; k = before[k]) rising.Add(pairs[k]);
        rising.Reverse();
        return rising;
    }

    private static IEnumerable<string> Names(Unit unit)
    {
        if (UnitSimilarity.SlugOf(unit) is not { } slug) yield break;
        yield return slug;
        foreach (var inline in unit.Text)
        {
            if (inline is Anchor { Name: var name }) yield return name;
        }
    }
}
