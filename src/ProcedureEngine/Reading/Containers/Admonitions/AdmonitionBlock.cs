using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.Admonitions;

/// <summary>A block of MkDocs whose text is indented below its first line: <c>!!! note "Title"</c>, <c>??? tip</c>, <c>=== "Tab"</c>.</summary>
internal sealed class AdmonitionBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The mark that it begins with: <c>!!!</c>, <c>???</c>, <c>???+</c>, <c>===</c>, <c>===!</c> or <c>===+</c>.</summary>
    public required string Mark { get; init; }

    /// <summary>The first of the words behind the mark, which says what it is; empty for a tab.</summary>
    public required string Name { get; init; }

    /// <summary>What stands in quotation marks; null where nothing does.</summary>
    public AdmonitionTitle? Title { get; set; }

    /// <summary>The first line as written.</summary>
    public required string Source { get; init; }
}
