namespace ProcedureEngine.Texts;

/// <summary>
/// The plural form that a language takes for a whole number, as Unicode CLDR 45 names them: <c>zero</c>, <c>one</c>,
/// <c>two</c>, <c>few</c>, <c>many</c>, <c>other</c>. A label that lacks a form is written in its <c>other</c> form.
/// </summary>
public static class PluralForm
{
    /// <summary>The form for a count of 0 or more in a language (ISO 639, lower case); languages that are not listed count like English.</summary>
    public static string Of(string language, int count)
    {
        var (ten, hundred) = (count % 10, count % 100);
        return language switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "my" or "km" or "yue" => "other",
            "fr" or "pt" or "hi" or "fa" or "am" or "bn" or "gu" or "kn" or "zu" or "hy" => count <= 1 ? "one" : "other",
            "ru" or "uk" or "be" =>
                ten == 1 && hundred != 11 ? "one" : IsFew(ten, hundred) ? "few" : "many",
            "sr" or "hr" or "bs" =>
                ten == 1 && hundred != 11 ? "one" : IsFew(ten, hundred) ? "few" : "other",
            "pl" => count == 1 ? "one" : IsFew(ten, hundred) ? "few" : "many",
            "cs" or "sk" => count == 1 ? "one" : count is >= 2 and <= 4 ? "few" : "other",
            "sl" => hundred == 1 ? "one" : hundred == 2 ? "two" : hundred is 3 or 4 ? "few" : "other",
            "lt" => hundred is >= 11 and <= 19 ? "other" : ten == 1 ? "one" : ten >= 2 ? "few" : "other",
            "lv" => ten == 0 || hundred is >= 11 and <= 19 ? "zero" : ten == 1 ? "one" : "other",
            "ro" => count == 1 ? "one" : count == 0 || hundred is >= 1 and <= 19 ? "few" : "other",
            "he" => count == 1 ? "one" : count == 2 ? "two" : "other",
            "is" or "mk" => ten == 1 && hundred != 11 ? "one" : "other",
            "ga" => count switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
            "cy" => count switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "few", 6 => "many", _ => "other" },
            "ar" => count switch { 0 => "zero", 1 => "one", 2 => "two", _ => hundred is >= 3 and <= 10 ? "few" : hundred >= 11 ? "many" : "other" },
            _ => count == 1 ? "one" : "other",
        };
    }

    /// <summary>2 to 4 and every number that ends so, but not 12 to 14: the few of the Slavic languages.</summary>
    private static bool IsFew(int ten, int hundred) => ten is >= 2 and <= 4 && hundred is (< 12 or > 14);
}
