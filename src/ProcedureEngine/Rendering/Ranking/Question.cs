namespace ProcedureEngine.Rendering.Ranking;

/// <summary>What a question asks for: each word or phrase of it that says something, and the words of the index that it may mean (<c>site/js/search/query.js</c>).</summary>
internal sealed class Question(OpenedIndex index)
{
    /// <summary>How much words count that stand for "does not work", and the parts of a compound that no article has.</summary>
    private const double Weak = 0.45, Part = 0.6;

    /// <summary>How surely other words and phrases of a group are meant, and the words of a phrase that was typed, of which each says only a part.</summary>
    private const double Same = 0.75, SamePhrase = 0.7, OwnPhrase = 0.85;

    /// <summary>Words that are as sure as this need no guesses at what else may be meant.</summary>
    private const double Sure = 0.7;

    /// <summary>From here on a word is only mistyped, and no compound that articles lack.</summary>
    private const double Near = 0.6, Nearly = 0.5;

    private const int MostMeanings = 60, ShortestPart = 4;

    private readonly WordGroups vocabulary = index.Vocabulary;
    private readonly SortedWords words = index.Words;

    /// <summary>The concepts of a question, in its order.</summary>
    public List<Concept> Concepts(string query)
    {
        string[] typed = [.. QueryWords.Terms(query)];
        var found = new List<Concept>();
        for (var i = 0; i < typed.Length;)
        {
            var phrases = vocabulary.Phrases(typed.AsSpan(i));
            var length = phrases.Count > 0 ? phrases[0].Length : 1;
            var isLast = i + length == typed.Length;
            if (length > 1)
            {
                var own = typed.AsSpan(i, length).ToArray().Where(vocabulary.Tells).Select(word => Scaled(Forms(word), OwnPhrase)).ToArray();
                found.Add(new Concept(Few(Merge(GroupWords(phrases, 1), own)), GroupPhrases(phrases, 1), WeightOf(phrases)));
            }
            else if (!vocabulary.Stops.Contains(typed[i]) || (isLast && found.Count == 0))
            {
                found.AddRange(Single(typed, i, isLast));
            }

            i += length;
        }

        return Unique(found);
    }

    private List<Concept> Single(string[] typed, int i, bool isLast)
    {
        var word = typed[i];
        var phrases = vocabulary.Phrases([word]);
        var weight = WeightOf(phrases);
        var together = GroupPhrases(phrases, 1);
        var matches = Merge(Forms(word), GroupWords(phrases, 1), Joined(typed, i));
        var isKnown = Most(matches) >= Sure || together.Count > 0;
        Merge(matches, Scaled(words.Beginnings(word), isKnown && !isLast ? 0.6 : isLast ? 1 : 0.85), Heads(word), words.Inside(vocabulary.StemsOf(word).Prepend(word).Distinct(StringComparer.Ordinal)));
        if (isKnown) return [new Concept(Few(matches), together, weight)];
        Merge(matches, words.Mistakes(word));
        foreach (var (at, sure) in vocabulary.Words.Mistakes(word)) Merge(matches, GroupWords(vocabulary.Phrases([vocabulary.Words[at]]), sure));
        var (nearest, parts) = (Most(matches), Apart(word));
        // A word that is nearly there is rather meant than one half of what was typed, but no more than both halves.
        if (nearest >= Near || (nearest >= Nearly && parts.Count < 2)) parts.Clear();
        return parts.Count switch
        {
            0 => [new Concept(Few(matches), together, weight)],
            // What stands for the other half is nowhere.
            1 => [new Concept(Few(Merge(Scaled(parts[0], Part), matches)), [], weight, IsGuess: true)],
            _ => [.. parts.Select(part => new Concept(Few(Merge(part, matches)), [], Part, IsGuess: true))],
        };
    }

    /// <summary>The word as it is written, with and without its letters, and in other forms.</summary>
    private Dictionary<int, double> Forms(string word)
    {
        var found = new Dictionary<int, double>();
        var plain = QueryWords.Loose(word);
        foreach (var at in index.RelatedTo(word))
        {
            var other = words[at];
            found[at] = other == word ? 1 : QueryWords.Loose(other) == plain ? 0.95 : Math.Abs(other.Length - word.Length) < 3 ? 0.85 : 0.6;
        }

        return found;
    }

    /// <summary>The single words of groups.</summary>
    private Dictionary<int, double> GroupWords(List<(WordGroup Group, int Length)> groups, double sure)
    {
        var found = new Dictionary<int, double>();
        foreach (var member in groups.SelectMany(g => g.Group.Members).Where(m => m.Length == 1)) Merge(found, Scaled(Forms(member[0]), sure * Same));
        return found;
    }

    /// <summary>The phrases of groups, without the words in them that say nothing.</summary>
    private List<(List<Dictionary<int, double>> Words, double Sure)> GroupPhrases(List<(WordGroup Group, int Length)> groups, double sure)
    {
        var found = new List<(List<Dictionary<int, double>>, double)>();
        foreach (var member in groups.SelectMany(g => g.Group.Members).Where(m => m.Length > 1))
        {
            var forms = member.Where(vocabulary.Tells).Select(Forms).ToList();
            if (forms.Count > 0 && forms.All(w => w.Count > 0)) found.Add((forms, sure * SamePhrase));
        }

        return found;
    }

    private static double WeightOf(List<(WordGroup Group, int Length)> groups) => groups.Any(p => p.Group.IsWeak) ? Weak : 1;

    /// <summary>Two words of the question that articles write as one: log in, Skjerm deling.</summary>
    private Dictionary<int, double> Joined(string[] typed, int i)
    {
        var found = new Dictionary<int, double>();
        foreach (var first in (ReadOnlySpan<int>)[i - 1, i])
        {
            if (first < 0 || first + 1 >= typed.Length || typed[first].Length + typed[first + 1].Length < 5) continue;
            foreach (var word in (ReadOnlySpan<string>)[typed[first] + typed[first + 1], typed[first] + "s" + typed[first + 1]])
            {
                if (words.NumberOf(word) is >= 0 and var at) found[at] = 0.9;
            }
        }

        return found;
    }

    /// <summary>Compounds that begin with the word, surer than other words that do: Druckerproblem is about a Drucker, druckerschöpft is not.</summary>
    private Dictionary<int, double> Heads(string word)
    {
        var found = new Dictionary<int, double>();
        if (word.Length < ShortestPart) return found;
        foreach (var at in words.From(word))
        {
            var rest = words[at][word.Length..];
            foreach (var tail in (ReadOnlySpan<string>)[rest, WithoutLink(rest)])
            {
                if (tail.Length < ShortestPart) continue;
                if (!vocabulary.Tells(tail)) found[at] = 0.85;
                else if (index.RelatedTo(tail).Count > 0) found.TryAdd(at, 0.65);
            }
        }

        return found;
    }

    /// <summary>What stands between the parts of a compound: es, en, s, n, e.</summary>
    private static string WithoutLink(string rest) => rest switch
    {
        ['e', 's' or 'n', ..] => rest[2..],
        ['s' or 'n' or 'e', ..] => rest[1..],
        _ => rest,
    };

    /// <summary>The two parts of a compound that no article has, if articles or groups have both, or the longer one.</summary>
    private List<Dictionary<int, double>> Apart(string word)
    {
        List<Dictionary<int, double>> best = [];
        var most = 0;
        for (var cut = ShortestPart - 1; cut <= word.Length - ShortestPart + 1; cut++)
        {
            var (head, tail) = (PartOf(word[..cut]), PartOf(word[cut..]));
            var linked = head.Count == 0 && word[cut - 1] is 's' or 'n' or 'e' ? PartOf(word[..(cut - 1)]) : head;
            var value = (linked.Count > 0 ? Math.Min(cut, 8) : 0) + (tail.Count > 0 ? Math.Min(word.Length - cut, 8) : 0) + (linked.Count > 0 && tail.Count > 0 ? 4 : 0);
            if (value <= most || value < 5) continue;
            most = value;
            best = [.. new[] { linked, tail }.Where(p => p.Count > 0)];
        }

        return best;
    }

    private Dictionary<int, double> PartOf(string word) =>
        word.Length < 3 || vocabulary.Stops.Contains(word) ? [] : Merge(Forms(word), GroupWords(vocabulary.Phrases([word]), 1));

    private static Dictionary<int, double> Merge(Dictionary<int, double> into, params ReadOnlySpan<Dictionary<int, double>> others)
    {
        foreach (var other in others)
        {
            foreach (var (word, sure) in other)
            {
                if (sure > into.GetValueOrDefault(word)) into[word] = sure;
            }
        }

        return into;
    }

    private static Dictionary<int, double> Scaled(Dictionary<int, double> matches, double by)
    {
        var scaled = new Dictionary<int, double>(matches.Count);
        foreach (var (word, sure) in matches) scaled.Add(word, sure * by);
        return scaled;
    }

    private static double Most(Dictionary<int, double> matches) => matches.Values.DefaultIfEmpty().Max();

    /// <summary>The surest meanings: a short beginning may mean thousands of words.</summary>
    private static Dictionary<int, double> Few(Dictionary<int, double> matches) =>
        matches.Count <= MostMeanings ? matches : matches.OrderByDescending(m => m.Value).Take(MostMeanings).ToDictionary(m => m.Key, m => m.Value);

    /// <summary>What is said twice counts once.</summary>
    private static List<Concept> Unique(List<Concept> concepts) =>
        [.. concepts.Where((one, i) => !concepts.Take(i).Any(other => other.Matches.Count > 0 && one.Matches.All(m => m.Value < 0.5 || other.Matches.GetValueOrDefault(m.Key) >= m.Value)))];
}
