using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>Counts which labels stand in the same pairs, then which of them stand for each other. Labels are numbered: numbers are counted fast.</summary>
internal sealed class LabelCounts
{
    /// <summary>The names of a label that are kept, the most frequent first: whoever asks for one looks through them.</summary>
    private const int MaxUses = 1_000;

    private readonly Dictionary<string, Number> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);
    private readonly List<string> labels = [];
    private readonly PairCounts inReference = new(), inTranslation = new(), together = new();
    private readonly List<LabelPair> pairs = [];

    /// <summary>Adds the labels of a pair of units.</summary>
    public void Add(ImmutableArray<string> reference, ImmutableArray<string> translation)
    {
        if (reference.IsEmpty || translation.IsEmpty || reference.Length > 12 || translation.Length > 12) return;
        var (a, b) = (Keys(reference), Keys(translation));
        pairs.Add(new LabelPair(a, b));
        for (var j = 0; j < b.Length; j++)
        {
            // The first spelling is kept, but one with a capital is better.
            var written = translation[j].Trim();
            if (!spellings.TryGetValue(b[j], out var known) || (known == b[j] && written != known)) spellings[b[j]] = written;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (IsRepeated(a, i)) continue;
            inReference.Add(NumberOf(a[i]));
            for (var j = 0; j < b.Length; j++)
            {
                if (!IsRepeated(b, j)) together.Add(Pair(NumberOf(a[i]), NumberOf(b[j])));
            }
        }

        for (var j = 0; j < b.Length; j++)
        {
            if (!IsRepeated(b, j)) inTranslation.Add(NumberOf(b[j]));
        }
    }

    /// <summary>Links the labels of each pair one to one, the strongest association first, and counts the links.</summary>
    public LabelLexicon ToLexicon()
    {
        var links = new PairCounts();
        foreach (var (a, b) in pairs)
        {
            foreach (var (x, y) in LabelLinks.Of(a, b, Association)) links.Add(Pair(NumberOf(x), NumberOf(y)));
        }

        var (translations, sources) = (new Dictionary<string, List<LabelUse>>(StringComparer.Ordinal), new Dictionary<string, List<LabelUse>>(StringComparer.Ordinal));
        links.ForEach((pair, count) =>
        {
            var (x, y) = (labels[(int)(pair >> 32)], labels[(int)pair]);
            Add(translations, x, new LabelUse(y, count));
            Add(sources, y, new LabelUse(x, count));
        });
        return new LabelLexicon(Sorted(translations), Sorted(sources), spellings);
    }

    private static void Add(Dictionary<string, List<LabelUse>> uses, string label, LabelUse use)
    {
        if (!uses.TryGetValue(label, out var list)) uses[label] = list = [];
        list.Add(use);
    }

    private static Dictionary<string, LabelUse[]> Sorted(Dictionary<string, List<LabelUse>> uses)
    {
        var sorted = new Dictionary<string, LabelUse[]>(uses.Count, StringComparer.Ordinal);
        foreach (var (label, list) in uses)
        {
            if (list.Count > 1) list.Sort((x, y) => x.Count != y.Count ? y.Count.CompareTo(x.Count) : string.CompareOrdinal(x.Label, y.Label));
            sorted[label] = [.. list.Take(MaxUses)];
        }

        return sorted;
    }

    private double Association(string x, string y)
    {
        var (a, b) = (NumberOf(x), NumberOf(y));
        return 2.0 * together[Pair(a, b)] / (inReference[a] + inTranslation[b]);
    }

    private int NumberOf(string label)
    {
        if (numbers.TryGetValue(label, out var number)) return number.Value;
        numbers[label] = new Number(labels.Count);
        labels.Add(label);
        return labels.Count - 1;
    }

    private static bool IsRepeated(string[] keys, int index) => Array.IndexOf(keys, keys[index], 0, index) >= 0;

    private static long Pair(int x, int y) => ((long)x << 32) | (uint)y;

    private static string[] Keys(ImmutableArray<string> labels)
    {
        var keys = new string[labels.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = LabelLexicon.Key(labels[i]);
        return keys;
    }

    // Lists of objects are compiled ahead of time; lists of structs would be compiled in every run.
    private sealed record Number(int Value);

    private sealed record LabelPair(string[] Reference, string[] Translation);
}
