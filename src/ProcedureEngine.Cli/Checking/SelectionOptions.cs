using System.CommandLine;
using System.CommandLine.Parsing;
using ProcedureEngine.Consistency;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using ProcedureEngine.Model;

namespace ProcedureEngine.Cli.Checking;

/// <summary>The options that say which part of a check is told, and how closely.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<Locale[]> locales = Arguments.Locales("--locale", "Tell only of this language, such as de-DE, or de for all regions; may be given several times.");

    private readonly Option<string[]> rules = new("--rule") { HelpName = "NAME", Description = "Tell only what this rule (missing-step) or this code (PE0208) says; may be given several times." };
    private readonly Option<string?> least = new("--min-severity") { HelpName = "note|warning|error", Description = "The mildest finding that is listed. Default: warning for text and markdown, which count the others; note for the other formats." };
    private readonly Option<bool> group = new("--group") { Description = "Have one line for what has one cause, in text and markdown: this is how it is unless said otherwise." };
    private readonly Option<bool> noGroup = new("--no-group") { Description = "Have a line for every finding." };

    /// <summary>Has a verb take them.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="failOn">The option that says what fails it, to be compared with.</param>
    public void AddTo(Command verb, Option<string> failOn)
    {
        least.AcceptOnlyFromAmong("note", "warning", "error");
        rules.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.Select(t => t.Value))
            {
                if (!IsKnown(name)) result.AddError(ConsistencyRules.Nearest(name) is { } meant ? $"There is no rule '{name}'. Did you mean '{meant}'?" : $"There is no rule '{name}': RULES.md and docs/diagnostics.md list them.");
            }
        });
        foreach (var option in (ReadOnlySpan<Option>)[locales, rules, least, group, noGroup]) verb.Add(option);
        Validation.Check(verb, result =>
        {
            if (result.GetValue(group) && result.GetValue(noGroup)) result.AddError("--group and --no-group say the opposite.");
            if (result.GetValue(least) is { } shown && SeverityName.TryParse(result.GetValue(failOn) ?? "") is { } fails && fails < SeverityName.TryParse(shown)) result.AddError($"--fail-on {SeverityName.Of(fails)} would fail on what --min-severity {shown} does not list.");
        });
    }

    /// <summary>Whether an option that leaves out findings was given.</summary>
    public bool IsPart(CommandResult result) => result.GetResult(locales) is { Implicit: false } || result.GetResult(rules) is { Implicit: false };

    /// <summary>The part that is told.</summary>
    public FindingSelection Selection(ParseResult parsed) =>
        parsed.GetValue(locales) is { Length: > 0 } || parsed.GetValue(rules) is { Length: > 0 } ? new([.. parsed.GetValue(locales) ?? []], [.. parsed.GetValue(rules) ?? []]) : FindingSelection.All;

    /// <summary>The mildest severity that is listed.</summary>
    public Severity Least(ParseResult parsed, IReportFormat format) =>
        (parsed.GetValue(least) is { } name ? SeverityName.TryParse(name) : null) ?? (format is TextReportFormat or MarkdownReportFormat ? Severity.Warning : Severity.Note);

    /// <summary>Whether what has one cause shares a line.</summary>
    public bool IsGrouped(ParseResult parsed) => !parsed.GetValue(noGroup);

    private static bool IsKnown(string name) =>
        ConsistencyRules.All.Any(r => r.Description.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        || (name.StartsWith("PE", StringComparison.OrdinalIgnoreCase) && name.Length > 2 && !name.AsSpan(2).ContainsAnyExceptInRange('0', '9'));
}
