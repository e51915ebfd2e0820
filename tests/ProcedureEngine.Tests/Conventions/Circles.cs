namespace ProcedureEngine.Tests.Conventions;

/// <summary>Finds circles among things that use each other.</summary>
internal static class Circles
{
    /// <summary>The largest groups in which everything uses everything else, directly or by way of others; each by name, sorted.</summary>
    public static IEnumerable<string> In(ILookup<string, string> uses)
    {
        var reached = uses.ToDictionary(u => u.Key, u => Reached(u.Key, uses), StringComparer.Ordinal);
        return reached.Keys
            .Where(name => reached[name].Contains(name))
            .Select(name => string.Join(", ", reached[name].Where(other => reached.TryGetValue(other, out var back) && back.Contains(name)).Order(StringComparer.Ordinal)))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> uses)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (open.TryPop(out var name))
        {
            foreach (var used in uses[name])
            {
                if (found.Add(used)) open.Push(used);
            }
        }

        return found;
    }
}
