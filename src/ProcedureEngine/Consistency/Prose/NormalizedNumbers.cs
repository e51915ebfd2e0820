using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Languages;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>The numbers of a text in a form that does not depend on the language: <c>1.024</c> and <c>1,024</c> are 1024, <c>5:00 PM</c> is 17.</summary>
internal static class NormalizedNumbers
{
    /// <summary>The numbers in order. What has letters before or between its digits is a name (<c>P1</c>, <c>0x80070005</c>) and no number.</summary>
    public static List<string> Of(string text)
    {
        var numbers = new List<string>();
        text = WithAsciiDigits(text);
        for (var i = 0; i < text.Length;)
        {
            if (!IsOfName(text[i]) && text[i] != '#')
            {
                i++;
                continue;
            }

            if (text[i] is 'h' && (text.AsSpan(i).StartsWith("http://", StringComparison.Ordinal) || text.AsSpan(i).StartsWith("https://", StringComparison.Ordinal)))
            {
                // An address that nobody made a link of.
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not (')' or '>' or '"')) i++;
                continue;
            }

            if (!char.IsAsciiDigit(text[i]) && !IsVersion(text, i))
            {
                i = EndOfName(text, i + 1);
                continue;
            }

            if (!char.IsAsciiDigit(text[i])) i++;
            if (Date(text, i, numbers) is > 0 and var behind)
            {
                i = behind;
                continue;
            }

            var end = NumberScanner.End(text, i);
            if (IsReferenceMark(text, i, end))
            {
                i = end;
                continue;
            }

            if (IsTimes(text, i, end))
            {
                Add(numbers, text[i..end], '\0');
                i = end + 1;
                continue;
            }

            var token = EndOfToken(text, end);
            if (!text.AsSpan(end, token - end).ContainsAnyInRange('0', '9') && !IsRadix(text, end) && !IsPlaceholder(text, i, end)) Add(numbers, text[i..end] + Zeros(text, end), Meridiem(text, end));
            i = Math.Max(token, end);
        }

        return numbers;
    }

    /// <summary>The digits of Arabic, Bengali, Hindi and others are written as European ones.</summary>
    private static string WithAsciiDigits(string text)
    {
        var at = 0;
        while (at < text.Length && (text[at] < '\u0660' || !char.IsDigit(text[at]))) at++;
        return at == text.Length ? text : string.Create(text.Length, text, static (digits, from) =>
        {
            for (var i = 0; i < from.Length; i++) digits[i] = from[i] >= '\u0660' && char.IsDigit(from[i]) ? (char)('0' + char.GetNumericValue(from[i])) : from[i];
        });
    }

    /// <summary>Whether a number alone in brackets marks a note below: <c>[3]</c>. Notes are counted anew in each version.</summary>
    private static bool IsReferenceMark(string text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] == '[' && text[end] == ']' && end - start <= 2 && !text.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a measure goes on with another number: <c>800x500</c>, as <c>800 × 500</c>. <c>0x1F</c> is a name.</summary>
    private static bool IsTimes(string text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('x' or 'X') || text[start] == '0' || !char.IsAsciiDigit(text[end + 1])) return false;
        var last = NumberScanner.End(text, end + 1);
        while (last < text.Length && char.IsAsciiLetterLower(text[last])) last++;
        return last == text.Length || !IsOfName(text[last]);
    }

    // In all languages: a text may have the number of another one.
    private static readonly string[] Thousands = [.. KnownLanguages.All.SelectMany(l => l.Numbers.Thousands).Distinct()];
    private static readonly string[] Millions = [.. KnownLanguages.All.SelectMany(l => l.Numbers.Millions).Distinct()];

    /// <summary>Whether <c>v</c> stands for "version": <c>v2.0</c>.</summary>
    private static bool IsVersion(string text, int at) =>
        text[at] is 'v' or 'V' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !IsOfName(text[at - 1]));

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
        while (end < text.Length && (IsOfName(text[end]) || text[end] == '_')) end++;
        return end;
    }

    /// <summary>
    /// Adds the parts of a date: <c>01/15/03</c>, <c>15-1-2003</c>, <c>15.01.2003</c>, <c>2003-01-15</c>. Their order differs by language, and
    /// a year in two digits is the same year: those from 70 on are of the last century, as most programs read them.
    /// </summary>
    /// <returns>The index behind it; 0 where there is no date.</returns>
    private static int Date(string text, int start, List<string> numbers)
    {
        if (start > 0 && (text[start - 1] is '/' or '-' or '.')) return 0;
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var (i, mark) = (start, '\0');
        for (var k = 0; k < 3; k++)
        {
            var from = i;
            while (i < text.Length && i - from < 5 && char.IsAsciiDigit(text[i])) i++;
            lengths[k] = i - from;
            if (lengths[k] is 0 or 3 or 5) return 0;
            parts[k] = int.Parse(text.AsSpan(from, lengths[k]), System.Globalization.CultureInfo.InvariantCulture);
            if (k == 2) break;
            if (i >= text.Length || text[i] is not ('/' or '-' or '.') || (k == 1 && text[i] != mark)) return 0;
            mark = text[i++];
        }

        // What goes on is a version, an address or a part number.
        if (i < text.Length && (IsOfName(text[i]) || (text[i] is '/' or '-' or '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))) return 0;
        var (year, first, second) = lengths[0] == 4 ? (0, 1, 2) : (2, 0, 1);
        if (lengths[first] > 2 || lengths[second] > 2 || lengths[year] is not (2 or 4) || (lengths[0] == 4 && lengths[2] > 2)) return 0;
        if (parts[first] is 0 or > 31 || parts[second] is 0 or > 31 || Math.Min(parts[first], parts[second]) > 12) return 0;

        // Two digits behind full stops are a version as often as a year.
        if (lengths[year] == 2 && mark == '.') return 0;
        foreach (var part in (ReadOnlySpan<int>)[parts[first], parts[second], lengths[year] == 4 ? parts[year] : parts[year] + (parts[year] < 70 ? 2000 : 1900)]) numbers.Add(part.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return i;
    }

    /// <summary>Whether a number names what a program puts in: <c>%1</c>.</summary>
    private static bool IsPlaceholder(string text, int start, int end) =>
        start > 0 && text[start - 1] == '%' && end - start == 1 && (start == 1 || !char.IsAsciiDigit(text[start - 2]));

    /// <summary>Whether digits say a base of numerals, for which European languages have a word: <c>10진수</c>, <c>16進数</c>, <c>2 进制</c> (decimal, hexadecimal, binary).</summary>
    private static bool IsRadix(string text, int end)
    {
        if (end < text.Length && text[end] == ' ') end++;
        return end < text.Length && text[end] is '진' or '進' or '进';
    }

    /// <summary>A letter or digit that a name with digits may be made of: Chinese, Japanese, Korean and Thai write numbers right beside their words.</summary>
    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.OtherLetter and not System.Globalization.UnicodeCategory.ModifierLetter;

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
            // A date: the order of its parts differs by language. Two digits in each place are one with a short year.
            var isShort = parts.All(p => p.Length == 2) && parts.Take(2).All(p => string.CompareOrdinal(p, "00") > 0 && string.CompareOrdinal(p, "31") <= 0);
            for (var k = 0; k < 3; k++) numbers.Add(k == 2 && isShort ? (string.CompareOrdinal(parts[k], "70") < 0 ? "20" : "19") + parts[k] : WithoutZeros(parts[k]));
            return;
        }

        if (token.Split(',') is { Length: > 1 } years && years.All(IsYear))
        {
            // A list without spaces: 2016,2019.
            numbers.AddRange(years);
            return;
        }

        numbers.Add(Plain(token));
    }

    private static bool IsYear(string digits) => digits is ['1', '9', _, _] or ['2', '0', _, _] && digits.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Time(string token, char meridiem)
    {
        // Behind the seconds there may be a fraction, with either decimal mark.
        var parts = token.Split(':', '.', ',');
        for (var i = 1; i < parts.Length; i++) parts[i] = i == 3 ? parts[i].TrimEnd('0') : parts[i].PadLeft(2, '0');
        if (int.TryParse(parts[0], out var hour))
        {
            if (meridiem == 'p' && hour < 12) hour += 12;
            if (meridiem == 'a' && hour == 12) hour = 0;
            parts[0] = $"{hour}";
        }

        // Seconds and minutes that are nil are written or not.
        var length = parts.Length;
        while (length > 1 && parts[length - 1] is "00" or "") length--;
        return string.Join('.', parts[..length]);
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
