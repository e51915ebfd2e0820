using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Settings;

/// <summary>A term of the glossary, and what it is called in other languages.</summary>
/// <param name="Name">The term in the language that articles are translated from.</param>
/// <param name="Translations">Its names by the locale tag or language that the settings write, in the order of the file.</param>
public sealed record GlossaryTerm(string Name, ImmutableDictionary<string, ImmutableArray<string>> Translations)
{
    /// <summary>What it is called in a locale, or in its language: the first is the usual name, the others stand for it as well. Empty where the glossary does not say.</summary>
    public ImmutableArray<string> In(Locale locale) =>
        Translations.TryGetValue(locale.Tag, out var names) || Translations.TryGetValue(locale.Language, out names) ? names : [];
}
