using System.Collections.Immutable;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Cli.Checking;

/// <summary>Which part of a check is told: what is not selected is neither told nor counted, and fails nothing.</summary>
/// <param name="Locales">The languages, by tag or, for all regions of a language, by its name; empty for all.</param>
/// <param name="Rules">The rules by name, and diagnostics by code; empty for all.</param>
internal sealed record FindingSelection(ImmutableArray<Locale> Locales, ImmutableArray<string> Rules)
{
    /// <summary>Everything.</summary>
    public static FindingSelection All { get; } = new([], []);

    /// <summary>What of a check is selected. A <see cref="StoppedException"/> where it has none of the languages.</summary>
    public CheckSummary Of(CheckSummary summary)
    {
        if (this == All) return summary;
        foreach (var locale in Locales)
        {
            if (!summary.Locales.Any(l => IsMeant(locale, l))) throw new StoppedException(Diagnostic.Create(DiagnosticIds.NoLocaleToTell, "--locale", SourceSpan.Start, locale.Tag, string.Join(", ", summary.Locales.Select(l => l.Tag))));
        }

        var locales = summary.Sets.SelectMany(s => s.Articles).ToDictionary(a => a.Path, a => a.Locale, StringComparer.Ordinal);
        return summary with
        {
            Findings = summary.Findings.RemoveAll(f => !Has(f.Locale) || !Has(f.Rule)),
            // What is wrong with a file of no language is wrong in all.
            Diagnostics = summary.Diagnostics.RemoveAll(d => (locales.TryGetValue(d.Path, out var locale) && !Has(locale)) || !Has(d.Id.Code)),
        };
    }

    /// <summary>The same part of an earlier check.</summary>
    public EarlierReport Of(EarlierReport earlier) => new(earlier.Findings.RemoveAll(f => Locale.TryParse(f.Locale) is not { } locale || !Has(locale) || !Has(f.Rule)));

    private bool Has(Locale locale) => Locales.IsEmpty || Locales.Any(l => IsMeant(l, locale));

    private bool Has(string rule) => Rules.IsEmpty || Rules.Contains(rule, StringComparer.OrdinalIgnoreCase);

    private static bool IsMeant(Locale named, Locale locale) => named == locale || named.Tag.Equals(locale.Language, StringComparison.OrdinalIgnoreCase);
}
