namespace ProcedureEngine.Content.Notations;

/// <summary>What is wrong with TOML.</summary>
/// <param name="Message">What, in the words of its parser.</param>
/// <param name="Line">The 1-based line of the file.</param>
/// <param name="Column">The 1-based column.</param>
internal sealed record TomlFault(string Message, int Line, int Column);
