using System.Collections.Immutable;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>Findings as the people who own the articles want them: without what they suppress, with the severities of their settings; what a rule tells only when asked, where they ask for it.</summary>
public static class FindingFilter
{
    /// <summary>What remains of an article's findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="suppressions">What the article's versions suppress; one that matches no finding gives a diagnostic.</param>
    /// <param name="settings">The severities.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public static ImmutableArray<Finding> Apply(ImmutableArray<Finding> findings, ImmutableArray<Suppression> suppressions, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var use = new SuppressionUse(suppressions.Where(s => !DiagnosticFilter.IsMeant(s)));
        findings = findings.RemoveAll(f => use.Suppresses(f.Rule, PathOf(f), f.At?.Span.Line ?? 1));
        use.TellUnused(diagnostics);
        if (settings.Rules.IsEmpty) return findings.RemoveAll(f => f.Severity == Severity.None);
        return
        [
            .. findings
                .Select(f => settings.SeverityOf(f.Rule, f.Locale, PathOf(f)) is { } severity ? f with { Severity = severity } : f)
                .Where(f => f.Severity > Severity.None),
        ];
    }

    /// <summary>Diagnostics for settings of rules that do not exist.</summary>
    public static void CheckRules(SiteSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var setting in settings.Rules)
        {
            if (ConsistencyRules.All.Any(r => r.Description.Name == setting.Rule)) continue;
            var place = new SourceSpan(setting.Line, setting.Column, setting.Line, setting.Column);
            diagnostics.Add(DiagnosticIds.UnknownSetting, settings.File, place, "rules." + setting.Rule, ConsistencyRules.Nearest(setting.Rule) is { } meant
                ? $"Did you mean '{meant}'?"
                : "RULES.md lists the rules.");
        }
    }

    /// <summary>The file that a finding is about: the version's, or, where there is none, the one to translate.</summary>
    private static string? PathOf(Finding finding) => (finding.At ?? finding.Reference)?.Path;
}
