using System.Collections.Immutable;

namespace ProcedureEngine.Content.Settings.Schemas;

/// <summary>Names that stand in the settings and that are known elsewhere, for the schema.</summary>
/// <param name="Rules">The rules, each with a sentence about it.</param>
/// <param name="Diagnostics">The codes of diagnostics.</param>
public sealed record SchemaNames(ImmutableArray<(string Name, string Summary)> Rules, ImmutableArray<string> Diagnostics);
