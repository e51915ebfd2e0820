namespace ProcedureEngine.Rendering.Sites;

/// <summary>A file of the site.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
/// <param name="Content">The file's bytes; text is UTF-8 without a byte order mark.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);
