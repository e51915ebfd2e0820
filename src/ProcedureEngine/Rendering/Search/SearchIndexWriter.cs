using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// Writes the index of a locale. <c>words.txt</c> holds all words, sorted, each as the number of letters that it shares with the one
/// before (a digit of base 36) and the rest; <c>*</c> behind a word that is everywhere. In front of them stand a line with the
/// format, the version and the number of articles, a line with the first word of each piece, and three about the language
/// (<see cref="SearchLanguage"/>). A piece (<c>0.bin</c> …) is four bytes of
/// the version, and for each of its words the length of what follows and its articles: the distance from the article before times 2,
/// plus 1 where there are several places and their number follows; then the places (<see cref="WordUses.Places"/>). Numbers are in
/// groups of seven bits, the lowest first, as LEB128 has them.
/// </summary>
internal sealed class SearchIndexWriter(SearchWords words, SearchLanguage language)
{
    private const int PieceBytes = 8_000;
    private const int VersionBytes = 4;
    private const int LongestPrefix = 35;

    /// <summary>A word that is in more than every fourth of many articles tells none from another: only titles and headings with it are kept.</summary>
    private const int ManyArticles = 100, CommonShare = 4;

    private byte[] postings = new byte[1 << 16];
    private byte[] list = new byte[1 << 15];
    private byte[] entry = new byte[1 << 10];
    private int written;
    private int listed;
    private int entered;
    private int[] firstWords = new int[32];
    private int[] starts = new int[32];
    private int pieces;

    /// <summary>The files of the index. Articles are numbered as they come.</summary>
    /// <param name="folder">Where the files go, with a slash at its end.</param>
    /// <param name="articles">The words of each article; null where nothing is known of one.</param>
    /// <param name="version">The version, in hexadecimal.</param>
    public IEnumerable<SiteFile> Write(string folder, WordUses?[] articles, out string version)
    {
        // What nobody is asked for by is not kept at all.
        var order = Array.FindAll(WordOrder.Of(words), word => !language.IsStopWord(words[word]));
        var (ends, inArticle, places) = Gather(order, articles);
        for (var i = 0; i < order.Length; i++)
        {
            if (pieces == 0 || written - starts[pieces - 1] > PieceBytes)
            {
                if (pieces == starts.Length) (firstWords, starts) = (Twice(firstWords), Twice(starts));
                (firstWords[pieces], starts[pieces++]) = (i, written);
                Ensure(ref postings, written + VersionBytes);
                written += VersionBytes;
            }

            var (from, to) = (i == 0 ? 0 : ends[i - 1], ends[i]);
            var isCommon = articles.Length >= ManyArticles && IsCommon(inArticle.AsSpan(from, to - from), articles.Length);
            Word(order, i, isCommon);
            Postings(inArticle.AsSpan(from, to - from), places.AsSpan(from, to - from), isCommon);
        }

        var hash = Hash();
        version = Convert.ToHexStringLower(hash);
        for (var i = 0; i < pieces; i++) hash.CopyTo(postings, starts[i]);
        return Pages(folder, version, articles.Length);
    }

    /// <summary>Sorts the uses by word, then by article: a counting sort, the articles taken in their order.</summary>
    private (int[] Ends, int[] Articles, int[] Places) Gather(int[] order, WordUses?[] articles)
    {
        var rank = new int[words.Count];
        Array.Fill(rank, -1);
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
        var ends = new int[order.Length + 1];
        var total = 0;
        foreach (var article in articles)
        {
            if (article is null) continue;
            foreach (var word in article.Words)
            {
                if (rank[word] < 0) continue;
                ends[rank[word] + 1]++;
                total++;
            }
        }

        for (var i = 1; i < ends.Length; i++) ends[i] += ends[i - 1];
        var (inArticle, places) = (new int[total], new int[total]);
        for (var number = 0; number < articles.Length; number++)
        {
            if (articles[number] is not { } article) continue;
            for (var use = 0; use < article.Words.Length; use++)
            {
                if (rank[article.Words[use]] is not (>= 0 and var word)) continue;
                var at = ends[word]++;
                inArticle[at] = number;
                places[at] = article.Places[use];
            }
        }

        return (ends, inArticle, places);
    }

    private static bool IsCommon(ReadOnlySpan<int> inArticle, int articles)
    {
        if (inArticle.Length * CommonShare <= articles) return false;
        var (different, last) = (0, -1);
        foreach (var article in inArticle)
        {
            if (article != last) different++;
            last = article;
        }

        return different * CommonShare > articles;
    }

    private void Word(int[] order, int index, bool isCommon)
    {
        var word = words[order[index]];
        var shared = index == 0 ? 0 : word.CommonPrefixLength(words[order[index - 1]]);
        if (shared > LongestPrefix) shared = LongestPrefix;
        if (shared > 0 && char.IsHighSurrogate(word[shared - 1])) shared--;
        Ensure(ref list, listed + 4 + SearchWords.MaxLength * 3);
        list[listed++] = (byte)(shared < 10 ? '0' + shared : 'a' + shared - 10);
        listed += Encoding.UTF8.GetBytes(word[shared..], list.AsSpan(listed));
        if (isCommon) list[listed++] = (byte)'*';
        list[listed++] = (byte)'\n';
    }

    private void Postings(ReadOnlySpan<int> inArticle, ReadOnlySpan<int> places, bool isCommon)
    {
        entered = 0;
        var last = 0;
        for (int i = 0, next; i < inArticle.Length; i = next)
        {
            var kept = 0;
            for (next = i; next < inArticle.Length && inArticle[next] == inArticle[i]; next++)
            {
                if (IsKept(places[next])) kept++;
            }

            if (kept == 0) continue;
            Ensure(ref entry, entered + (5 * (2 + kept)));
            Number(entry, ref entered, ((inArticle[i] - last) << 1) | (kept > 1 ? 1 : 0));
            if (kept > 1) Number(entry, ref entered, kept);
            for (var at = i; at < next; at++)
            {
                if (IsKept(places[at])) Number(entry, ref entered, places[at]);
            }

            last = inArticle[i];
        }

        Ensure(ref postings, written + 5 + entered);
        Number(postings, ref written, entered);
        entry.AsSpan(0, entered).CopyTo(postings.AsSpan(written));
        written += entered;

        bool IsKept(int place) => !isCommon || SearchWords.FieldOf(place) is WordField.Title or WordField.Heading;
    }

    private byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(language.Lines));
        hash.AppendData(list.AsSpan(0, listed));
        hash.AppendData(postings.AsSpan(0, written));
        return hash.GetHashAndReset()[..VersionBytes];
    }

    private List<SiteFile> Pages(string folder, string version, int articles)
    {
        var head = new StringBuilder();
        head.Append("procedures-search 2 ").Append(version).Append(' ').Append(articles).Append('\n');
        for (var i = 0; i < pieces; i++) head.Append(firstWords[i]).Append(' ');
        head.Append('\n').Append(language.Lines);
        var start = Encoding.UTF8.GetBytes(head.ToString());
        var file = new byte[start.Length + listed];
        start.CopyTo(file, 0);
        list.AsSpan(0, listed).CopyTo(file.AsSpan(start.Length));
        var pages = new List<SiteFile>(pieces + 1) { new(folder + "words.txt", file) };
        for (var i = 0; i < pieces; i++)
        {
            var end = i + 1 < pieces ? starts[i + 1] : written;
            pages.Add(new SiteFile(FormattableString.Invariant($"{folder}{i}.bin"), postings.AsMemory(starts[i], end - starts[i])));
        }

        return pages;
    }

    private static void Number(byte[] bytes, ref int at, int value)
    {
        for (; value >= 0x80; value >>= 7) bytes[at++] = (byte)(value | 0x80);
        bytes[at++] = (byte)value;
    }

    // Array.Resize would be compiled for each kind of number when the program starts.
    private static int[] Twice(int[] numbers)
    {
        var larger = new int[numbers.Length * 2];
        numbers.CopyTo(larger, 0);
        return larger;
    }

    private static void Ensure(ref byte[] bytes, int size)
    {
        if (size > bytes.Length) Array.Resize(ref bytes, Math.Max(size, bytes.Length * 2));
    }
}
