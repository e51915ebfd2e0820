using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Model;

/// <summary>One article in one language: everything that the source says, in order, as structure.</summary>
public sealed record Article
{
    /// <summary>The article that this is a version of.</summary>
    public required ArticleKey Key { get; init; }

    /// <summary>The language that the file is declared to be in.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The source file, relative to the content root, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title as plain text: the first level-1 heading, else the front matter's title, else the file name. Never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The English slug of the title's <c>&lt;a name&gt;</c>, or the slug made from the title; null where there is no heading.</summary>
    public string? Slug { get; init; }

    /// <summary>The front matter's description; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The front matter.</summary>
    public required Metadata Metadata { get; init; }

    /// <summary>What the source says of its origin.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>
    /// The sections in reading order, flat; their level tells the depth. What stands before the first heading is a section
    /// without a heading. Never empty unless the article has no text.
    /// </summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>The whole file, first to last line.</summary>
    public required SourceSpan Span { get; init; }
}
