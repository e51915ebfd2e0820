using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Model;

/// <summary>A heading with what stands below it, up to the next heading.</summary>
/// <param name="Level">1 for the title to 6; a bold pseudo-heading is one below the heading it stands under; 0 for text before any heading.</param>
/// <param name="Heading">The heading's text; empty for text before any heading.</param>
/// <param name="Slug">The heading's anchor: its <c>&lt;a name&gt;</c>, else made from its text; unique in the article. Null for text before any heading and for pseudo-headings.</param>
/// <param name="IsPseudo">Whether the heading is a bold paragraph and not a heading in Markdown.</param>
/// <param name="HeadingSpan">The heading's own lines; those of the first block where there is no heading.</param>
/// <param name="Blocks">What stands below the heading.</param>
/// <param name="Span">From the heading to the last block.</param>
public sealed record Section(
    int Level,
    ImmutableArray<Inline> Heading,
    string? Slug,
    bool IsPseudo,
    SourceSpan HeadingSpan,
    ImmutableArray<Block> Blocks,
    SourceSpan Span)
{
    /// <summary>The first part of the places of the steps below it: the slug, <c>_</c> for the title's section, <c>slug~2</c> below the second pseudo-heading of a section.</summary>
    public string Place { get; init; } = "_";

    /// <summary>What the section is for, where its slug or heading says so.</summary>
    public SectionRole Role { get; init; }
}
