using System.Globalization;
using System.Text;
using ProcedureEngine.Rendering.Search;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Ranking;

/// <summary>The files of a locale's search index, opened (<c>site/js/search/word-index.js</c>). For one thread at a time.</summary>
internal sealed class OpenedIndex
{
    private const int VersionBytes = 4, FirstWord = 5;

    private readonly List<ReadOnlyMemory<byte>> pieces = [];
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly Dictionary<string, List<int>> related = new(StringComparer.Ordinal);

    /// <summary>Opens what <see cref="SearchIndex.Render"/> has made.</summary>
    /// <param name="folder">The folder of the files, with a slash at its end.</param>
    /// <param name="files">The files.</param>
    public OpenedIndex(string folder, IEnumerable<SiteFile> files)
    {
        var byName = files.ToDictionary(f => f.Path[folder.Length..], f => f.Content, StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(byName["words.txt"].Span).Split('\n');
        Articles = int.Parse(lines[0].Split(' ')[3], CultureInfo.InvariantCulture);
        starts = [.. lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        Vocabulary = new WordGroups(lines[2], lines[3], lines[4]);
        var words = new string[lines.Length - 1 - FirstWord];
        for (var i = 0; i < words.Length; i++)
        {
            var line = lines[i + FirstWord];
            if (line.EndsWith('*')) Common.Add(i);
            var shared = char.IsAsciiDigit(line[0]) ? line[0] - '0' : line[0] - 'a' + 10;
            words[i] = (shared == 0 ? "" : words[i - 1][..shared]) + line[1..(Common.Contains(i) ? ^1 : ^0)];
        }

        Words = new SortedWords(words);
        ends = new int[words.Length];
        for (var piece = 0; piece < starts.Length; piece++)
        {
            var bytes = byName[string.Create(CultureInfo.InvariantCulture, $"{piece}.bin")];
            pieces.Add(bytes);
            var at = VersionBytes;
            for (var word = starts[piece]; word < (piece + 1 < starts.Length ? starts[piece + 1] : words.Length); word++)
            {
                var length = Number(bytes.Span, ref at);
                at += length;
                ends[word] = at;
            }
        }
    }

    /// <summary>How many articles it has.</summary>
    public int Articles { get; }

    /// <summary>All words.</summary>
    public SortedWords Words { get; }

    /// <summary>The numbers of words that are everywhere: only titles and headings know them.</summary>
    public HashSet<int> Common { get; } = [];

    /// <summary>What is known of the language.</summary>
    public WordGroups Vocabulary { get; }

    /// <summary>The words that have a stem in common with a word. Their beginnings are the same, so that few words are looked at.</summary>
    public List<int> RelatedTo(string typed)
    {
        if (related.TryGetValue(typed, out var found)) return found;
        if (related.Count > 20_000) related.Clear();
        related.Add(typed, found = []);
        var (stems, seen) = (Vocabulary.StemsOf(typed), new HashSet<int>());
        foreach (var start in stems.Prepend(typed).SelectMany(BeginningsOf).Distinct(StringComparer.Ordinal))
        {
            foreach (var i in Words.From(start))
            {
                if ((Words[i] == typed || Vocabulary.StemsOf(Words[i]).Any(stems.Contains)) && seen.Add(i)) found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Adds where a word stands: by article the units that have it, each with its weightiest field there.</summary>
    public void AddPlaces(int word, Dictionary<int, Dictionary<int, int>> places)
    {
        var piece = Array.BinarySearch(starts, word) is var found && found >= 0 ? found : ~found - 1;
        var bytes = pieces[piece].Span;
        var at = word == starts[piece] ? VersionBytes : ends[word - 1];
        Number(bytes, ref at);
        for (var article = 0; at < ends[word];)
        {
            var step = Number(bytes, ref at);
            article += step >> 1;
            if (!places.TryGetValue(article, out var units)) places.Add(article, units = []);
            for (var left = (step & 1) == 1 ? Number(bytes, ref at) : 1; left > 0; left--)
            {
                var place = Number(bytes, ref at);
                units[place >> 3] = Math.Min(place & 7, units.GetValueOrDefault(place >> 3, 7));
            }
        }
    }

    /// <summary>How words begin that have a stem: so, behind "ge", or with two letters for one.</summary>
    private static IEnumerable<string> BeginningsOf(string stem)
    {
        var start = stem[..Math.Min(2, stem.Length)];
        yield return start;
        yield return "ge" + start;
        if (stem is not ['a' or 'o' or 'u', ..]) yield break;
        yield return stem[0] + "e";
        yield return string.Concat(stem.AsSpan(0, 1), stem.AsSpan(0, 1));
    }

    private static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        for (int value = 0, shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (part & 127) << shift;
            if (part < 128) return value;
        }
    }
}
