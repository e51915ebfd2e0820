using System.Globalization;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>A node of the model in one line.</summary>
/// <param name="Depth">How deep it is nested: 0 for a heading.</param>
/// <param name="Content">What it is, and its text.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct ArticleTreeLine(int Depth, string Content, SourceSpan Span)
{
    /// <summary>The lines of the file that it stands on: <c>3</c> or <c>3-5</c>.</summary>
    public string FileLines => Span.EndLine == Span.Line
        ? Span.Line.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Span.Line}-{Span.EndLine}");
}
