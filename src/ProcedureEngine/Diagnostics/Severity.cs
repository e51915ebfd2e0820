namespace ProcedureEngine.Diagnostics;

/// <summary>How much a diagnostic or a finding matters, mildest first, so that severities compare.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Good to know; never fails a check.</summary>
    Note,

    /// <summary>Someone should look at it.</summary>
    Warning,

    /// <summary>The reader is misled or the output is incomplete.</summary>
    Error,
}
