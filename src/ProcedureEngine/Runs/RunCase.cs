namespace ProcedureEngine.Runs;

/// <summary>One of several alternatives.</summary>
/// <param name="Group">The index of the group, of which one alternative holds.</param>
/// <param name="Value">The id under which a run ticks it: <c>task-case-windows</c>.</param>
public readonly record struct RunCase(int Group, string Value);
