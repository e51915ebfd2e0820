namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>Links the labels of two units one to one.</summary>
internal static class LabelLinks
{
    /// <summary>More labels than the root of this in both units are a list and no text: their order links them.</summary>
    private const int MaxComparisons = 10_000;

    /// <summary>Whether two units have so few labels that each is compared with each.</summary>
    public static bool AreFew(int reference, int translation) => (long)reference * translation <= MaxComparisons;

    /// <summary>The links, strongest first; what is left over has no link.</summary>
    /// <param name="reference">The labels of one unit.</param>
    /// <param name="translation">The labels of the other.</param>
    /// <param name="association">How strongly two labels belong together, from 0.</param>
    public static List<(string Reference, string Translation)> Of(string[] reference, string[] translation, Func<string, string, double> association)
    {
        // Most units have one label: then there is nothing to choose.
        if (reference.Length == 1 && translation.Length == 1) return [(reference[0], translation[0])];

        if (!AreFew(reference.Length, translation.Length)) return [.. reference.Zip(translation)];

        var scored = new List<(double Score, int I, int J)>();
        for (var i = 0; i < reference.Length; i++)
        {
            for (var j = 0; j < translation.Length; j++)
            {
                // Equal words are equal in every language; of equals those at the same place.
                var same = reference[i] == translation[j] ? LexiconThresholds.SameSpelling : 0;
                var place = LexiconThresholds.SamePlace / (1 + Math.Abs(i - j));
                scored.Add((association(reference[i], translation[j]) + same + place, i, j));
            }
        }

        scored.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : (x.I, x.J).CompareTo((y.I, y.J)));
        var links = new List<(string, string)>();
        var (usedI, usedJ) = (new bool[reference.Length], new bool[translation.Length]);
        foreach (var (_, i, j) in scored)
        {
            if (usedI[i] || usedJ[j]) continue;
            usedI[i] = usedJ[j] = true;
            links.Add((reference[i], translation[j]));
        }

        return links;
    }
}
