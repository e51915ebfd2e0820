using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Links;

/// <summary>
/// Included texts that a language does not include but has in its own words, as they stood before the source was given an include: one
/// edit of the source, however many articles it shows in. Immutable.
/// </summary>
public sealed class InlinedIncludes
{
    private readonly Dictionary<(string File, Locale Locale), (UnitPair First, int Count)> places = [];

    private InlinedIncludes()
    {
    }

    /// <summary>No included texts.</summary>
    public static InlinedIncludes None { get; } = new();

    /// <summary>Those of a corpus.</summary>
    /// <param name="sets">The corpus, in an order that does not change.</param>
    public static InlinedIncludes Of(IEnumerable<AlignedSet> sets)
    {
        var found = new InlinedIncludes();
        foreach (var set in sets)
        {
            foreach (var version in set.Versions)
            {
                foreach (var pair in version.Pairs)
                {
                    if (pair is not { Reference: { IsIncluded: false, Evidence.Includes.IsEmpty: false } reference, Translation: { IsIncluded: false } translation }) continue;
                    foreach (var file in reference.Evidence.Includes)
                    {
                        if (translation.Evidence.Includes.Contains(file) || !StandsIn(file, reference, translation)) continue;
                        var key = (file, version.Article.Locale);
                        found.places[key] = found.places.TryGetValue(key, out var place) ? place with { Count = place.Count + 1 } : (pair, 1);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>In how many places a language has the text itself, where this is the first of them; 0 elsewhere.</summary>
    internal int CountFrom(UnitPair pair, string file, Locale locale) => places.TryGetValue((file, locale), out var place) && ReferenceEquals(place.First, pair) ? place.Count : 0;

    /// <summary>Whether a translation says the very words of an included text, such as the name of a product: then nothing is missing.</summary>
    internal static bool IsSaid(string file, Unit reference, Unit translation) =>
        Contents(file, reference).Any(c => PlainText.Of(c).Trim() is { Length: > 1 } words && translation.Content.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an included text is a name: a few words without a full stop, a picture or a link.</summary>
    internal static bool IsName(string file, Unit reference) =>
        Contents(file, reference).Any(c => !InlineWalk.Descendants(c).Any(i => i is Image or Link) && PlainText.Of(c).Trim() is { Length: > 1 and <= MaxName } words && words.Count(' ') < MaxWords && words[^1] != '.');

    /// <summary>The longest name: a sentence is longer.</summary>
    private const int MaxName = 60, MaxWords = 6;

    /// <summary>Whether a translation shows itself the pictures that an included text shows, so that it has the text in its own words.</summary>
    internal static bool StandsIn(string file, Unit reference, Unit translation)
    {
        foreach (var content in Contents(file, reference))
        {
            var pictures = InlineWalk.Descendants(content).OfType<Image>().Select(i => AddressNormalizer.FileName(AddressNormalizer.Normalize(i.Source))).ToList();
            if (pictures.Count > 0 && pictures.TrueForAll(p => translation.Evidence.Media.Count(m => m == p) > reference.Evidence.Media.Count(m => m == p))) return true;
        }

        return false;
    }

    private static IEnumerable<System.Collections.Immutable.ImmutableArray<Inline>> Contents(string file, Unit reference) =>
        InlineWalk.Descendants(reference.Text).OfType<IncludedText>().Where(i => AddressNormalizer.Normalize(i.Path) == file).Select(i => i.Content);
}
