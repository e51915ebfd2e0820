using System.Collections.Immutable;

namespace ProcedureEngine.Assistants;

/// <summary>An argument of a tool.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its JSON Schema type.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Description">What it is.</param>
/// <param name="Values">What it may be; empty for anything of its type.</param>
public sealed record ToolArgument(string Name, string Type, bool IsRequired, string Description, params ImmutableArray<string> Values);
