using System.Text;

namespace ProcedureEngine.Rendering.Ranking;

/// <summary>What is left of a word when its endings go: Drucker, drucken and druckt meet, and so do blokkeren and geblokkeerd (<c>site/js/search/stem.js</c>).</summary>
internal sealed class Inflection
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly int longest;
    private readonly bool hasParticiples;

    /// <summary>The endings of a language from a line of the index: <c>ge- en er</c>.</summary>
    public Inflection(string line)
    {
        var all = line.Split(' ').Where(ending => ending.Length > 0 && ending != "ge-").ToHashSet(StringComparer.Ordinal);
        endings = all.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = all.Select(ending => ending.Length).DefaultIfEmpty().Max();
        hasParticiples = line.StartsWith("ge-", StringComparison.Ordinal);
    }

    /// <summary>The stem of a folded and loose word: its longest ending goes, twice, since endings are heaped: skriver-en.</summary>
    public string Stem(string word)
    {
        ReadOnlySpan<char> left = word;
        if (hasParticiples && left.Length > 6 && left is ['g', 'e', .., 'd' or 't' or 'n']) left = left[2..];
        for (var round = 0; round < 2; round++)
        {
            var length = Math.Min(longest, left.Length - 3 - round);
            // A long ending leaves more of the word: what is short without it is another word.
            while (length > 0 && !((length < 3 || left.Length - length >= 4 + round) && endings.Contains(left[^length..]))) length--;
            if (length <= 0) break;
            left = left[..^length];
        }

        return WithoutDoubles(left);
    }

    /// <summary>Doubled letters come and go with endings, and with typing errors.</summary>
    private static string WithoutDoubles(ReadOnlySpan<char> word)
    {
        var single = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1]) single.Append(word[i]);
        }

        return single.ToString();
    }
}
