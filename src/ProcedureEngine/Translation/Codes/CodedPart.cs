namespace ProcedureEngine.Translation.Codes;

/// <summary>A piece of coded text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The words, or the markup as it stands in the file.</param>
/// <param name="Id">The number that an opening code shares with its closing one, and a translation with its source; 0 for words.</param>
public readonly record struct CodedPart(CodeKind Kind, string Value, int Id);
