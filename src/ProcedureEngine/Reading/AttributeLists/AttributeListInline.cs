using Markdig.Syntax.Inlines;

namespace ProcedureEngine.Reading.AttributeLists;

/// <summary>Attributes of what stands before or below: <c>{#id}</c>, <c>{: .class #id}</c>. They are no text.</summary>
internal sealed class AttributeListInline : LeafInline
{
    /// <summary>The id that links point to; null where there is none.</summary>
    public required string? Id { get; init; }

    /// <summary>The classes and, in kramdown, the names of other lists (<c>toc</c>).</summary>
    public required IReadOnlyList<string> Classes { get; init; }
}
