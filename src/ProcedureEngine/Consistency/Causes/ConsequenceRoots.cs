using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Consistency.Causes;

/// <summary>Which finding each consequence follows from.</summary>
public static class ConsequenceRoots
{
    /// <summary>
    /// For each finding of one version, in the order of the text, the index of the one that it follows from, or its own. A consequence
    /// follows from the finding of its cause's rule that stands last before it (the missing section that a missing step was in), else
    /// from the first after it. One whose cause is not among them stands alone: nothing is hidden.
    /// </summary>
    public static int[] Of(IReadOnlyList<Finding> findings)
    {
        var roots = new int[findings.Count];
        var causes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            if (findings[i].ConsequenceOf is null) causes[findings[i].Rule] = i;
        }

        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = findings[i].ConsequenceOf is { } rule && causes.TryGetValue(rule, out var cause) ? cause : i;
            if (findings[i].ConsequenceOf is null) causes[findings[i].Rule] = i;
        }

        return roots;
    }
}
