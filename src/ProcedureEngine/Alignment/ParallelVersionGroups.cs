using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment;

/// <summary>Finds versions of one article that have units of the same kinds one by one: translations of one source, mostly.</summary>
internal static class ParallelVersionGroups
{
    /// <summary>Puts versions of equal structure together.</summary>
    /// <returns>The indices of each group, rising; every version is in one.</returns>
    public static List<List<int>> Of(ImmutableArray<ImmutableArray<Unit>> versions)
    {
        var groups = new List<List<int>>();
        for (var k = 0; k < versions.Length; k++)
        {
            var group = groups.Find(g => AreEqual(versions[g[0]], versions[k]));
            if (group is null) groups.Add([k]);
            else group.Add(k);
        }

        return groups;
    }

    private static bool AreEqual(ImmutableArray<Unit> a, ImmutableArray<Unit> b)
    {
        if (a.Length != b.Length) return false;
        for (var k = 0; k < a.Length; k++)
        {
            if (a[k].Kind != b[k].Kind || a[k].Depth != b[k].Depth || a[k].IsSwallowed != b[k].IsSwallowed || UnitSimilarity.SlugOf(a[k]) != UnitSimilarity.SlugOf(b[k])) return false;
        }

        return true;
    }
}
