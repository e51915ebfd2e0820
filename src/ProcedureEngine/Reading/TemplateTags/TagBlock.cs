using Markdig.Parsers;
using Markdig.Syntax;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>A line of nothing but tags, of which one opens or closes a container.</summary>
internal sealed class TagBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The tags, in their order.</summary>
    public required IReadOnlyList<Tag> Tags { get; init; }

    /// <summary>The offset in the text behind the last of them: arguments may go on for several lines.</summary>
    public required int End { get; init; }
}
