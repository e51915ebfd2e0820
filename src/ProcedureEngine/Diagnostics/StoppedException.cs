namespace ProcedureEngine.Diagnostics;

/// <summary>The work cannot go on, and the diagnostic says why: there is nothing to read, the output folder can't be written, there is no such language. Never thrown for what an article or the settings say.</summary>
public sealed class StoppedException : Exception
{
    /// <summary>Stops with this diagnostic.</summary>
    public StoppedException(Diagnostic diagnostic, Exception? cause = null)
        : base(diagnostic.ToString(), cause) => Diagnostic = diagnostic;

    /// <summary>Why.</summary>
    public Diagnostic Diagnostic { get; }
}
