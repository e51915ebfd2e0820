using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>Chooses the version to compare with where no locale is the reference.</summary>
internal static class ReferenceChoice
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

    /// <summary>What each unit looks like without its language, and each name, link, number; what stands there again counts again.</summary>
    private static HashSet<int> Signatures(ImmutableArray<Unit> units)
    {
        var signatures = new HashSet<int>(units.Length * 2);
        foreach (var unit in units)
        {
            var alert = unit.Block is Alert a ? 1 + ((int)a.Kind * 7) + (int)a.Form : 0;
            Add(HashCode(17, (int)unit.Kind, unit.Depth, unit.Evidence.Labels.Length, alert));
            foreach (var anchor in unit.Evidence.Anchors) Add(anchor);
            foreach (var word in unit.Evidence.Words)
            {
                if (word.IsName) Add(word.Key);
            }
        }

        return signatures;

        void Add(int signature)
        {
            while (!signatures.Add(signature)) signature = unchecked((signature * 31) + 7);
        }
    }

    /// <summary>A hash that is the same in every run.</summary>
    private static int HashCode(params ReadOnlySpan<int> values)
    {
        var hash = 17;
        foreach (var value in values) hash = unchecked((hash * 31) + value);
        return hash;
    }
}
