using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ProcedureEngine.Model;

/// <summary>A language, with or without a region, as BCP 47 names it. Two tags that differ in case are one locale.</summary>
public sealed partial record Locale
{
    private static readonly ConcurrentDictionary<string, Locale?> Known = new(StringComparer.OrdinalIgnoreCase);

    private Locale(CultureInfo culture, string tag)
    {
        Culture = culture;
        Tag = tag;
        Language = tag.Split('-')[0].ToLowerInvariant();
    }

    /// <summary>The tag in its usual case: <c>de</c>, <c>nb-NO</c>, <c>zh-Hans-CN</c>.</summary>
    public string Tag { get; }

    /// <summary>The language alone, in lower case: <c>nb</c> for <c>nb-NO</c>.</summary>
    public string Language { get; }

    /// <summary>The culture that formats dates and sorts titles for this locale.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>Reads a tag; an <see cref="ArgumentException"/> where it names no language that is known.</summary>
    public static Locale Parse(string tag) =>
        TryParse(tag) ?? throw new ArgumentException($"'{tag}' is not a language tag (BCP 47) of a known language.", nameof(tag));

    /// <summary>Reads a tag; null where it is not a BCP 47 tag of a known language.</summary>
    public static Locale? TryParse(string? tag) =>
        tag is { Length: >= 2 and <= 35 } && TagShape().IsMatch(tag) ? Known.GetOrAdd(tag, Find) : null;

    /// <inheritdoc/>
    public bool Equals(Locale? other) => other is not null && Tag == other.Tag;

    /// <inheritdoc/>
    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Tag;

    private static Locale? Find(string tag)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
            return culture.ThreeLetterISOLanguageName.Length == 3 && culture.Name.Length > 0 ? new Locale(culture, culture.Name) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TagShape();
}
