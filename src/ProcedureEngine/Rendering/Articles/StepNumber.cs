using System.Globalization;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>How a step's number is written.</summary>
public static class StepNumber
{
    private static readonly string[] Decimal = [.. Enumerable.Range(0, 100).Select(n => n.ToString(CultureInfo.InvariantCulture) + ".")];

    /// <summary>The number with its full stop: <c>3.</c>, <c>c.</c>, <c>iii.</c>; decimal where letters or Roman numerals have none for it.</summary>
    public static string Of(int number, char numbering) => numbering switch
    {
        'a' or 'A' when number is > 0 and <= 26 * 26 => Letters(number, numbering) + ".",
        'i' when number is > 0 and < 4000 => Roman(number).ToLowerInvariant() + ".",
        'I' when number is > 0 and < 4000 => Roman(number) + ".",
        _ => number >= 0 && number < Decimal.Length ? Decimal[number] : number.ToString(CultureInfo.InvariantCulture) + ".",
    };

    private static string Letters(int number, char first) =>
        number <= 26 ? ((char)(first + number - 1)).ToString() : Letters((number - 1) / 26, first) + Letters(((number - 1) % 26) + 1, first);

    private static string Roman(int number)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = "";
        for (var i = 0; i < signs.Length; i++)
        {
            for (; number >= values[i]; number -= values[i]) text += signs[i];
        }

        return text;
    }
}
