using Markdig.Syntax.Inlines;
using ProcedureEngine.Reading.Tags.Lexing;

namespace ProcedureEngine.Reading.Tags;

/// <summary>A tag in running text.</summary>
internal sealed class TagInline : LeafInline
{
    /// <summary>The tag.</summary>
    public required Tag Tag { get; init; }
}
