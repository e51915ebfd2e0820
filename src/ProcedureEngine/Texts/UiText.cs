using System.Globalization;
using ProcedureEngine.Model;

namespace ProcedureEngine.Texts;

/// <summary>The texts of the pages in one language: everything that a reader sees and no article says. Immutable.</summary>
public sealed class UiText
{
    private readonly Dictionary<string, string> texts;

    internal UiText(Locale locale, Dictionary<string, string> texts)
    {
        Locale = locale;
        this.texts = texts;
    }

    /// <summary>The locale that was asked for; it formats dates and numbers.</summary>
    public Locale Locale { get; }

    /// <summary>The language that the texts are in: <c>en</c> where there are none for the locale.</summary>
    public string Language => texts["LanguageTag"];

    /// <summary>Whether the texts are in another language than the locale's, and need a <c>lang</c> attribute of their own.</summary>
    public bool IsForeign => Language != Locale.Language && !(Language == "nb" && Locale.Language == "no");

    /// <summary>All texts by key, for templates.</summary>
    public IReadOnlyDictionary<string, string> All => texts;

    /// <summary>A text; a <see cref="KeyNotFoundException"/> for a key that is in no language.</summary>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"There is no UI text '{key}'.");

    /// <summary>A text, or null where no language has it.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>A text with its placeholders filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(Locale.Culture, this[key], arguments);

    /// <summary>A text for a count, in the plural form of the language: <c>1 step</c>, <c>13 steps</c>.</summary>
    public string Count(string key, int count) =>
        string.Format(Locale.Culture, Find($"{key}.{PluralForm.Of(Language, count)}") ?? this[$"{key}.other"], count.ToString("N0", Locale.Culture));

    /// <summary>A day as the locale writes it, without the weekday: <c>2. Dezember 2020</c>.</summary>
    public string Date(DateOnly date) => date.ToString(DayPattern(Locale.Culture), Locale.Culture);

    private static string DayPattern(CultureInfo culture)
    {
        var pattern = culture.DateTimeFormat.LongDatePattern;
        var start = pattern.IndexOf("dddd", StringComparison.Ordinal);
        if (start < 0) return pattern;
        return pattern.Remove(start, 4).Trim(' ', ',', '،', '.');
    }
}
