namespace ProcedureEngine.Cli.Printing;

/// <summary>The browser, or the process of one of its pages, is no longer there.</summary>
internal sealed class LostConnectionException(Exception? cause = null) : Exception("the browser's process for this page ended.", cause);
