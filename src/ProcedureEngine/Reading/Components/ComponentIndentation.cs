using System.Text;

namespace ProcedureEngine.Reading.Components;

/// <summary>
/// Takes off the indentation that lines of an <c>.mdx</c> file have only because they stand in a component. MDX gives it no meaning; to
/// Markdown it would be code, or the text of another list item. Lines stay lines; columns inside components are then less than the file's.
/// </summary>
internal static class ComponentIndentation
{
    // Components are nested a few deep; a bomb is nested deeper.
    private const int MaxDepth = 32;

    private static readonly string[] WithoutEnd = ["br", "hr", "img", "input", "wbr", "col", "source", "track", "link", "meta"];

    /// <summary>The text without it.</summary>
    public static string Remove(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var result = new StringBuilder(text.Length);
        var open = new Stack<Level>();
        string? fence = null;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var newline ? newline + 1 : text.Length;
            var line = text.AsSpan(start, end - start);
            start = end;
            var content = line.TrimStart(' ');
            var indentation = line.Length - content.Length;
            var isBlank = content.IsWhiteSpace();
            if (!isBlank && fence is null && IsEnd(content) && open.Count > 0)
            {
                // The end tag stands where its beginning does.
                var level = open.Pop();
                result.Append(' ', Math.Max(0, indentation - level.Outer)).Append(content);
                continue;
            }

            if (!isBlank && open.TryPeek(out var innermost) && innermost.Inner < 0)
            {
                open.Pop();
                open.Push(innermost = innermost with { Inner = innermost.Outer + Math.Max(0, indentation - innermost.At) });
            }

            var removed = open.TryPeek(out var around) ? Math.Min(indentation, Math.Max(0, around.Inner)) : 0;
            result.Append(line[removed..]);
            if (fence is not null)
            {
                if (content.StartsWith(fence)) fence = null;
            }
            else if (content.StartsWith("```") || content.StartsWith("~~~"))
            {
                fence = new string(content[0], content.Length - content.TrimStart(content[0]).Length);
            }
            else if (open.Count < MaxDepth && Opens(content))
            {
                open.Push(new Level(indentation, removed, -1));
            }
        }

        return result.ToString();
    }

    private static bool IsEnd(ReadOnlySpan<char> content) => content.StartsWith("</") && content.TrimEnd().EndsWith(">") && content.Count('<') == 1;

    /// <summary>Whether a line begins an element or component and does not end it.</summary>
    private static bool Opens(ReadOnlySpan<char> content)
    {
        if (content.Length < 3 || content[0] != '<' || !char.IsAsciiLetter(content[1]) || content.Contains("</", StringComparison.Ordinal) || content.TrimEnd().EndsWith("/>")) return false;
        var length = 1;
        while (1 + length < content.Length && (char.IsAsciiLetterOrDigit(content[1 + length]) || content[1 + length] == '.')) length++;
        return !WithoutEnd.Contains(content.Slice(1, length).ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A component that is open.</summary>
    /// <param name="At">The indentation of its first line in the file.</param>
    /// <param name="Outer">How much is taken off that line.</param>
    /// <param name="Inner">How much is taken off the lines inside; -1 until the first of them is seen.</param>
    private readonly record struct Level(int At, int Outer, int Inner);
}
