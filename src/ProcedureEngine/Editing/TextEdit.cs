namespace ProcedureEngine.Editing;

/// <summary>A piece of a text and what takes its place.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character; equal to <paramref name="Start"/> where text is put in.</param>
/// <param name="Replacement">What stands there afterwards.</param>
public readonly record struct TextEdit(int Start, int End, string Replacement);
