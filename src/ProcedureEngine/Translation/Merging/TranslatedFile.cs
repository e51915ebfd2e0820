namespace ProcedureEngine.Translation.Merging;

/// <summary>A file of the content as it is after an import.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsNew">Whether the file is not there yet.</param>
/// <param name="Changed">How many blocks say something else.</param>
/// <param name="Added">How many blocks are new.</param>
public sealed record TranslatedFile(string Path, ReadOnlyMemory<byte> Content, bool IsNew, int Changed, int Added);
