using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ProcedureEngine.Model;

namespace ProcedureEngine.Texts;

/// <summary>
/// The texts of the pages for every locale, from <c>UiText.resx</c> (English) and <c>UiText.{language}.resx</c>. A further
/// language is a further file. A locale is looked up once; what a language lacks is said in English.
/// </summary>
public sealed class UiTextCatalog
{
    private readonly ConcurrentDictionary<Locale, UiText> known = new();
    private readonly IStringLocalizer localizer;
    private readonly IReadOnlyDictionary<string, string>? english;

    /// <summary>The texts that come with the program.</summary>
    public UiTextCatalog()
        : this(typeof(UiText))
    {
    }

    /// <summary>The texts of another family of resource files: those named like a type, in its folder. Each has a <c>LanguageTag</c>.</summary>
    /// <param name="family">The type.</param>
    /// <param name="english">The English texts, where they stand in the code and not in the file; null where the file has them.</param>
    internal UiTextCatalog(Type family, IReadOnlyDictionary<string, string>? english = null)
        : this(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance).Create(family)) => this.english = english;

    /// <summary>Texts from elsewhere; the localizer answers by <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public UiTextCatalog(IStringLocalizer localizer) => this.localizer = localizer;

    /// <summary>The texts for readers of a locale.</summary>
    public UiText For(Locale locale) => known.GetOrAdd(locale, Read);

    /// <summary>The texts of exactly this culture, without those of its parents.</summary>
    internal IReadOnlyDictionary<string, string> Own(CultureInfo culture)
    {
        var own = In(culture, () => localizer.GetAllStrings(includeParentCultures: false).ToDictionary(t => t.Name, t => t.Value));
        if (english is null || !culture.Equals(CultureInfo.InvariantCulture)) return own;
        foreach (var (key, text) in english) own.Add(key, text);
        return own;
    }

    private UiText Read(Locale locale)
    {
        var keys = Own(CultureInfo.InvariantCulture).Keys;
        // Of the Norwegian languages there is Bokmål, which .NET makes no parent of "no" and "nn".
        var culture = locale.Language is "no" or "nn" ? CultureInfo.GetCultureInfo("nb") : locale.Culture;
        return In(culture, () =>
        {
            var texts = new Dictionary<string, string>(keys.Count());
            foreach (var key in keys) texts.Add(key, localizer[key] is { ResourceNotFound: false, Value: var own } ? own : english?[key] ?? key);
            return new UiText(locale, texts);
        });
    }

    private static T In<T>(CultureInfo culture, Func<T> read)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = culture;
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
