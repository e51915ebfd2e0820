namespace ProcedureEngine.Diagnostics;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
public static class NearestName
{
    /// <summary>
    /// The name that is so like what was written that nobody would mean anything else; null where none is. A letter too many, too few,
    /// another one, or two in the wrong order count one each; case counts nothing. One fault is forgiven for each three letters.
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">What there is; of several that are equally near the first.</param>
    public static string? Of(string written, IEnumerable<string> names)
    {
        // Nobody mistypes a name of hundreds of letters, and comparing costs as the square of them.
        if (written.Length is 0 or > 60) return null;
        var lower = written.ToLowerInvariant();
        var (best, least) = (default(string), int.MaxValue);
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - written.Length) > Forgiven(name)) continue;
            var distance = Distance(lower, name.ToLowerInvariant());
            if (distance < least && distance <= Forgiven(name)) (best, least) = (name, distance);
        }

        return best;
    }

    private static int Forgiven(string name) => Math.Max(1, name.Length / 3);

    /// <summary>How many faults lie between two words (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var other = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(other, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                var isSwapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                if (isSwapped) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[from.Length, to.Length];
    }
}
