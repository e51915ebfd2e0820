using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Translation;

/// <summary>The units of one article in a file that came back.</summary>
/// <param name="Original">The path of the source, as the file names it.</param>
/// <param name="SourceLanguage">The language tag of the source, as the file names it; null where it doesn't.</param>
/// <param name="TargetLanguage">The language tag of the translation, as the file names it; null where it doesn't.</param>
/// <param name="Units">The units, in the order of the file.</param>
/// <param name="Span">Where it begins in the returned file.</param>
public sealed record ReturnedArticle(string Original, string? SourceLanguage, string? TargetLanguage, ImmutableArray<ReturnedUnit> Units, SourceSpan Span);
