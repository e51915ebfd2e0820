namespace ProcedureEngine.Rendering.Ranking;

/// <summary>What the index tells of the language of a list: words that say nothing, endings, and words that mean the same (<c>site/js/search/vocabulary.js</c>). For one thread.</summary>
internal sealed class WordGroups
{
    private readonly Inflection[] inflections;
    private readonly Dictionary<string, List<(WordGroup Group, string[][] Stems)>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> known = new(StringComparer.Ordinal);

    /// <summary>The lines of the index.</summary>
    public WordGroups(string stops, string endings, string groupLine)
    {
        Stops = stops.Split(' ').ToHashSet(StringComparer.Ordinal);
        inflections = [.. endings.Split('|').Select(line => new Inflection(line))];
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in groupLine.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var isWeak = line[0] == '~';
            var group = new WordGroup([.. line[(isWeak ? 1 : 0)..].Split(',').Select(member => member.Split(' '))], isWeak);
            foreach (var member in group.Members)
            {
                string[][] stems = [.. member.Select(StemsOf)];
                foreach (var first in stems[0])
                {
                    if (!groups.TryGetValue(first, out var of)) groups.Add(first, of = []);
                    of.Add((group, stems));
                }

                if (member.Length == 1) words.Add(member[0]);
            }
        }

        Words = new SortedWords([.. words.Order(StringComparer.Ordinal)]);
        // Stems of what is typed are not kept: nobody says how much that will be.
        Forms = known.Count;
    }

    /// <summary>Words that say nothing.</summary>
    public HashSet<string> Stops { get; }

    /// <summary>The single words that are members of groups.</summary>
    public SortedWords Words { get; }

    private int Forms { get; }

    /// <summary>The stems of a word, one or two.</summary>
    public string[] StemsOf(string word)
    {
        if (known.TryGetValue(word, out var stems)) return stems;
        var plain = QueryWords.Loose(word);
        stems = [.. inflections.Select(inflection => inflection.Stem(plain)).Distinct(StringComparer.Ordinal)];
        if (known.Count > Forms + 200_000) known.Clear();
        known.Add(word, stems);
        return stems;
    }

    /// <summary>Whether a word says something: not a stop word, nor one for what does not work.</summary>
    public bool Tells(string word) => !Stops.Contains(word) && (Phrases([word]) is not { Count: > 0 } phrases || phrases.Any(p => !p.Group.IsWeak));

    /// <summary>The longest phrases that begin with the first of these words; words that say nothing may stand between theirs.</summary>
    public List<(WordGroup Group, int Length)> Phrases(ReadOnlySpan<string> typed)
    {
        var found = new List<(WordGroup Group, int Length)>();
        foreach (var first in StemsOf(typed[0]))
        {
            if (!groups.TryGetValue(first, out var candidates)) continue;
            foreach (var (group, stems) in candidates)
            {
                var length = LengthOf(typed, stems);
                if (length > 0 && !found.Any(f => f.Group == group && f.Length >= length)) found.Add((group, length));
            }
        }

        var longest = found.Select(f => f.Length).DefaultIfEmpty().Max();
        found.RemoveAll(f => f.Length != longest);
        return found;
    }

    private int LengthOf(ReadOnlySpan<string> typed, string[][] wanted)
    {
        var at = 1;
        foreach (var stems in wanted.AsSpan(1))
        {
            for (var skipped = 0; at < typed.Length && !StemsOf(typed[at]).Any(stems.Contains); at++)
            {
                if (++skipped > 2 || !Stops.Contains(typed[at])) return 0;
            }

            if (at++ >= typed.Length) return 0;
        }

        return at;
    }
}
