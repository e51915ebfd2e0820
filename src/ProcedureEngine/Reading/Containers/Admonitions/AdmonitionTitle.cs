using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Containers.Admonitions;

/// <summary>The title of an <see cref="AdmonitionBlock"/>, its first child: running text.</summary>
internal sealed class AdmonitionTitle : LeafBlock
{
    public AdmonitionTitle(BlockParser parser)
        : base(parser)
    {
        ProcessInlines = true;
        IsOpen = false;
    }
}
