using System.Collections.Immutable;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>Compares lists in which order does not matter and number does.</summary>
internal static class Multiset
{
    /// <summary>What only one of two lists has, each in the order of its list.</summary>
    public static (List<string> Lost, List<string> Extra) Compare(IEnumerable<string> reference, IEnumerable<string> translation)
    {
        var extra = new List<string>(translation);
        var lost = new List<string>();
        foreach (var value in reference)
        {
            if (!extra.Remove(value)) lost.Add(value);
        }

        return (lost, extra);
    }

    /// <summary>Takes out pairs of two lists that mean the same.</summary>
    public static void RemoveEqual(List<string> lost, List<string> extra, Func<string, string, bool> isEqual)
    {
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
