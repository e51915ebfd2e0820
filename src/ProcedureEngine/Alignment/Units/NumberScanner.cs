namespace ProcedureEngine.Alignment.Units;

/// <summary>Where numbers begin and end in running text.</summary>
public static class NumberScanner
{
    /// <summary>The index behind the number that begins at a digit: digits with single marks between them (<c>1.024</c>, <c>10:30</c>, <c>1 024</c>).</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i])) i++;
            else if (text[i] is '.' or ',' or ':' or '’' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) i++;
            else if (text[i] is ' ' or '\u00A0' or '\u202F' or '\u2009' && IsGroup(text, start, i)) i++;
            else break;
        }

        return i;
    }

    /// <summary>Whether a space separates thousands: one to three digits before it, exactly three behind it.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int start, int space)
    {
        var before = 0;
        for (var k = space - 1; k >= start && char.IsAsciiDigit(text[k]); k--) before++;
        if (before is 0 or > 3 || (before < 3 && start != space - before)) return false;
        for (var k = 1; k <= 3; k++)
        {
            if (space + k >= text.Length || !char.IsAsciiDigit(text[space + k])) return false;
        }

        return space + 4 >= text.Length || !char.IsAsciiDigit(text[space + 4]);
    }
}
