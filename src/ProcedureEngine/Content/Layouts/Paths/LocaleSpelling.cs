using System.Collections.Frozen;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>Names of folders and files that stand for a locale: a BCP 47 tag, also written with underscores (<c>zh_CN</c>), or a country that people write for its language (<c>ua</c>).</summary>
internal static class LocaleSpelling
{
    // Codes of countries that are no language's code, so that nothing else can be meant.
    private static readonly FrozenDictionary<string, string> Countries = new Dictionary<string, string>
    {
        ["ua"] = "uk", ["jp"] = "ja", ["cn"] = "zh-CN", ["cz"] = "cs", ["dk"] = "da", ["gr"] = "el", ["vn"] = "vi",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Others are words or abbreviations too: it and hr are departments, id and ms words in names of files, cs and pl programming languages.
    private static readonly FrozenSet<string> OnlyLanguages = new[]
    {
        "ar", "bg", "bn", "da", "de", "el", "en", "es", "et", "fa", "fr", "he", "hu", "ja", "ko", "lt", "lv", "nb", "nl", "nn", "pl", "pt", "ru", "sk", "sl", "sr", "sv", "th", "tr", "ur", "zh",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The locale that a name is; null where it is none.</summary>
    public static Locale? TryParse(string? name) => Locale.TryParse(name?.Replace('_', '-'));

    /// <summary>As <see cref="TryParse"/>, and the language of a country for its code; null where it is neither.</summary>
    public static Locale? TryParseLoosely(string name) => TryParse(name) ?? (Countries.TryGetValue(name, out var tag) ? Locale.TryParse(tag) : null);

    /// <summary>Whether a name has a region or a script, which no other word has.</summary>
    public static bool HasRegion(string name) => name.AsSpan().IndexOfAny('-', '_') > 0;

    /// <summary>Whether a name that is a locale can hardly be another word.</summary>
    public static bool IsUnmistakable(string name) => HasRegion(name) || OnlyLanguages.Contains(name);
}
