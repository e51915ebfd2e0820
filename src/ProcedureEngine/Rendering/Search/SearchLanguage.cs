using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// What the search knows of a list's language, as three lines of the index: stop words; endings, those of English, whose words are in
/// all languages, behind <c>|</c>; and groups of words that mean the same, parted by <c>;</c>, their members by <c>,</c>, a <c>~</c> before those that say little. All
/// is folded as the words of articles are.
/// </summary>
internal sealed class SearchLanguage
{
    /// <summary>A group is cut at so many words, a member at so many: nobody says more.</summary>
    private const int MaxMembers = 60, MaxWords = 4;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private SearchLanguage(FrozenSet<string> stopWords, string lines)
    {
        lookup = stopWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Lines = lines;
    }

    /// <summary>The three lines.</summary>
    public string Lines { get; }

    /// <summary>What is known of a locale's language, with synonyms of the site's own.</summary>
    public static SearchLanguage Of(Locale locale, IEnumerable<ImmutableArray<string>> synonyms)
    {
        ImmutableArray<Language> languages = [.. new[] { KnownLanguages.For(locale), KnownLanguages.For("en") }.Distinct()];
        // "Not" is more than filler: it asks for what helps where something does not work.
        var stopWords = languages.SelectMany(l => l.StopWords.Words.Concat(l.Search.Fillers.Words)).SelectMany(Words)
            .Except(languages.SelectMany(l => l.Search.Groups().GetValueOrDefault(SearchVocabulary.Failure, [])).Select(m => Words(m).ToArray()).Where(m => m.Length == 1).Select(m => m[0]))
            .ToFrozenSet(StringComparer.Ordinal);
        var lines = new StringBuilder();
        lines.AppendJoin(' ', stopWords.Order(StringComparer.Ordinal)).Append('\n');
        lines.AppendJoin('|', languages.Select(Endings)).Append('\n');
        lines.AppendJoin(';', Groups(languages, synonyms)).Append('\n');
        return new SearchLanguage(stopWords, lines.ToString());
    }

    /// <summary>Whether a folded word says nothing by itself.</summary>
    public bool IsStopWord(ReadOnlySpan<char> word) => lookup.Contains(word);

    private static string Endings(Language language)
    {
        var search = language.Search;
        var endings = search.Endings.Words.Select(e => string.Concat(e.Select(WordFold.Of))).Distinct().OrderByDescending(e => e.Length).ThenBy(e => e, StringComparer.Ordinal);
        return string.Join(' ', search.HasPrefixedParticiples ? endings.Prepend("ge-") : endings);
    }

    private static IEnumerable<string> Groups(ImmutableArray<Language> languages, IEnumerable<ImmutableArray<string>> synonyms)
    {
        foreach (var group in synonyms) yield return Group(group);
        ImmutableArray<Dictionary<string, ImmutableArray<string>>> known = [.. languages.Select(l => l.Search.Groups())];
        foreach (var name in known.SelectMany(g => g.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var group = Group(known.SelectMany(g => g.GetValueOrDefault(name, [])));
            if (group.Contains(',', StringComparison.Ordinal)) yield return name == SearchVocabulary.Failure ? '~' + group : group;
        }
    }

    private static string Group(IEnumerable<string> members) =>
        string.Join(',', members.Select(m => string.Join(' ', Words(m).Take(MaxWords))).Where(m => m.Length > 0).Distinct().Take(MaxMembers));

    /// <summary>The words of a text as the script takes what is typed apart; single Latin letters are none.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var character in text.Normalize().Replace("n't", "nt", StringComparison.Ordinal) + ' ')
        {
            if (WordFold.Of(character) is { } folded)
            {
                word.Append(folded);
                continue;
            }

            if (word.Length > 1 || (word.Length == 1 && word[0] > '\x7f')) yield return word.ToString(0, Math.Min(word.Length, SearchWords.MaxLength));
            word.Clear();
        }
    }
}
