using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>How much two texts have in common.</summary>
internal static class WordSimilarity
{
    /// <summary>The Dice coefficient of the words: 0 where they share none or one has none, 1 where they have the same, in any order.</summary>
    public static double Of(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        if (one.IsEmpty || other.IsEmpty) return 0;
        var counts = new Dictionary<string, int>(one.Length, StringComparer.Ordinal);
        foreach (var word in one) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        var shared = 0;
        foreach (var word in other)
        {
            ref var left = ref CollectionsMarshal.GetValueRefOrNullRef(counts, word);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref left) || left == 0) continue;
            left--;
            shared++;
        }

        return 2.0 * shared / (one.Length + other.Length);
    }
}
