namespace ProcedureEngine.Content;

/// <summary>An article file with its text.</summary>
/// <param name="Source">Which file.</param>
/// <param name="Text">The text as on disk, without a byte order mark.</param>
public sealed record SourceText(ArticleSource Source, string Text);
