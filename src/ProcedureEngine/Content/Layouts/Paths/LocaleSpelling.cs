using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>Names of folders and files that stand for a locale: a BCP 47 tag, also written with underscores (<c>zh_CN</c>), or a country that people write for its language (<c>ua</c>).</summary>
internal static class LocaleSpelling
{
    // Others are words or abbreviations too: it and hr are departments, id and ms words in names of files, cs and pl programming languages.
    private static readonly HashSet<string> OnlyLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "bg", "bn", "da", "de", "el", "en", "es", "et", "fa", "fr", "he", "hu", "ja", "ko", "lt", "lv", "nb", "nl", "nn", "pl", "pt", "ru", "sk", "sl", "sr", "sv", "th", "tr", "ur", "zh",
    };

    /// <summary>The locale that a name is; null where it is none.</summary>
    public static Locale? TryParse(string? name) => Locale.TryParse(name?.Replace('_', '-'));

    /// <summary>As <see cref="TryParse"/>, and the language of a country for its code; null where it is neither.</summary>
    public static Locale? TryParseLoosely(string name) => TryParse(name) ?? Locale.TryParse(OfCountry(name));

    /// <summary>Whether a name has a region or a script, which no other word has.</summary>
    public static bool HasRegion(string name) => name.AsSpan().IndexOfAny('-', '_') > 0;

    /// <summary>Whether a name that is a locale can hardly be another word.</summary>
    public static bool IsUnmistakable(string name) => HasRegion(name) || OnlyLanguages.Contains(name);

    /// <summary>The language that is meant by a country's code which is no language's code, so that nothing else can be meant.</summary>
    private static string? OfCountry(string name) => name.Length != 2 ? null : name.ToLowerInvariant() switch
    {
        "ua" => "uk",
        "jp" => "ja",
        "cn" => "zh-CN",
        "cz" => "cs",
        "dk" => "da",
        "gr" => "el",
        "vn" => "vi",
        _ => null,
    };
}
