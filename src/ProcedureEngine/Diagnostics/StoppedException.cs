namespace ProcedureEngine.Diagnostics;

/// <summary>The work cannot go on, and the diagnostic says why: the output folder can't be written, a settings file is broken. Never thrown for an article.</summary>
public sealed class StoppedException : Exception
{
    /// <summary>Stops with this diagnostic.</summary>
    public StoppedException(Diagnostic diagnostic, Exception? cause = null)
        : base(diagnostic.ToString(), cause) => Diagnostic = diagnostic;

    /// <summary>Why.</summary>
    public Diagnostic Diagnostic { get; }
}
