using System.Collections.Immutable;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>Diagnostics as the people who own the articles want them: without what they suppress, with the severities of their settings.</summary>
public static class DiagnosticFilter
{
    private const string CodePrefix = "PE";

    /// <summary>What remains of all diagnostics, by path and place; a suppression that matches none gives a diagnostic.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics, IEnumerable<Suppression> suppressions, SiteSettings settings)
    {
        var use = new SuppressionUse(suppressions.Where(IsMeant));
        var bag = new DiagnosticBag();
        bag.AddRange(diagnostics.Where(d => !use.Suppresses(d.Id.Code, d.Path, d.Span.Line)));
        use.TellUnused(bag);
        return [.. bag.ToImmutable().Select(settings.Apply).OfType<Diagnostic>()];
    }

    /// <summary>Whether a suppression speaks of a diagnostic and not of a rule.</summary>
    public static bool IsMeant(Suppression suppression) =>
        suppression.Rule.StartsWith(CodePrefix, StringComparison.OrdinalIgnoreCase) && suppression.Rule.AsSpan(CodePrefix.Length).ContainsOnlyDigits();

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
