namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>
/// How far a version has drifted, in points that a person can add up: an error is 10, a warning 3, a note nothing, each
/// times its confidence. Consequences are not counted beside what they follow from: such a group weighs as much as the
/// heavier of the two, so that a translation that is far behind comes before one whose source only got a new date.
/// </summary>
public static class DriftScore
{
    /// <summary>The points of a sure error.</summary>
    public const int Error = 10;

    /// <summary>The points of a sure warning.</summary>
    public const int Warning = 3;

    /// <summary>From this score on a version is worth sending out again: one sure error, or four warnings.</summary>
    public const int SendAgain = 10;

    /// <summary>The points of all groups of one version, rounded; at least 1 where there is an error or a warning.</summary>
    public static int Of(IEnumerable<FindingGroup> groups)
    {
        var points = 0.0;
        foreach (var group in groups)
        {
            var consequences = 0.0;
            foreach (var consequence in group.Consequences) consequences += consequence.Points;
            points += Math.Max(group.Root.Points, consequences);
        }

        return points > 0 ? Math.Max(1, (int)Math.Round(points, MidpointRounding.AwayFromZero)) : 0;
    }
}
