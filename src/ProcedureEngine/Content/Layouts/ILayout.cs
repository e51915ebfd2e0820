namespace ProcedureEngine.Content.Layouts;

/// <summary>One way in which documentation keeps its languages apart on disk. What it recognizes, and by which evidence, stands in its file.</summary>
internal interface ILayout
{
    /// <summary>What people call it, in a few words: <c>a folder for each language</c>.</summary>
    string Name { get; }

    /// <summary>Takes the files that are kept in this way. Files that are taken already are only evidence.</summary>
    void Place(Placements placements);
}
