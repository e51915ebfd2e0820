namespace ProcedureEngine.Model;

/// <summary>The kinds of alert, mildest first.</summary>
public enum AlertKind
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>An easier way.</summary>
    Tip,

    /// <summary>Needed for success.</summary>
    Important,

    /// <summary>May have bad results.</summary>
    Caution,

    /// <summary>Will do harm.</summary>
    Warning,
}
