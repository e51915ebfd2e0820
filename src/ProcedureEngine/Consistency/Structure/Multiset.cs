using System.Collections.Immutable;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>Compares lists in which order does not matter and number does.</summary>
internal static class Multiset
{
    /// <summary>Up to here a list is searched faster than it is counted.</summary>
    private const int Few = 16;

    /// <summary>More values than the root of this on both sides are no list that a person compares.</summary>
    private const int MaxComparisons = 10_000;

    /// <summary>What only one of two lists has, each in the order of its list.</summary>
    public static (List<string> Lost, List<string> Extra) Compare(IEnumerable<string> reference, IEnumerable<string> translation)
    {
        var extra = new List<string>(translation);
        var lost = new List<string>();
        if (extra.Count > Few) return CompareMany([.. reference], extra);
        foreach (var value in reference)
        {
            if (!extra.Remove(value)) lost.Add(value);
        }

        return (lost, extra);
    }

    /// <summary>The same for long lists: each value is looked up, not looked for.</summary>
    private static (List<string> Lost, List<string> Extra) CompareMany(List<string> reference, List<string> translation)
    {
        var lost = Without(reference, Count(translation));
        return (lost, Without(translation, Count(reference)));
    }

    /// <summary>How often a list has each of its values.</summary>
    public static Dictionary<string, int> Count(List<string> values)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in values) counts[value] = counts.GetValueOrDefault(value) + 1;
        return counts;
    }

    /// <summary>A list without the first of each value, as many as are counted.</summary>
    private static List<string> Without(List<string> values, Dictionary<string, int> counts)
    {
        var rest = new List<string>();
        foreach (var value in values)
        {
            if (counts.GetValueOrDefault(value) is > 0 and var count) counts[value] = count - 1;
            else rest.Add(value);
        }

        return rest;
    }

    /// <summary>Takes out pairs of two lists that mean the same; of lists so long that nobody compares them one with another, none.</summary>
    public static void RemoveEqual(List<string> lost, List<string> extra, Func<string, string, bool> isEqual)
    {
        if ((long)lost.Count * extra.Count > MaxComparisons) return;
        for (var i = lost.Count - 1; i >= 0; i--)
        {
            var k = extra.FindIndex(e => isEqual(lost[i], e));
            if (k < 0) continue;
            lost.RemoveAt(i);
            extra.RemoveAt(k);
        }
    }

    /// <summary>A short list for a message.</summary>
    public static string Join(IEnumerable<string> values) => string.Join(", ", values.Distinct(StringComparer.Ordinal));

    /// <summary>Whether two lists of evidence are equal without a look at their order.</summary>
    public static bool AreEqual(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.Length == b.Length && (a.AsSpan().SequenceEqual(b.AsSpan()) || Compare(a, b) is { Lost.Count: 0, Extra.Count: 0 });
}
