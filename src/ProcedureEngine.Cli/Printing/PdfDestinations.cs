using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProcedureEngine.Cli.Printing;

/// <summary>
/// The named destinations of a PDF (ISO 32000-1, 12.3.2.3): the pages on which a browser put the anchors that links lead to.
/// Reads what Chromium writes: a cross-reference table, and objects that are not packed into streams.
/// </summary>
internal static partial class PdfDestinations
{
    /// <summary>The page of each destination, counted from 1; an <see cref="InvalidOperationException"/> for a PDF of another kind.</summary>
    public static IReadOnlyDictionary<string, int> Read(ReadOnlySpan<byte> pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var objects = Objects(text);
        string Of(string number) => objects.TryGetValue(number, out var at) ? text[at..text.IndexOf("endobj", at, StringComparison.Ordinal)] : throw Unknown();

        var root = Of(Reference(text[text.LastIndexOf("trailer", StringComparison.Ordinal)..], "Root"));
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        void Number(string node)
        {
            var kids = Kids().Match(Of(node));
            if (!kids.Success) pages.TryAdd(node, pages.Count + 1);
            else foreach (Match kid in ObjectNumber().Matches(kids.Groups[1].Value)) Number(kid.Groups[1].Value);
        }

        Number(Reference(root, "Pages"));
        return Destination().Matches(Of(Reference(root, "Dests")))
            .Where(d => pages.ContainsKey(d.Groups[2].Value))
            .ToDictionary(d => d.Groups[1].Value, d => pages[d.Groups[2].Value], StringComparer.Ordinal);
    }

    /// <summary>Where objects begin, from the cross-reference table: a line of 20 bytes for each.</summary>
    private static Dictionary<string, int> Objects(string text)
    {
        var table = Table().Match(text, Math.Max(0, text.LastIndexOf("\nxref", StringComparison.Ordinal)));
        if (!table.Success) throw Unknown();
        var (first, count) = (Int(table.Groups[1]), Int(table.Groups[2]));
        var objects = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var line = text.AsSpan(table.Index + table.Length + (i * 20), 20);
            if (line[17] == 'n') objects[(first + i).ToString(CultureInfo.InvariantCulture)] = int.Parse(line[..10], CultureInfo.InvariantCulture);
        }

        return objects;
    }

    private static string Reference(string dictionary, string name)
    {
        var found = Regex.Match(dictionary, $"/{name} ([0-9]+) 0 R");
        return found.Success ? found.Groups[1].Value : throw Unknown();
    }

    private static int Int(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static InvalidOperationException Unknown() => new("the browser's PDF does not tell its pages.");

    [GeneratedRegex(@"\nxref\r?\n([0-9]+) ([0-9]+)\r?\n")]
    private static partial Regex Table();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex("([0-9]+) 0 R")]
    private static partial Regex ObjectNumber();

    [GeneratedRegex(@"/([^\s/\[]+) \[([0-9]+) 0 R /")]
    private static partial Regex Destination();
}
