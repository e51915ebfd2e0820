using System.Collections.Immutable;

namespace ProcedureEngine.Alignment;

/// <summary>Counts which labels stand in the same pairs, then which of them stand for each other.</summary>
internal sealed class LabelCounts
{
    private readonly Dictionary<string, int> inReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> inTranslation = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> together = [];
    private readonly List<(string[] Reference, string[] Translation)> pairs = [];

    /// <summary>Adds the labels of a pair of units.</summary>
    public void Add(ImmutableArray<string> reference, ImmutableArray<string> translation)
    {
        if (reference.IsEmpty || translation.IsEmpty || reference.Length > 12 || translation.Length > 12) return;
        var (a, b) = (Keys(reference), Keys(translation));
        pairs.Add((a, b));
        foreach (var x in a.Distinct()) inReference[x] = inReference.GetValueOrDefault(x) + 1;
        foreach (var y in b.Distinct()) inTranslation[y] = inTranslation.GetValueOrDefault(y) + 1;
        foreach (var x in a.Distinct())
        {
            foreach (var y in b.Distinct()) together[(x, y)] = together.GetValueOrDefault((x, y)) + 1;
        }
    }

    /// <summary>Links the labels of each pair one to one, the strongest association first, and counts the links.</summary>
    public LabelLexicon ToLexicon()
    {
        var links = new Dictionary<(string Reference, string Translation), int>();
        foreach (var (a, b) in pairs)
        {
            foreach (var link in LabelLinks.Of(a, b, Association)) links[link] = links.GetValueOrDefault(link) + 1;
        }

        return new LabelLexicon(
            Group(links, l => l.Reference, l => l.Translation),
            Group(links, l => l.Translation, l => l.Reference));
    }

    private double Association(string x, string y) => 2.0 * together.GetValueOrDefault((x, y)) / (inReference.GetValueOrDefault(x) + inTranslation.GetValueOrDefault(y));

    private static string[] Keys(ImmutableArray<string> labels) => [.. labels.Select(l => l.Trim().ToLowerInvariant())];

    private static Dictionary<string, ImmutableArray<(string, int)>> Group(
        Dictionary<(string Reference, string Translation), int> links,
        Func<(string Reference, string Translation), string> key,
        Func<(string Reference, string Translation), string> value) => links
            .GroupBy(l => key(l.Key), StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Select(l => (Label: value(l.Key), Count: l.Value)).OrderByDescending(l => l.Count).ThenBy(l => l.Label, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
}
