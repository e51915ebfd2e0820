using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.Fences;

/// <summary>A line that opens or closes a container: <c>:::note Title</c>, <c>/// tab | Title</c>, <c>:::</c>. Its running text is the title.</summary>
internal sealed class FenceBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The colons or slashes.</summary>
    public required string Fence { get; init; }

    /// <summary>The name; empty for a line that closes.</summary>
    public required string Name { get; init; }

    /// <summary>The line as written.</summary>
    public required string Source { get; init; }

    /// <summary>The indented lines below the first that set options (<c>type: warning</c>); null where there are none.</summary>
    public string? Options { get; set; }
}
