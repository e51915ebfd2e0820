using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>The numbers of a text in a form that does not depend on the language: <c>1.024</c> and <c>1,024</c> are 1024, <c>5:00 PM</c> is 17.</summary>
internal static class NormalizedNumbers
{
    /// <summary>The numbers in order. What has letters before or between its digits is a name (<c>P1</c>, <c>0x80070005</c>) and no number.</summary>
    public static List<string> Of(string text)
    {
        var numbers = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '#')
            {
                i++;
                continue;
            }

            if (!char.IsAsciiDigit(text[i]) && !IsVersion(text, i))
            {
                i = EndOfName(text, i + 1);
                continue;
            }

            if (!char.IsAsciiDigit(text[i])) i++;

            var end = NumberScanner.End(text, i);
            var token = EndOfToken(text, end);
            if (!text.AsSpan(end, token - end).ContainsAnyInRange('0', '9')) Add(numbers, text[i..end] + Zeros(text, end), Meridiem(text, end));
            i = Math.Max(token, end);
        }

        return numbers;
    }

    /// <summary>Whether a text says a number in words, as a month, or in a compound (<c>zweistufig</c>).</summary>
    public static bool SaysInWords(string text, string number, Locale locale)
    {
        var numberWords = KnownLanguages.For(locale).Numbers.Words;
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (numberWords.TryGetValue(word, out var value) && value == number) return true;
            foreach (var (known, meant) in numberWords)
            {
                if (meant == number && known.Length >= 3 && word.Length > known.Length && word.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
            }

            if (number.Length <= 2 && IsMonth(word, number, locale)) return true;
        }

        return false;
    }

    // In all languages: a text may have the number of another one.
    private static readonly string[] Thousands = [.. KnownLanguages.All.SelectMany(l => l.Numbers.Thousands).Distinct()];
    private static readonly string[] Millions = [.. KnownLanguages.All.SelectMany(l => l.Numbers.Millions).Distinct()];

    private static readonly char[] Separators = [' ', '\u00A0', ',', '.', ';', ':', '(', ')', '/', '-', '–', '"', '“', '”', '„', '!', '?', '\n', ProseText.Mask];

    private static bool IsMonth(string word, string number, Locale locale)
    {
        if (!int.TryParse(number, out var month) || month is < 1 or > 12) return false;
        var format = locale.Culture.DateTimeFormat;
        return word.Equals(format.MonthNames[month - 1], StringComparison.OrdinalIgnoreCase)
            || word.Equals(format.MonthGenitiveNames[month - 1], StringComparison.OrdinalIgnoreCase)
            || word.Equals(format.AbbreviatedMonthNames[month - 1].TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether <c>v</c> stands for "version": <c>v2.0</c>.</summary>
    private static bool IsVersion(string text, int at) =>
        text[at] is 'v' or 'V' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    /// <summary>A name goes on behind a full stop where digits follow: <c>A31.12.01</c>, <c>Mva.25</c>.</summary>
    private static int EndOfName(string text, int start)
    {
        var end = EndOfToken(text, start);
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = EndOfToken(text, end + 1);
        return end;
    }

    private static int EndOfToken(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end;
    }

    /// <summary>What <c>AM</c> or <c>PM</c> behind a number says; <c>\0</c> where there is none.</summary>
    private static char Meridiem(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(6, text.Length - end)).TrimStart(" \u00A0\u202F");
        if (rest.Length < 2 || rest[0] is not ('a' or 'A' or 'p' or 'P')) return '\0';
        return rest[1] is 'm' or 'M' || (rest[1] == '.' && rest.Length > 2 && rest[2] is 'm' or 'M') ? char.ToLowerInvariant(rest[0]) : '\0';
    }

    /// <summary>What a word behind a number multiplies it by: <c>30 Millionen</c>.</summary>
    private static string Zeros(string text, int end)
    {
        if (end + 4 >= text.Length || text[end] is not (' ' or '\u00A0')) return "";
        var word = text.AsSpan(end + 1);
        return StartsWithAny(word, Millions) ? "000000" : StartsWithAny(word, Thousands) ? "000" : "";
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static void Add(List<string> numbers, string token, char meridiem)
    {
        if (meridiem != '\0' || token.Contains(':', StringComparison.Ordinal))
        {
            if (token.Split(':') is [var left, { Length: 1 } right])
            {
                // A ratio: 1:1.
                numbers.Add(left);
                numbers.Add(right);
                return;
            }

            numbers.Add(Time(token, meridiem));
            return;
        }

        var parts = token.Split('.');
        if (parts.Length == 3 && parts[0].Length <= 2 && parts[1].Length <= 2 && parts[2].Length is 2 or 4 && !token.Contains(',', StringComparison.Ordinal))
        {
            // A date: the order of its parts differs by language.
            foreach (var part in parts) numbers.Add(WithoutZeros(part));
            return;
        }

        numbers.Add(Plain(token));
    }

    private static string Time(string token, char meridiem)
    {
        var parts = token.Split(':', '.');
        if (int.TryParse(parts[0], out var hour))
        {
            if (meridiem == 'p' && hour < 12) hour += 12;
            if (meridiem == 'a' && hour == 12) hour = 0;
            parts[0] = $"{hour}";
        }

        return string.Join('.', parts.Length == 2 && parts[1] == "00" ? parts[..1] : parts);
    }

    /// <summary>Groups of three digits behind each mark are thousands; a single other mark is the decimal mark.</summary>
    private static string Plain(string token)
    {
        if (IsTimeWithoutMark(token)) return Time($"{token[..2]}:{token[2..]}", '\0');
        var marks = token.Where(c => !char.IsAsciiDigit(c)).ToArray();
        if (marks.Length == 0) return WithoutZeros(token);
        var groups = token.Split('.', ',', ' ', '\u00A0', '\u202F', '\u2009', '’');
        if (groups[0].Length <= 3 && groups[0] != "0" && groups.Skip(1).All(g => g.Length == 3)) return string.Concat(groups);
        if (marks.Length > 1 && marks[^1] != marks[0] && groups.Skip(1).SkipLast(1).All(g => g.Length == 3)) return string.Concat(groups.SkipLast(1)) + "." + groups[^1];
        if (groups is [var hours, "00"] && hours.Length <= 2) return WithoutZeros(hours);
        return string.Join('.', groups);
    }

    /// <summary>A time as English writes it without a mark: <c>0200</c>. Without the zero in front it may be a year or a count.</summary>
    private static bool IsTimeWithoutMark(string token) => token is ['0', _, >= '0' and <= '5', _] && char.IsAsciiDigit(token[1]) && char.IsAsciiDigit(token[3]);

    private static string WithoutZeros(string digits) => digits.Length <= 2 ? digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0" : digits;
}
