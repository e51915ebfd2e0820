using Markdig.Syntax.Inlines;

namespace ProcedureEngine.Reading.WikiLinks;

/// <summary>A link as wikis and note-taking programs write it: <c>[[Page]]</c>, <c>[[Page#Heading|shown]]</c>.</summary>
internal sealed class WikiLinkInline : LeafInline
{
    /// <summary>The page, with a heading behind <c>#</c> where one is named.</summary>
    public required string Target { get; init; }

    /// <summary>What is shown; null where the author leaves that to the program.</summary>
    public required string? Shown { get; init; }

    /// <summary>The link as written.</summary>
    public required string Source { get; init; }
}
