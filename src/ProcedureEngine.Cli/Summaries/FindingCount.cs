namespace ProcedureEngine.Cli.Summaries;

/// <summary>How often a rule found something, by severity.</summary>
internal sealed record FindingCount(string Rule, int Errors, int Warnings, int Notes);
