using System.Collections.Frozen;
using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Languages;

/// <summary>The languages that words are known of, and which of them a locale is in.</summary>
public static class KnownLanguages
{
    /// <summary>Every language, those with texts for the pages first; a new one is a line here.</summary>
    public static ImmutableArray<Language> All { get; } =
    [
        English.Words, German.Words, Bokmal.Words, Dutch.Words,
        Danish.Words, Nynorsk.Words, Swedish.Words, French.Words, Spanish.Words, Italian.Words, Portuguese.Words, Finnish.Words, Polish.Words,
        Czech.Words, Hungarian.Words, Turkish.Words, Romanian.Words, Russian.Words, Ukrainian.Words,
        Chinese.Words, Japanese.Words, Korean.Words,
    ];

    private static readonly FrozenDictionary<string, int> Indexes = All
        .SelectMany((language, index) => language.Aliases.Prepend(language.Tag).Select(tag => KeyValuePair.Create(tag, index)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language of a locale, whatever its region; <see cref="Language.Unknown"/>, without words, where nothing is known of it.</summary>
    public static Language For(Locale locale) => For(locale.Language);

    /// <summary>The language of a BCP 47 language in lower case, or of another name of it; <see cref="Language.Unknown"/> where nothing is known of it.</summary>
    public static Language For(string language) => IndexOf(language) is >= 0 and var index ? All[index] : Language.Unknown;

    /// <summary>A language's index in <see cref="All"/>; -1 where nothing is known of it.</summary>
    public static int IndexOf(string language) => Indexes.GetValueOrDefault(language, -1);
}
