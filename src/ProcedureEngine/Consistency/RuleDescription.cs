using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency;

/// <summary>What a rule is called and what it is for; the report and SARIF show it.</summary>
/// <param name="Name">Stable, kebab case: <c>missing-step</c>.</param>
/// <param name="Category">The ITS 2.0 <c>locQualityIssueType</c>.</param>
/// <param name="Severity">The severity unless the site's settings say otherwise.</param>
/// <param name="Summary">What it finds, one English sentence.</param>
/// <param name="Why">Why that matters to a reader, one English sentence.</param>
/// <param name="Fix">What to do about it, one English sentence.</param>
/// <param name="Example">A case in which it fires.</param>
public sealed record RuleDescription(string Name, string Category, Severity Severity, string Summary, string Why, string Fix, RuleExample Example);
