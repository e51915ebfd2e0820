using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.AttributeLists;

/// <summary>
/// Parses attribute lists of kramdown, Python-Markdown, Docusaurus and Hugo where these have them: at the end of a heading, on a line of
/// their own, and directly behind a link, a picture, code or emphasis. Elsewhere braces are text: <c>/users/{:id}</c>.
/// </summary>
internal sealed class AttributeListInlineParser : InlineParser
{
    // A line of opening braces asks each of them.
    private const int MaxLength = 300;

    public AttributeListInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, Math.Min(MaxLength, slice.Length));
        var close = text.IndexOf('}');
        if (close < 2 || text[1..close].ContainsAny('{', '\n')) return false;

        var before = slice.PeekCharExtra(-1);
        var behind = slice.Text.AsSpan(slice.Start + close + 1, slice.Length - close - 1).TrimStart(" \t\r");
        var endsLine = behind.IsEmpty || behind[0] == '\n';
        var isHeadingEnd = processor.Block is HeadingBlock && behind.TrimStart('#').Trim().IsEmpty;
        var isLine = (slice.Start == 0 || before is '\0' or '\n') && endsLine;
        var isBehind = before is ')' or ']' or '*' or '_' or '`' or '"';
        if (!isHeadingEnd && !isLine && !isBehind) return false;
        if (Read(text[1..close], mayBeWords: isLine || isHeadingEnd) is not var (id, classes)) return false;

        processor.Inline = new AttributeListInline
        {
            Id = id,
            Classes = classes,
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + close)),
            Line = line,
            Column = column,
        };
        slice.Start += close + 1;
        return true;
    }

    /// <summary>The id and the classes of a list; null where it is none.</summary>
    internal static (string? Id, IReadOnlyList<string> Classes)? Read(ReadOnlySpan<char> list, bool mayBeWords)
    {
        var isMarked = list[0] == ':';
        var words = list.TrimStart(':').ToString().Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        string? id = null;
        var classes = new List<string>();
        var isInQuotes = false;
        foreach (var word in words)
        {
            var quotes = word.AsSpan().Count('"');
            if (isInQuotes)
            {
                isInQuotes = quotes % 2 == 0;
            }
            else if (word[0] == '#' && IsName(word.AsSpan(1)))
            {
                id = word[1..];
            }
            else if (word[0] == '.' && IsName(word.AsSpan(1)))
            {
                classes.Add(word[1..]);
            }
            else if (word.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && IsName(word.AsSpan(0, equals)))
            {
                isInQuotes = quotes % 2 == 1;
            }
            else if (isMarked && mayBeWords && IsName(word))
            {
                classes.Add(word);
            }
            else
            {
                return null;
            }
        }

        return (id, classes);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or ':' or '.' or '%')) return false;
        }

        return true;
    }
}
