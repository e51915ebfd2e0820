namespace ProcedureEngine.Assistants;

/// <summary>What a tool answers.</summary>
/// <param name="Json">A JSON object, UTF-8.</param>
/// <param name="IsError">Whether the call could not be answered; the object then has <c>error</c> and <c>message</c>.</param>
public sealed record ToolAnswer(ReadOnlyMemory<byte> Json, bool IsError);
