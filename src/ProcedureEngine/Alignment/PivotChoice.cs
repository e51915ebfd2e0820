using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>Chooses the version to compare with where no locale is the reference.</summary>
internal static class PivotChoice
{
    /// <summary>The index of the version whose units most other versions have too; of equals the first.</summary>
    public static int Of(ImmutableArray<ImmutableArray<Unit>> versions)
    {
        if (versions.Length < 3) return 0;
        var having = new Dictionary<int, int>();
        var signatures = new List<HashSet<int>>(versions.Length);
        foreach (var units in versions)
        {
            var own = Signatures(units);
            signatures.Add(own);
            foreach (var signature in own) having[signature] = having.GetValueOrDefault(signature) + 1;
        }

        var best = 0;
        var bestAgreement = -1;
        for (var i = 0; i < versions.Length; i++)
        {
            var agreement = 0;
            foreach (var signature in signatures[i]) agreement += having[signature] - 1;
            if (agreement <= bestAgreement) continue;
            bestAgreement = agreement;
            best = i;
        }

        return best;
    }

    /// <summary>What each unit looks like without its language; the same look counts again for its second and third time.</summary>
    private static HashSet<int> Signatures(ImmutableArray<Unit> units)
    {
        var signatures = new HashSet<int>(units.Length);
        foreach (var unit in units)
        {
            var hash = 17;
            void Add(int value) => hash = unchecked((hash * 31) + value);
            Add((int)unit.Kind);
            Add(unit.Depth);
            Add(unit.Evidence.Labels.Length);
            if (unit.Block is Alert alert) Add(((int)alert.Kind * 7) + (int)alert.Form);
            foreach (var anchor in unit.Evidence.Anchors) Add(anchor);
            foreach (var word in unit.Evidence.Words)
            {
                // Names such as P1 stand in every language; the order of the words does not.
                if (word.IsName) hash ^= word.Key;
            }

            while (!signatures.Add(hash)) hash = unchecked((hash * 31) + 7);
        }

        return signatures;
    }
}
