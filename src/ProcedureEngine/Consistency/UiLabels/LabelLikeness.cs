using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Similarity;

namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>How much two labels look or mean alike; every label is indexed once. Not thread-safe.</summary>
/// <param name="words">The words of the reference's language with what stands for them in the translation; null where nothing was learnt.</param>
internal sealed class LabelLikeness(WordLexicon? words)
{
    /// <summary>Longer labels are known by their beginning: to find each pair of letters costs the square of the length.</summary>
    private const int MaxLetters = 400;

    private readonly Dictionary<string, WordIndex> translated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordIndex> plain = new(StringComparer.Ordinal);

    /// <summary>From 0 to 1, between a label of the reference and one of the translation.</summary>
    public double Across(string reference, string translation) => Of(reference, translation, Index(translated, reference, words));

    /// <summary>From 0 to 1, between two labels of one language.</summary>
    public double Within(string x, string y) => Of(x, y, Index(plain, x, null));

    private double Of(string x, string y, WordIndex index)
    {
        if (x == y) return 1;
        var overlap = WordIndex.Overlap(index, Index(plain, y, null));
        return Spelling(x, y) is > LabelThresholds.Spelling and var alike ? Math.Max(overlap, alike) : overlap;
    }

    private static WordIndex Index(Dictionary<string, WordIndex> cache, string label, WordLexicon? words)
    {
        if (!cache.TryGetValue(label, out var index)) cache[label] = index = WordIndex.Of(label, words);
        return index;
    }

    /// <summary>The share of letter pairs that two labels have in common (Dice): <c>reduced</c> and <c>redusert</c> are one word.</summary>
    public static double Spelling(string x, string y)
    {
        if (x.Length < 3 || y.Length < 3) return 0;
        (x, y) = (x[..Math.Min(x.Length, MaxLetters)], y[..Math.Min(y.Length, MaxLetters)]);
        var pairs = new List<(char, char)>(y.Length);
        for (var i = 1; i < y.Length; i++) pairs.Add((y[i - 1], y[i]));
        var shared = 0;
        for (var i = 1; i < x.Length; i++)
        {
            if (pairs.Remove((x[i - 1], x[i]))) shared++;
        }

        return 2.0 * shared / (x.Length + y.Length - 2);
    }
}
