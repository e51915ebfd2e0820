using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Rendering.Search;

namespace ProcedureEngine.Rendering.Ranking;

/// <summary>What people type, brought to the spelling of the index (<c>site/js/shared/fold-words.js</c>).</summary>
internal static partial class QueryWords
{
    private const int MostWords = 24;

    /// <summary>The words of a question: single Latin letters say nothing.</summary>
    public static List<string> Terms(string query) =>
        [.. Words(Negation().Replace(query, "nt")).Where(word => word.Length > 1 || word[0] > '\x7f').Take(MostWords)];

    /// <summary>The folded words of a text.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (WordFold.Of(text[i]) is { } folded)
            {
                word.Append(folded);
                continue;
            }

            // Of letters beyond the first 65,536 none has accents.
            if (Rune.TryGetRuneAt(text, i, out var rune) && !rune.IsBmp && Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                i++;
                continue;
            }

            if (word.Length > 0) yield return Cut(word);
            word.Clear();
        }

        if (word.Length > 0) yield return Cut(word);
    }

    /// <summary>A spelling in which words with and without their letters meet: Straße, Aenderung and Ændring lose what only some keyboards have.</summary>
    public static string Loose(string folded)
    {
        var loose = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            loose.Append(folded[i]);
            if (i + 1 < folded.Length && ((folded[i] is 'a' or 'o' or 'u' && folded[i + 1] == 'e') || (folded[i] == 'a' && folded[i + 1] == 'a'))) i++;
        }

        return loose.ToString();
    }

    private static string Cut(StringBuilder word) => word.ToString(0, Math.Min(word.Length, SearchWords.MaxLength));

    [GeneratedRegex(@"n['’]t(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();
}
