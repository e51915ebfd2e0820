namespace ProcedureEngine.Rendering.Search;

/// <summary>Where in an article a word stands, the weightiest first; the numbers are part of the index's format.</summary>
internal enum WordField
{
    /// <summary>In the title.</summary>
    Title,

    /// <summary>In the article's key or the title's anchor, which are English in most translations.</summary>
    Key,

    /// <summary>In a heading.</summary>
    Heading,

    /// <summary>In the summary.</summary>
    Summary,

    /// <summary>In a UI label.</summary>
    Label,

    /// <summary>In a step, with all that belongs to it.</summary>
    Step,

    /// <summary>Elsewhere.</summary>
    Text,
}
