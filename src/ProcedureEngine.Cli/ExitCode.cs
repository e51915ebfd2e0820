namespace ProcedureEngine.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Clean = 0;

    /// <summary>The check found something at or above the level that fails it, or the build had to leave articles out.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, or nothing could be read or written.</summary>
    public const int Failed = 2;

    /// <summary>Ctrl+C: 128 and the signal's number, as shells count.</summary>
    public const int Interrupted = 130;
}
