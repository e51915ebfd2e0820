using System.Text;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Tests.Rendering.Search;

/// <summary>Reads a search index as its format says, and nothing of the code that writes it.</summary>
internal sealed class IndexReader
{
    private readonly Dictionary<string, List<string>> uses = [];

    public IndexReader(IEnumerable<SiteFile> pages, string folder)
    {
        var files = pages.ToDictionary(p => p.Path, p => p.Content.ToArray());
        var lines = Encoding.UTF8.GetString(files[folder + "words.txt"]).Split('\n');
        var head = lines[0].Split(' ');
        (Version, Articles) = (head[2], int.Parse(head[3], System.Globalization.CultureInfo.InvariantCulture));
        var starts = lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        Pieces = starts.Length;
        (StopWords, Endings, Groups) = (lines[2].Split(' '), lines[3], lines[4].Split(';'));
        var words = new List<string>();
        foreach (var line in lines[5..^1])
        {
            var shared = char.IsAsciiDigit(line[0]) ? line[0] - '0' : line[0] - 'a' + 10;
            if (line.EndsWith('*')) Common.Add((words.Count == 0 ? "" : words[^1][..shared]) + line[1..^1]);
            words.Add((words.Count == 0 ? "" : words[^1][..shared]) + line[1..].TrimEnd('*'));
        }

        Words = words;
        for (var piece = 0; piece < starts.Length; piece++)
        {
            var (bytes, at) = (files[$"{folder}{piece}.bin"], 4);
            Assert(Convert.ToHexStringLower(bytes[..4]) == Version);
            for (var word = starts[piece]; word < (piece + 1 < starts.Length ? starts[piece + 1] : words.Count); word++)
            {
                var end = Number(bytes, ref at) is var length ? at + length : 0;
                var found = uses[words[word]] = [];
                for (var article = 0; at < end;)
                {
                    var step = Number(bytes, ref at);
                    article += step >> 1;
                    for (var left = (step & 1) == 1 ? Number(bytes, ref at) : 1; left > 0; left--)
                    {
                        var place = Number(bytes, ref at);
                        found.Add($"{article}:{place >> 3}:{"tkhulsx"[place & 7]}");
                    }
                }
            }

            Assert(at == bytes.Length);
        }
    }

    public string Version { get; }

    public int Articles { get; }

    public int Pieces { get; }

    public List<string> Words { get; }

    /// <summary>The words that say nothing.</summary>
    public string[] StopWords { get; }

    /// <summary>The line of endings.</summary>
    public string Endings { get; }

    /// <summary>Words that mean the same.</summary>
    public string[] Groups { get; }

    public List<string> Common { get; } = [];

    /// <summary>Where a word stands: article, unit, and field as a letter (title, key, heading, summary: <c>u</c>, label, step, text: <c>x</c>).</summary>
    public string this[string word] => string.Join(' ', uses[word]);

    private static int Number(byte[] bytes, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (part & 127) << shift;
            if (part < 128) return value;
        }
    }

    private static void Assert(bool isSo) => Xunit.Assert.True(isSo);
}
