using System.Buffers;

namespace ProcedureEngine.Rendering.Themes;

/// <summary>
/// Leaves out of a script what only its readers need: comments, indentation, and spaces that separate nothing. They are a third
/// of what a page would load. Names stay, and lines stay lines, so that no statement ends elsewhere.
/// </summary>
internal ref struct ScriptMinifier
{
    private readonly ReadOnlySpan<byte> source;
    private readonly ArrayBufferWriter<byte> output;
    private int position;

    // Where the last token ends.
    private int end;

    private ScriptMinifier(ReadOnlySpan<byte> source)
    {
        this.source = source;
        output = new ArrayBufferWriter<byte>(source.Length);
    }

    private readonly byte Current => At(position);

    private readonly byte Next => At(position + 1);

    /// <summary>
    /// The script without them. One where only a parser could tell a regular expression from a division (a <c>/</c> after
    /// <c>)</c> or <c>}</c>), or where a text does not end, stays as it is.
    /// </summary>
    public static ReadOnlyMemory<byte> Minify(ReadOnlyMemory<byte> script)
    {
        var minifier = new ScriptMinifier(script.Span);
        return minifier.TryRun() ? minifier.output.WrittenMemory : script;
    }

    private bool TryRun()
    {
        while (true)
        {
            if (!TrySpace(out var isNewLine)) return false;
            if (position == source.Length) break;
            Separate(isNewLine);
            var start = position;
            if (!TryToken()) return false;
            output.Write(source[start..position]);
        }

        if (output.WrittenCount > 0) output.Write("\n"u8);
        return true;
    }

    /// <summary>Passes white space and comments; false where a comment does not end.</summary>
    private bool TrySpace(out bool isNewLine)
    {
        isNewLine = false;
        for (; position < source.Length; position++)
        {
            if (Current == '\n') isNewLine = true;
            else if (Current == '/' && Next == '/') position += LineLength() - 1;
            else if (Current == '/' && Next == '*')
            {
                var length = source[(position + 2)..].IndexOf("*/"u8);
                if (length < 0) return false;
                isNewLine |= source.Slice(position, length + 2).Contains((byte)'\n');
                position += length + 3;
            }
            else if (Current is not ((byte)' ' or (byte)'\t' or (byte)'\r')) break;
        }

        return true;
    }

    private readonly int LineLength() => source[position..].IndexOf((byte)'\n') is >= 0 and var length ? length : source.Length - position;

    /// <summary>Writes what must stand between the last token and the one that begins here.</summary>
    private readonly void Separate(bool isNewLine)
    {
        if (output.WrittenCount == 0) return;
        var (before, after) = (output.WrittenSpan[^1], Current);
        if (isNewLine) output.Write("\n"u8);
        else if (position > end && IsJoined(before, after)) output.Write(" "u8);
    }

    /// <summary>Whether two tokens could be read as one, or as others, if nothing stood between them.</summary>
    private static bool IsJoined(byte before, byte after) =>
        (IsWord(before) && IsWord(after))
        || before == '/' || after == '/'
        || (before == after && before is (byte)'+' or (byte)'-')
        || (before == '<' && after == '!')
        || (before is >= (byte)'0' and <= (byte)'9' && after == '.');

    private static bool IsWord(byte c) =>
        c is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_' or (byte)'$' or (byte)'#' or (byte)'\\' or >= 0x80;

    /// <summary>Passes a word, a text, a regular expression, or one character of anything else.</summary>
    private bool TryToken()
    {
        var isWhole = Current switch
        {
            (byte)'\'' or (byte)'"' => TryQuoted(Current),
            (byte)'`' => TryTemplate(),
            (byte)'/' => TrySlash(),
            _ => TryWord(),
        };
        end = position;
        return isWhole;
    }

    private bool TryWord()
    {
        if (!IsWord(source[position++])) return true;
        while (IsWord(Current)) position++;
        return true;
    }

    private bool TryQuoted(byte quote)
    {
        for (position++; position < source.Length && Current != '\n'; position++)
        {
            if (Current == quote) return position++ < source.Length;
            if (Current == '\\') position++;
        }

        return false;
    }

    /// <summary>Passes a template, which stays as it is with the expressions in it.</summary>
    private bool TryTemplate()
    {
        for (position++; position < source.Length; position++)
        {
            if (Current == '`') return position++ < source.Length;
            if (Current == '\\') position++;
            else if (Current == '$' && Next == '{' && !TryExpression()) return false;
        }

        return false;
    }

    /// <summary>Passes an expression in a template, up to the brace that ends it.</summary>
    private bool TryExpression()
    {
        var depth = 1;
        position += 2;
        end = position;
        while (TrySpace(out _) && position < source.Length)
        {
            if (Current == '{') depth++;
            else if (Current == '}' && --depth == 0) return true;
            if (!TryToken()) return false;
        }

        return false;
    }

    private bool TrySlash()
    {
        var before = source[..end];
        if (before.EndsWith(")"u8) || before.EndsWith("}"u8) || before.EndsWith("."u8)) return false;
        if (!IsDivisible(before)) return TryRegularExpression();
        position++;
        return true;
    }

    /// <summary>Whether what stands before a <c>/</c> is a value, so that the <c>/</c> divides it.</summary>
    private static bool IsDivisible(ReadOnlySpan<byte> before)
    {
        if (before.IsEmpty) return false;
        if (before[^1] is (byte)']' or (byte)'\'' or (byte)'"' or (byte)'`' || before.EndsWith("++"u8) || before.EndsWith("--"u8)) return true;
        if (!IsWord(before[^1])) return false;
        var word = LastWord(before);
        return !IsBeforeExpression(word) || before[..^word.Length].EndsWith("."u8);
    }

    private bool TryRegularExpression()
    {
        var isInClass = false;
        for (position++; position < source.Length && Current != '\n'; position++)
        {
            if (Current == '/' && !isInClass) return position++ < source.Length;
            if (Current == '\\') position++;
            else if (Current is (byte)'[' or (byte)']') isInClass = Current == '[';
        }

        return false;
    }

    private static ReadOnlySpan<byte> LastWord(ReadOnlySpan<byte> text)
    {
        var start = text.Length;
        while (start > 0 && IsWord(text[start - 1])) start--;
        return text[start..];
    }

    /// <summary>Whether a keyword is followed by an expression, not by an operator.</summary>
    private static bool IsBeforeExpression(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("return"u8) || word.SequenceEqual("typeof"u8) || word.SequenceEqual("case"u8) || word.SequenceEqual("in"u8)
        || word.SequenceEqual("of"u8) || word.SequenceEqual("void"u8) || word.SequenceEqual("delete"u8) || word.SequenceEqual("throw"u8)
        || word.SequenceEqual("else"u8) || word.SequenceEqual("do"u8) || word.SequenceEqual("await"u8) || word.SequenceEqual("yield"u8)
        || word.SequenceEqual("new"u8) || word.SequenceEqual("instanceof"u8) || word.SequenceEqual("default"u8) || word.SequenceEqual("extends"u8);

    private readonly byte At(int index) => index < source.Length ? source[index] : default;
}
