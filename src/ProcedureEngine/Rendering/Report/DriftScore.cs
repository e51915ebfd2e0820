using ProcedureEngine.Consistency;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Rendering.Report;

/// <summary>
/// How far a version has drifted, in points that a person can add up: an error is 10, a warning 3, a note nothing, each
/// times its confidence. Consequences are not counted beside what they follow from: such a group weighs as much as the
/// heavier of the two, so that a translation that is far behind comes before one whose source only got a new date.
/// </summary>
public static class DriftScore
{
    /// <summary>From this score on a version is worth sending out again: one sure error, or four warnings.</summary>
    public const int SendAgain = 10;

    /// <summary>The points of all groups of one version, rounded; at least 1 where there is an error or a warning.</summary>
    public static int Of(IEnumerable<FindingGroup> groups)
    {
        var points = 0.0;
        foreach (var group in groups) points += Math.Max(Weight(group.Root), group.Consequences.Sum(Weight));
        return points > 0 ? Math.Max(1, (int)Math.Round(points, MidpointRounding.AwayFromZero)) : 0;
    }

    private static double Weight(Finding finding) => finding.Confidence * finding.Severity switch
    {
        Severity.Error => 10,
        Severity.Warning => 3,
        _ => 0,
    };
}
