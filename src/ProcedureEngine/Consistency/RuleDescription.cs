using System.Collections.Immutable;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency;

/// <summary>What a rule is called and what it is for; the report, RULES.md and SARIF show it. Its English stands here and nowhere else.</summary>
/// <param name="Name">Stable, kebab case: <c>missing-step</c>.</param>
/// <param name="Title">What a finding of it is called: <c>Missing step</c>.</param>
/// <param name="Issue">The ITS 2.0 issue type.</param>
/// <param name="Severity">The severity unless the site's settings say otherwise.</param>
/// <param name="Summary">What it finds, one English sentence.</param>
/// <param name="Why">Why that matters to a reader, one English sentence.</param>
/// <param name="Fix">What to do about it, one English sentence.</param>
/// <param name="Example">A case in which it fires.</param>
public sealed record RuleDescription(string Name, string Title, IssueType Issue, Severity Severity, string Summary, string Why, string Fix, RuleExample Example)
{
    /// <summary>The ITS 2.0 <c>locQualityIssueType</c>.</summary>
    public string Category => Issue.Name;

    /// <summary>Every message that the rule can say.</summary>
    public required ImmutableArray<FindingMessage> Messages { get; init; }

    /// <summary>Rules whose findings at the same place follow from one of this rule, and are listed as its consequences.</summary>
    public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>Rules whose findings at the same place only repeat what this rule has reported, and are left out.</summary>
    public ImmutableArray<string> Explains { get; init; } = [];
}
