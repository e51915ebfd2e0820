namespace ProcedureEngine.Model;

/// <summary>What a UI label names, where the words around it say so.</summary>
public enum UiRole
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>A page, window, tab or area.</summary>
    Page,

    /// <summary>Something to press.</summary>
    Button,

    /// <summary>Something to fill in or to set.</summary>
    Field,

    /// <summary>A part of a path such as <b>File</b> &gt; <b>Open</b>.</summary>
    MenuItem,

    /// <summary>What to enter or to choose.</summary>
    Value,
}
