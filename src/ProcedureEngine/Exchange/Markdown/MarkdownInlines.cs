using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Markdown;

/// <summary>Writes running text as Markdown. What an author wrote as text stays text: characters that begin markup are escaped.</summary>
internal sealed class MarkdownInlines(MarkdownLinks links)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>&~|");

    /// <summary>The text of a line, on one line; a line break that the author wants is a <c>&lt;br&gt;</c>.</summary>
    public string Of(ImmutableArray<Inline> line)
    {
        var text = new StringBuilder();
        Append(text, line);
        return AtStart(text.ToString().Trim());
    }

    /// <summary>Plain text as Markdown.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        Escape(escaped, text);
        return AtStart(escaped.ToString());
    }

    /// <summary>Code that holds backticks stands between more of them.</summary>
    public static string Code(string code)
    {
        var fence = new string('`', LongestRun(code) + 1);
        var room = code.Length > 0 && (code[0] is '`' or ' ' || code[^1] is '`' or ' ') ? " " : "";
        return $"{fence}{room}{code.ReplaceLineEndings(" ")}{room}{fence}";
    }

    /// <summary>How many backticks follow each other at most.</summary>
    public static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private void Append(StringBuilder text, ImmutableArray<Inline> line)
    {
        foreach (var inline in line) Append(text, inline);
    }

    private void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Text t: Escape(text, t.Value.ReplaceLineEndings(" ")); break;
            case UiLabel l:
                Around(text, "**", "**", l.Content);
                Escape(text, l.Trailing);
                break;
            case Emphasis e: Emphasis(text, e); break;
            case CodeSpan c: text.Append(Code(c.Value)); break;
            case KeyboardKey k: text.Append("<kbd>").Append(Html(k.Value)).Append("</kbd>"); break;
            case Link l: Link(text, l); break;
            case Image i: Image(text, i); break;
            case LineBreak: text.Append("<br>"); break;
            case Anchor a: text.Append("<a id=\"").Append(Html(a.Name)).Append("\"></a>"); break;
            case Segment s: Append(text, s.Target); break;
            case IncludedText i: Append(text, i.Content); break;
            case FootnoteReference f: text.Append("[^").Append(Label(f.Label)).Append(']'); break;
            default: throw new NotSupportedException($"{inline.GetType().Name} has no Markdown.");
        }
    }

    private void Emphasis(StringBuilder text, Emphasis emphasis)
    {
        var (open, close) = emphasis.Kind switch
        {
            EmphasisKind.Italic => ("*", "*"),
            EmphasisKind.Strong => ("**", "**"),
            EmphasisKind.Strikethrough => ("~~", "~~"),
            EmphasisKind.Subscript => ("<sub>", "</sub>"),
            EmphasisKind.Superscript => ("<sup>", "</sup>"),
            EmphasisKind.Underline => ("<u>", "</u>"),
            EmphasisKind.Mark => ("<mark>", "</mark>"),
            EmphasisKind.Small => ("<small>", "</small>"),
            _ => ("", ""),
        };
        Around(text, open, close, emphasis.Content);
    }

    /// <summary>Space inside of marks would keep them from being marks: it stands outside.</summary>
    private void Around(StringBuilder text, string open, string close, ImmutableArray<Inline> content)
    {
        var inner = new StringBuilder();
        Append(inner, content);
        var words = inner.ToString();
        var trimmed = words.Trim();
        if (trimmed.Length == 0)
        {
            text.Append(words);
            return;
        }

        var start = words.IndexOf(trimmed, StringComparison.Ordinal);
        text.Append(words, 0, start).Append(open).Append(trimmed).Append(close).Append(words, start + trimmed.Length, words.Length - start - trimmed.Length);
    }

    private void Link(StringBuilder text, Link link)
    {
        if (links.Link(link.Target) is not { } address)
        {
            Append(text, link.Content);
            return;
        }

        text.Append('[');
        Append(text, link.Content);
        text.Append("](").Append(Destination(address)).Append(Title(link.Title)).Append(')');
    }

    private void Image(StringBuilder text, Image image)
    {
        text.Append("![");
        Escape(text, image.AlternativeText.ReplaceLineEndings(" "));
        text.Append("](").Append(Destination(links.Image(image.Source))).Append(Title(image.Title)).Append(')');
    }

    private static string Destination(string address) => $"<{address.ReplaceLineEndings("").Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal)}>";

    private static string Title(string? title) => title is null ? "" : $" \"{title.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The label of a footnote: only what a label may have.</summary>
    public static string Label(string label) => string.Concat(label.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'));

    private static string Html(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static void Escape(StringBuilder text, ReadOnlySpan<char> words)
    {
        // Most texts have no mark, and those that have have few.
        for (var at = words.IndexOfAny(Marks); at >= 0; at = words.IndexOfAny(Marks))
        {
            text.Append(words[..at]).Append('\\').Append(words[at]);
            words = words[(at + 1)..];
        }

        text.Append(words);
    }

    /// <summary>What a line may not begin with unless it is a heading, a list or a line: <c>#</c>, <c>-</c>, <c>+</c>, <c>=</c>, <c>1.</c></summary>
    private static string AtStart(string line)
    {
        if (line.Length == 0) return line;
        if (line[0] is '#' or '-' or '+' or '=' or ':') return "\\" + line;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }
}
