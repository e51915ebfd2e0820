namespace ProcedureEngine.Rendering.Ranking;

/// <summary>
/// Ranks the articles of a locale's index as the search of the site does (<c>site/js/search/rank.js</c>): what tells most, where it tells most. A
/// test holds both equal.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="titles">The titles of its articles, in their order.</param>
internal sealed class Ranker(OpenedIndex index, IReadOnlyList<string> titles)
{
    /// <summary>How much a word tells in the title, in the name of the file, in a heading, in the summary, in a UI label, in a step, and elsewhere.</summary>
    private static readonly double[] Fields = [3, 2.4, 1.5, 1.4, 1.1, 1, 0.9, 0];

    private const int Title = 0;

    /// <summary>What more places add, what lacks takes away, what words add that stand in one step or below one heading, a title that says little else, and what of the question the title has.</summary>
    private const double More = 0.1, Partial = 0.5, Together = 0.35, WholeTitle = 0.25, InTitle = 0.2;

    /// <summary>How many articles more every word is taken to be in: what one article alone has may be there by chance.</summary>
    private const int Smooth = 2;

    /// <summary>A word counts as this share of the articles where the index has only titles with it. How much more rare words of a concept may tell than its surest.</summary>
    private const double Common = 0.4, Rarer = 1.2, Same = 0.7;

    /// <summary>An answer that has less than this share of what tells, as surely as it is meant, is no good one.</summary>
    private const double Good = 0.55;

    /// <summary>How sure half a compound is; from which share of the best score, and of what was asked for, on a result is shown.</summary>
    private const double Guess = 0.6, Shown = 0.15, Least = 0.1;

    /// <summary>The numbers of all articles that have something of what was asked for, the best first; and whether none has most of it.</summary>
    public (IReadOnlyList<int> Articles, bool IsPartial) Find(string query)
    {
        var articles = new Dictionary<int, Entry>();
        var whole = 0.0;
        foreach (var concept in new Question(index).Concepts(query))
        {
            var (uses, tells) = UsesOf(concept);
            whole += tells;
            foreach (var (article, use) in uses)
            {
                if (!articles.TryGetValue(article, out var entry)) articles.Add(article, entry = new Entry());
                entry.Score += use.Value * (1 + (More * Math.Log2(use.Units.Count)));
                var sure = use.Sure * (concept.IsGuess ? Guess : 1);
                entry.Covered += tells * sure;
                if (use.Title.Count > 0) entry.Named += tells * sure;
                foreach (var (unit, value) in use.Units) entry.Units[unit] = entry.Units.GetValueOrDefault(unit) + value;
                entry.Title.UnionWith(use.Title);
            }
        }

        var hits = articles.Select(a => Hit(a.Key, a.Value, whole)).Where(hit => hit.Covered >= Least).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Article).ToList();
        var shown = hits.FindIndex(hit => hit.Score < hits[0].Score * Shown);
        if (shown > 0) hits.RemoveRange(shown, hits.Count - shown);
        return ([.. hits.Select(hit => hit.Article)], hits.Count > 0 && hits.Take(3).Max(hit => hit.Covered) < Good);
    }

    private (int Article, double Covered, double Score) Hit(int article, Entry entry, double whole)
    {
        var covered = whole > 0 ? entry.Covered / whole : 0;
        var told = entry.Score + (Together * entry.Units.Values.DefaultIfEmpty().Max());
        var title = article < titles.Count ? titles[article] : "";
        return (article, covered, told * (1 - (Partial * (1 - covered))) * (1 + (WholeTitle * Share(title, entry.Title)) + (InTitle * (whole > 0 ? entry.Named / whole : 0))));
    }

    /// <summary>How much of a title was asked for.</summary>
    private double Share(string title, HashSet<int> meant)
    {
        if (meant.Count == 0) return 0;
        var own = QueryWords.Words(title).Distinct(StringComparer.Ordinal).Where(word => word.Length > 1 && !index.Vocabulary.Stops.Contains(word)).ToList();
        return own.Count > 0 ? (double)own.Count(word => meant.Contains(index.Words.NumberOf(word))) / own.Count : 0;
    }

    /// <summary>How a word that so many articles have tells one from another.</summary>
    private double Rarity(double frequency) => Math.Log(1 + ((Math.Max(0, index.Articles - frequency) + 0.5) / (frequency + Smooth)));

    /// <summary>Where articles have a concept, and how much it tells.</summary>
    private (Dictionary<int, Use> Uses, double Tells) UsesOf(Concept concept)
    {
        var top = concept.Matches.Values.Concat(concept.Phrases.Select(p => p.Sure)).DefaultIfEmpty().Max();
        var found = new List<(IReadOnlyCollection<int> Words, double Sure, Dictionary<int, Dictionary<int, int>> Places, double Frequency)>();
        foreach (var (word, sure) in concept.Matches)
        {
            var places = PlacesOf([word]);
            found.Add(([word], sure, places, index.Common.Contains(word) ? Math.Max(places.Count, index.Articles * Common) : places.Count));
        }

        foreach (var (words, sure) in concept.Phrases)
        {
            var places = InOneUnit([.. words.Select(forms => PlacesOf(forms.Keys))]);
            found.Add(([.. words.SelectMany(w => w.Keys)], sure, places, places.Count));
        }

        var surest = found.Where(f => f.Sure >= top - 0.1).ToList();
        var common = surest.Select(f => f.Frequency).DefaultIfEmpty().Max();
        var rarity = Rarity(Math.Max(surest.SelectMany(f => f.Places.Keys).Distinct().Count(), common));
        var uses = new Dictionary<int, Use>();
        foreach (var (words, sure, places, frequency) in found)
        {
            var tells = concept.Weight * Math.Min(Rarity(frequency), rarity * (sure >= Same ? Rarer : 1));
            foreach (var (article, units) in places)
            {
                if (!uses.TryGetValue(article, out var use)) uses.Add(article, use = new Use());
                use.Sure = Math.Max(use.Sure, sure);
                foreach (var (unit, field) in units)
                {
                    var value = tells * sure * Fields[field];
                    if (field == Title) use.Title.UnionWith(words);
                    if (value > use.Value) use.Value = value;
                    if (value > use.Units.GetValueOrDefault(unit)) use.Units[unit] = value;
                }
            }
        }

        return (uses, concept.Weight * rarity);
    }

    private Dictionary<int, Dictionary<int, int>> PlacesOf(IEnumerable<int> words)
    {
        var places = new Dictionary<int, Dictionary<int, int>>();
        foreach (var word in words) index.AddPlaces(word, places);
        return places;
    }

    /// <summary>The units that have all words of a phrase.</summary>
    private static Dictionary<int, Dictionary<int, int>> InOneUnit(List<Dictionary<int, Dictionary<int, int>>> words)
    {
        var found = new Dictionary<int, Dictionary<int, int>>();
        foreach (var (article, units) in words[0])
        {
            var left = new Dictionary<int, int>();
            foreach (var (unit, field) in units)
            {
                var fields = words.Skip(1).Select(other => other.TryGetValue(article, out var theirs) ? theirs.GetValueOrDefault(unit, -1) : -1).ToList();
                if (!fields.Contains(-1)) left.Add(unit, fields.Append(field).Max());
            }

            if (left.Count > 0) found.Add(article, left);
        }

        return found;
    }

    /// <summary>What an article has of the whole question.</summary>
    private sealed class Entry
    {
        public double Score { get; set; }

        public double Covered { get; set; }

        public double Named { get; set; }

        public Dictionary<int, double> Units { get; } = [];

        public HashSet<int> Title { get; } = [];
    }

    /// <summary>How surely and how tellingly one of a concept's words stands in an article, in each unit of it, and the words of the title among them.</summary>
    private sealed class Use
    {
        public double Sure { get; set; }

        public double Value { get; set; }

        public Dictionary<int, double> Units { get; } = [];

        public HashSet<int> Title { get; } = [];
    }
}
