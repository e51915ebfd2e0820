using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Model;

namespace ProcedureEngine.Texts;

/// <summary>What locales are called.</summary>
public static class LocaleName
{
    /// <summary>
    /// The name in the locale's own language, with a capital: <c>Norsk bokmål</c>. The region is named only where the site has
    /// the language more than once: <c>Deutsch (Schweiz)</c>.
    /// </summary>
    public static string Own(Locale locale, ImmutableArray<Locale> site)
    {
        var name = Culture(locale, site).NativeName;
        return Capital.Of(name[0], locale) + name[1..];
    }

    /// <summary>The name in the reader's language, as it stands in a sentence: <c>Norwegisch (Bokmål)</c>.</summary>
    public static string For(Locale locale, UiText reader, ImmutableArray<Locale> site)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(reader.Language);
            return Culture(locale, site).DisplayName;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static CultureInfo Culture(Locale locale, ImmutableArray<Locale> site)
    {
        var others = site.Count(l => l.Language == locale.Language);
        return others > 1 ? locale.Culture : CultureInfo.GetCultureInfo(locale.Language);
    }
}
