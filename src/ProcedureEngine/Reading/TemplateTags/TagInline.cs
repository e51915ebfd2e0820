using Markdig.Syntax.Inlines;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>A tag in running text.</summary>
internal sealed class TagInline : LeafInline
{
    /// <summary>The tag.</summary>
    public required Tag Tag { get; init; }
}
