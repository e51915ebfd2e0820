namespace ProcedureEngine.Translation.Merging;

/// <summary>What the text of a block has to heed.</summary>
internal enum BlockForm
{
    /// <summary>Nothing more than Markdown.</summary>
    Text,

    /// <summary>A cell of a table ends at a bar.</summary>
    Cell,

    /// <summary>HTML knows no backslashes, and its lines are kept.</summary>
    Html,
}
