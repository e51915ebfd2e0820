using ProcedureEngine.Diagnostics;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>Some suppressions, and which of them have met anything. Not thread-safe.</summary>
/// <param name="suppressions">The suppressions, of any files.</param>
internal sealed class SuppressionUse(IEnumerable<Suppression> suppressions)
{
    private readonly ILookup<string, Suppression> byFile = suppressions.ToLookup(s => s.Path, StringComparer.Ordinal);

    // Two of the same words, one below the other, are two: each is told where it has no effect.
    private readonly HashSet<Suppression> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether any of them suppresses something; all that do have met it.</summary>
    /// <param name="rule">The rule's name or the diagnostic's code, in whichever case.</param>
    /// <param name="path">The file; null where there is none, which nothing suppresses.</param>
    /// <param name="line">The line of the file.</param>
    public bool Suppresses(string rule, string? path, int line)
    {
        if (path is null) return false;
        var isSuppressed = false;
        foreach (var suppression in byFile[path])
        {
            if (!suppression.Rule.Equals(rule, StringComparison.OrdinalIgnoreCase) || !suppression.Covers(line)) continue;
            used.Add(suppression);
            isSuppressed = true;
        }

        return isSuppressed;
    }

    /// <summary>Tells of those that have met nothing.</summary>
    public void TellUnused(DiagnosticBag diagnostics)
    {
        foreach (var suppression in byFile.SelectMany(file => file))
        {
            if (!used.Contains(suppression)) diagnostics.Add(DiagnosticIds.SuppressionWithoutEffect, suppression.Path, suppression.Span, suppression.Rule);
        }
    }
}
