namespace ProcedureEngine.Consistency.Prose;

/// <summary>Where the numbers of a text stand, as they are written.</summary>
internal static class NumberSpans
{
    /// <summary>
    /// Each number from the first on: where it starts, where its whole part ends, and where it ends with its decimals or the further
    /// parts of a version. The text is read once.
    /// </summary>
    public static IEnumerable<(int Start, int WholeEnd, int End)> Of(string text)
    {
        for (var start = Next(text, 0); start < text.Length; )
        {
            var whole = EndOfDigits(text, start);
            var end = whole;
            while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = EndOfDigits(text, end + 1);
            yield return (start, whole, end);
            start = Next(text, end);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var at ? from + at : text.Length;

    private static int EndOfDigits(string text, int from) => text.AsSpan(from).IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? from + length : text.Length;
}
