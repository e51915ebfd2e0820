namespace ProcedureEngine.Consistency.Prose;

/// <summary>
/// The names in two texts that end in a number, which one language writes in two words and the other in one: <c>Windows 10</c>,
/// <c>Windows10</c>. Each text is read once, whatever is asked of it. Not thread-safe.
/// </summary>
/// <param name="text">The text that is asked about.</param>
/// <param name="other">The text that may write its names in one word.</param>
internal sealed class NumberedNames(string text, string other)
{
    /// <summary>A name has at least so many letters: of fewer, it is a unit or a variable.</summary>
    private const int LeastLetters = 2;

    private HashSet<string>? joined;

    /// <summary>Whether a number ends a name in two words whose counterpart is one word.</summary>
    public bool Contains(string number) => (joined ??= Joined()).Contains(number);

    /// <summary>The numbers that end a name of both texts, in two words here and in one there.</summary>
    private HashSet<string> Joined()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var names = Names(other, gap: 0).Select(n => n.Name + n.Number).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count == 0) return found;
        foreach (var (name, number) in Names(text, gap: 1))
        {
            if (names.Contains(name + (number.EndsWith(".0", StringComparison.Ordinal) ? number[..^2] : number))) found.Add(number);
        }

        return found;
    }

    /// <summary>Each run of letters before a number, with the number's whole part and with all of it.</summary>
    private static IEnumerable<(string Name, string Number)> Names(string text, int gap)
    {
        foreach (var (at, whole, all) in NumberSpans.Of(text))
        {
            var end = at - gap;
            if (end < LeastLetters || (gap > 0 && text[end] is not (' ' or '\u00A0'))) continue;
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            if (end - start < LeastLetters) continue;
            yield return (text[start..end], text[at..whole]);
            if (all > whole) yield return (text[start..end], text[at..all]);
        }
    }
}
