using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Texts;

/// <summary>The keys of <c>ReportText.resx</c> that are chosen by a value; the others are written where they are used.</summary>
public static class ReportText
{
    /// <summary>What one finding of a severity is called: <c>Error</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    };
}
