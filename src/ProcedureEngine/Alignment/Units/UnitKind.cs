namespace ProcedureEngine.Alignment.Units;

/// <summary>What is aligned.</summary>
public enum UnitKind
{
    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>A bold pseudo-heading.</summary>
    PseudoHeading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A step or substep.</summary>
    Step,

    /// <summary>The first paragraph of a bullet.</summary>
    ListItem,

    /// <summary>An alert's first paragraph; the alert itself is the unit's block.</summary>
    Alert,

    /// <summary>A code block.</summary>
    Code,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A paragraph that is only an image, or a video.</summary>
    Media,
}
