using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>Colours severities on a terminal. The word itself always stands there too.</summary>
internal static class TerminalColour
{
    private const string Plain = "\u001B[0m";

    /// <summary>Whether the environment lets words be coloured: <c>NO_COLOR</c> is empty, and the terminal is not a dumb one.</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    public static bool IsWanted(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>The line with its severity coloured; what articles say is shown as <see cref="EscapedText"/>.</summary>
    public static string Of(ReportLine line) =>
        line.Severity == Severity.None ? Bold(EscapedText.Of(line.Text)) : $"{EscapedText.Of(line.Before)}{Code(line.Severity)}{line.Word}{Plain}{EscapedText.Of(line.Behind)}";

    private static string Bold(string text) => text.Length == 0 ? "" : $"\u001B[1m{text}{Plain}";

    private static string Code(Severity severity) => severity switch
    {
        Severity.Error => "\u001B[1;31m",
        Severity.Warning => "\u001B[33m",
        _ => "\u001B[36m",
    };
}
