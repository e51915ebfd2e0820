using ProcedureEngine.Model;

namespace ProcedureEngine.Texts;

/// <summary>Capital letters.</summary>
internal static class Capital
{
    /// <summary>The capital of a letter in a language.</summary>
    public static char Of(char letter, Locale locale) =>
        // Only Turkic languages have capitals of their own (i, İ), and whoever asks for a culture's has ICU build an order of it first.
        locale.Language is "tr" or "az" ? char.ToUpper(letter, locale.Culture) : char.ToUpperInvariant(letter);
}
