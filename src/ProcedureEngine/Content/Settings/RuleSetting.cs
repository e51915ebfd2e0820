using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Settings;

/// <summary>The severity that the settings give a rule.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Where">A locale (<c>nb-NO</c>; <c>nb</c> means all its regions) or a path pattern (<c>de-DE/archive/**</c>); null for everywhere.</param>
/// <param name="Severity">The severity; none switches the rule off.</param>
/// <param name="Line">The line of the settings' file.</param>
public sealed record RuleSetting(string Rule, string? Where, Severity Severity, int Line)
{
    private readonly Locale? locale = Locale.TryParse(Where);

    /// <summary>The column of its key in that line.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Whether it holds for a finding of that rule there.</summary>
    public bool AppliesTo(string rule, Locale version, string? path) =>
        rule == Rule
        && (Where is null || (locale is not null ? locale.Tag == version.Tag || locale.Tag == version.Language : path is not null && PathPattern.Matches(Where, path)));
}
