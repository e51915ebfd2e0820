namespace ProcedureEngine.Model;

/// <summary>The alignment of a table column.</summary>
public enum ColumnAlignment
{
    /// <summary>Not said.</summary>
    Default,

    /// <summary>At the line's start.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>At the line's end.</summary>
    End,
}
