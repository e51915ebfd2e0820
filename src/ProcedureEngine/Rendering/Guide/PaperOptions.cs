namespace ProcedureEngine.Rendering.Guide;

/// <summary>How a guide is put on paper. On the site readers choose the same on the page itself.</summary>
public sealed record PaperOptions
{
    /// <summary>US Letter instead of A4.</summary>
    public bool IsLetter { get; init; }

    /// <summary>An empty column beside the steps.</summary>
    public bool HasNotes { get; init; }

    /// <summary>No lines to sign.</summary>
    public bool IsWithoutSignOff { get; init; }
}
