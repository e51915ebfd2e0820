using System.Buffers;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Diagnostics;

/// <summary>
/// Text of articles, file names and other programs as people may see it. Control characters would move a terminal's cursor,
/// clear its lines or begin new ones, and marks of direction would show what is not there: each is written as an escape, such as <c>\u001B</c>.
/// </summary>
public static class EscapedText
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsControl),
        '\u061C', '\u200E', '\u200F', // marks of direction
        '\u2028', '\u2029', // separators of lines and paragraphs
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', // embeddings and overrides
        '\u2066', '\u2067', '\u2068', '\u2069', // isolates
    ]);

    /// <summary>The text on one line: line breaks are escapes too. The same text where there is nothing to escape.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAny(Unseen) is >= 0 and var first ? Escaped(text, first) : text;

    /// <summary>The text with its line breaks (<c>\n</c>, <c>\r\n</c>), each line as <see cref="Of"/> shows it.</summary>
    public static string OfLines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var hasReturn = i < lines.Length - 1 && lines[i].EndsWith('\r');
            lines[i] = hasReturn ? Of(lines[i][..^1]) + "\r" : Of(lines[i]);
        }

        return string.Join('\n', lines);
    }

    private static string Escaped(string text, int first)
    {
        var shown = new StringBuilder(text.Length + 16).Append(text.AsSpan(0, first));
        foreach (var character in text.AsSpan(first))
        {
            if (Unseen.Contains(character)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else shown.Append(character);
        }

        return shown.ToString();
    }
}
