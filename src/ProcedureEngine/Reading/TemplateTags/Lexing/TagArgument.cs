using System.Collections.Immutable;

namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>An argument of a tag: <c>name="value"</c>, <c>"value"</c>, <c>name=value</c>, <c>value</c>.</summary>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Value">Its value without quotation marks; empty for an expression, whose value is not known.</param>
internal readonly record struct TagArgument(string? Name, string Value)
{
    /// <summary>Reads what stands behind a tag's name.</summary>
    public static ImmutableArray<TagArgument> Read(ReadOnlySpan<char> text)
    {
        var arguments = ImmutableArray.CreateBuilder<TagArgument>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is ',' or '|')
            {
                at++;
                continue;
            }

            var name = NameAt(text, at);
            if (name > at)
            {
                var value = ValueAt(text, SkipSpaces(text, name), out var end);
                // A name without "=" is a value: {{< tab Windows >}}.
                arguments.Add(value is null ? new TagArgument(null, text[at..(end = WordEnd(text, at))].ToString()) : new TagArgument(text[at..name].ToString(), value));
                at = end;
            }
            else
            {
                arguments.Add(new TagArgument(null, Quoted(text, at, out at)));
            }
        }

        return arguments.DrainToImmutable();
    }

    /// <summary>The index behind the text in quotation marks that begins at an index; -1 where it does not end.</summary>
    public static int QuotationEnd(ReadOnlySpan<char> text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[start] != '`') i++;
            else if (text[i] == text[start]) return i + 1;
        }

        return -1;
    }

    /// <summary>The index behind the braces that open at an index; -1 where they do not close.</summary>
    public static int BraceEnd(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i + 1;
            else if (text[i] is '"' or '`' && QuotationEnd(text, i) is > 0 and var end) i = end - 1;
        }

        return -1;
    }

    private static string? ValueAt(ReadOnlySpan<char> text, int equals, out int end)
    {
        end = equals;
        if (equals >= text.Length || text[equals] is not ('=' or ':')) return null;
        // "name: value" is Jinja's and JavaScript's; "https://" is a value.
        if (text[equals] == ':' && (equals + 1 >= text.Length || text[equals + 1] != ' ')) return null;
        return Quoted(text, SkipSpaces(text, equals + 1), out end);
    }

    private static string Quoted(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (at >= text.Length) return "";
        if (text[at] is '"' or '\'' or '`' && QuotationEnd(text, at) is > 0 and var close)
        {
            end = close;
            return Unescape(text[(at + 1)..(close - 1)], text[at]);
        }

        if (text[at] == '{' && BraceEnd(text, at) is > 0 and var brace)
        {
            end = brace;
            var inside = text[(at + 1)..(brace - 1)].Trim();
            // "{'text'}" is the text, and "{useBaseUrl('/a.png')}" the only text that is known of it.
            var quote = inside.IndexOfAny('"', '\'', '`');
            return quote >= 0 && QuotationEnd(inside, quote) is > 0 and var last && inside[last..].IndexOfAny('"', '\'', '`') < 0 ? Unescape(inside[(quote + 1)..(last - 1)], inside[quote]) : "";
        }

        end = Math.Max(WordEnd(text, at), at + 1);
        return text[at..end].ToString();
    }

    private static string Unescape(ReadOnlySpan<char> text, char quote) =>
        quote == '`' || !text.Contains('\\') ? text.ToString() : text.ToString().Replace("\\" + quote, quote.ToString(), StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static int NameAt(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
        return at;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != ',') at++;
        return at;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r') at++;
        return at;
    }
}
