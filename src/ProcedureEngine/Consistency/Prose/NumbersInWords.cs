using ProcedureEngine.Languages;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>Which numbers a text says in words. The text is looked through once for each number that words can say, however often it is asked. Not thread-safe.</summary>
/// <param name="text">The text.</param>
/// <param name="locale">Its language.</param>
internal sealed class NumbersInWords(string text, Locale locale)
{
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether the text says the number in words.</summary>
    public bool Contains(string number)
    {
        if (known.TryGetValue(number, out var isSaid)) return isSaid;

        // A number that is no month and that the language has no word for is in no text.
        var words = KnownLanguages.For(locale).Numbers;
        var canBeSaid = number.Length <= 2 || words.Words.Values.Contains(number, StringComparer.Ordinal) || words.Ideographs.Values.Contains(number, StringComparer.Ordinal);
        return known[number] = canBeSaid && NormalizedNumbers.SaysInWords(text, number, locale);
    }
}
