using System.Globalization;
using System.Text;

namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// Letters and digits in one spelling: lower case, without accents, ligatures taken apart. The script that reads what people type
/// (<c>site/js/shared/fold.js</c>) does the same; a test compares the two.
/// </summary>
internal static class WordFold
{
    private const int LatinEnd = 0x250;

    private static readonly string?[] Latin = MakeLatin();

    /// <summary>For ASCII the lower-case letter or the digit; 0 for all that separates words.</summary>
    public static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    ];

    /// <summary>What a character becomes: one letter or several, nothing for marks and invisible characters inside words, null for what separates words. Half of a surrogate pair separates.</summary>
    public static string? Of(char c) => c < LatinEnd ? Latin[c] : Elsewhere.Of(c);

    private static string?[] MakeLatin()
    {
        var folded = new string?[LatinEnd];
        for (var c = 0; c < LatinEnd; c++) folded[c] = Make((char)c);
        return folded;
    }

    private static string? Make(char c)
    {
        if (c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF') return "";
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case > UnicodeCategory.OtherNumber: return null;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark: return "";
        }

        var folded = new StringBuilder();
        foreach (var part in char.ToLowerInvariant(c).ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark) continue;
            folded.Append(part switch
            {
                'ß' => "ss",
                'æ' => "ae",
                'ø' => "o",
                'œ' => "oe",
                'þ' => "th",
                'đ' or 'ð' => "d",
                'ł' => "l",
                'ı' => "i",
                'ς' => "σ",
                _ => char.ToLowerInvariant(part).ToString(),
            });
        }

        return folded.ToString();
    }

    /// <summary>Other scripts are folded when they are met: a letter once, whichever thread asks first.</summary>
    private static class Elsewhere
    {
        private const string Separator = " ";
        private const int PageBits = 8;
        private static readonly string?[]?[] Known = new string?[]?[0x10000 >> PageBits];

        public static string? Of(char c)
        {
            var page = Known[c >> PageBits] ??= new string?[1 << PageBits];
            var known = page[c & ((1 << PageBits) - 1)] ??= Make(c) ?? Separator;
            return known == Separator ? null : known;
        }
    }
}
