using System.Collections.Frozen;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>
/// The texts that a language leaves as they are in every article that has them: licences, legal notices, what contributors certify.
/// They are left so on purpose.
/// </summary>
public sealed class UntranslatedTexts
{
    /// <summary>In fewer articles a text was more likely forgotten, or copied from one of them to the other.</summary>
    private const int MinArticles = 5;

    /// <summary>Fewer words are a heading or a label, which each article might have translated.</summary>
    private const int MinWords = 8;

    private readonly FrozenSet<(Locale Locale, string Text)> texts;

    private UntranslatedTexts(IEnumerable<(Locale, string)> texts) => this.texts = texts.ToFrozenSet();

    /// <summary>No texts.</summary>
    public static UntranslatedTexts None { get; } = new([]);

    /// <summary>Looks through all articles: the cost is that of their pairs.</summary>
    public static UntranslatedTexts Of(IReadOnlyCollection<AlignedSet> sets)
    {
        var counts = new Dictionary<(Locale Locale, string Text), int>();
        foreach (var (place, isKept) in Pairs(sets))
        {
            if (isKept && HasManyWords(place.Text)) counts[place] = counts.GetValueOrDefault(place) + 1;
        }

        foreach (var (place, count) in counts)
        {
            if (count < MinArticles) counts.Remove(place);
        }

        // One article that translates it shows that it is to be translated.
        if (counts.Count > 0)
        {
            foreach (var (place, isKept) in Pairs(sets))
            {
                if (!isKept) counts.Remove(place);
            }
        }

        return counts.Count == 0 ? None : new UntranslatedTexts(counts.Keys);
    }

    /// <summary>Whether a language leaves a text of the reference as it is wherever it stands.</summary>
    public bool Contains(Locale locale, string text) => texts.Contains((locale, text));

    private static IEnumerable<((Locale Locale, string Text) Place, bool IsKept)> Pairs(IReadOnlyCollection<AlignedSet> sets)
    {
        foreach (var set in sets)
        {
            foreach (var version in set.Versions)
            {
                foreach (var pair in version.Pairs)
                {
                    if (pair is not { Reference: { IsIncluded: false } a, Translation: { } b } || pair.Confidence < RuleThresholds.ComparablePair) continue;
                    yield return ((version.Article.Locale, a.Content), a.Content == b.Content);
                }
            }
        }
    }

    private static bool HasManyWords(string text) => text.AsSpan().Count(' ') >= MinWords - 1;
}
