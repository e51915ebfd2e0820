using Markdig.Syntax.Inlines;

namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>An image of the dialect: <c>:::image type="content" source="a.png" alt-text="…":::</c>.</summary>
internal sealed class TripleColonImage : LeafInline
{
    /// <summary>The image's address; null where the author forgot it.</summary>
    public required string? Source { get; init; }

    /// <summary>The text in place of the image; empty where there is none.</summary>
    public required string AlternativeText { get; init; }
}
