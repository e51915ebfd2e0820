using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
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
        return known[number] = canBeSaid && Says(text, number, locale);
    }

    /// <summary>Whether a text says a number in words, as a month, or in a compound (<c>zweistufig</c>).</summary>
    public static bool Says(string text, string number, Locale locale)
    {
        var numbers = KnownLanguages.For(locale).Numbers;
        foreach (var (character, meant) in numbers.Ideographs)
        {
            if (meant == number && text.Contains(character, StringComparison.Ordinal)) return true;
        }

        var numberWords = numbers.Words;
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var particles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (numberWords.TryGetValue(word, out var value) && value == number && !particles.Contains(word))
            {
                // Asked once for each particle: a text may be full of them.
                if (!numbers.Particles.Contains(word) || !EndsClauses(text, word, numbers)) return true;
                particles.Add(word);
            }


            foreach (var (known, meant) in numberWords)
            {
                // No compound says that there is one: "einstellen" sets up.
                if (meant == number && meant != "1" && known.Length >= 3 && word.Length > known.Length && word.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
            }

            if (number.Length <= 2 && IsMonth(word, number, locale) && HasDigitsBeside(words, i)) return true;
        }

        return false;
    }

    /// <summary>Whether a word stands only at the ends of clauses, where it is a part of the verb and no number: <c>Geben Sie den Namen ein.</c></summary>
    private static bool EndsClauses(string text, string word, NumberVocabulary numbers)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]))) continue;
            if (end + 1 < text.Length && text[end] is ' ' or '\u00A0' && !IsJoint(text.AsSpan(end + 1), numbers)) return false;
        }

        return true;
    }

    /// <summary>Whether a text goes on with a word that joins clauses.</summary>
    private static bool IsJoint(ReadOnlySpan<char> text, NumberVocabulary numbers) => numbers.Joints.Contains(text[..(text.IndexOfAny(Separators) is >= 0 and var end ? end : text.Length)]);

    /// <summary>Whether a month has its day or its year beside it: "you May" has neither.</summary>
    private static bool HasDigitsBeside(string[] words, int month)
    {
        for (var i = Math.Max(0, month - 2); i <= Math.Min(words.Length - 1, month + 2); i++)
        {
            if (i != month && char.IsAsciiDigit(words[i][0])) return true;
        }

        return false;
    }

    private static readonly char[] Separators = [' ', '\u00A0', ',', '.', ';', ':', '(', ')', '/', '-', '–', '"', '“', '”', '„', '!', '?', '\n', ProseText.Mask];

    private static bool IsMonth(string word, string number, Locale locale)
    {
        if (!int.TryParse(number, out var month) || month is < 1 or > 12) return false;
        var format = locale.Culture.DateTimeFormat;

        // English writes months with a capital: "you may" is none.
        if (locale.Language == "en" && char.IsLower(word[0])) return false;
        return word.Equals(format.MonthNames[month - 1], StringComparison.OrdinalIgnoreCase)
            || word.Equals(format.MonthGenitiveNames[month - 1], StringComparison.OrdinalIgnoreCase)
            || word.Equals(format.AbbreviatedMonthNames[month - 1].TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
    }
}
