using System.Collections.Immutable;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;

namespace ProcedureEngine.Texts;

/// <summary>
/// The texts of the report: those of all pages, those of its own (<c>ReportText.resx</c>) and those about findings
/// (<see cref="FindingText"/>), in one <see cref="UiText"/>.
/// </summary>
public sealed class ReportTextCatalog
{
    private readonly UiTextCatalog[] families = [new(), new(typeof(ReportText)), new(typeof(FindingText), FindingText.English)];

    /// <summary>The languages that the report can be read in, English first.</summary>
    public static ImmutableArray<Locale> Languages { get; } = [.. KnownLanguages.All.Where(l => l.HasPageTexts).Select(l => Locale.Parse(l.Tag))];

    /// <summary>The texts for readers of a locale; in English where there are none for it.</summary>
    public UiText For(Locale locale)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var family in families)
        {
            foreach (var (key, text) in family.For(locale).All) all[key] = FindingText.ToComposite(key, text);
        }

        return new UiText(locale, all);
    }
}
