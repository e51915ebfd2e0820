using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Reading.Suppressions;

/// <summary>An author's word that findings of a rule are as they should be.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="Path">The file that says so.</param>
/// <param name="Span">Where it says so.</param>
/// <param name="FirstLine">The first line that it holds for.</param>
/// <param name="LastLine">The last one.</param>
public sealed record Suppression(string Rule, string Reason, string Path, SourceSpan Span, int FirstLine, int LastLine)
{
    /// <summary>Whether it holds for a line of its file.</summary>
    public bool Covers(int line) => line >= FirstLine && line <= LastLine;
}
