using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Summaries;

/// <summary>Diagnostics on the error stream, one line each.</summary>
internal static class DiagnosticLines
{
    private const int Shown = 20;

    /// <summary>All of them.</summary>
    public static void WriteAll(IEnumerable<Diagnostic> diagnostics, TextWriter error)
    {
        foreach (var diagnostic in diagnostics) error.WriteLine(diagnostic);
    }

    /// <summary>Every error, and the first warnings: a build is not the place to read a thousand of them.</summary>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter error)
    {
        var milder = 0;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Error || milder++ < Shown) error.WriteLine(diagnostic);
        }

        if (milder > Shown) error.WriteLine($"… and {milder - Shown} more; 'procedures check' lists them all.");
    }
}
