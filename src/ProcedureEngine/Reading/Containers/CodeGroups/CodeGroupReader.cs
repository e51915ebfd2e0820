using System.Collections.Immutable;
using Markdig.Syntax;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers.Fences;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Containers.CodeGroups;

/// <summary>Reads the code in <c>::: code-group</c> (VitePress): each block is a tab, whose title stands in brackets behind its language.</summary>
internal static class CodeGroupReader
{
    /// <summary>Whether the blocks that follow a line stand in a code group.</summary>
    /// <param name="line">A block.</param>
    /// <param name="isInside">Whether it stands in one.</param>
    public static bool IsInside(Markdig.Syntax.Block line, bool isInside) => line is FenceBlock fence ? fence.Name is "code-group" or "code-tabs" : isInside;

    /// <summary>The tab that the code is; the code itself where it has no title.</summary>
    public static Block Read(Model.CodeBlock code, FencedCodeBlock source)
    {
        var arguments = source.Arguments.AsSpan();
        var open = arguments.IndexOf('[');
        var length = open < 0 ? -1 : arguments[(open + 1)..].IndexOf(']');
        if (length <= 0) return code;
        ImmutableArray<Inline> title = [new Text(arguments.Slice(open + 1, length).ToString()) { Span = code.Span with { EndLine = code.Span.Line, EndColumn = code.Span.Column } }];
        return ContainerFactory.Tab(title, [code], code.Span);
    }
}
