using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>A line of the dialect that opens, closes or is a block: <c>:::row:::</c>, <c>:::column-end:::</c>, <c>:::zone pivot="x"</c>.</summary>
internal sealed class TripleColonBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The name in lower case: <c>row</c>, <c>row-end</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What stands behind the name, without the closing colons.</summary>
    public required string Argument { get; init; }

    /// <summary>The line as written.</summary>
    public required string Source { get; init; }
}
