using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>Compares a list that each unit of a version has (links, images, code) along the pairs, forgiving what only stands a few units away.</summary>
internal static class PairDifferences
{
    /// <summary>A sentence that a translator moves to the next paragraph takes its links along.</summary>
    private const int Neighbourhood = 3;

    /// <summary>The pairs whose lists differ, with what is lost and what is new in each.</summary>
    public static List<(UnitPair Pair, List<string> Lost, List<string> Extra)> Of(
        AlignedVersion version,
        Func<Unit, IEnumerable<string>> list,
        Func<string, string, bool> isEqual)
    {
        var differences = new List<(UnitPair Pair, List<string> Lost, List<string> Extra)>();
        var places = new List<int>();
        for (var place = 0; place < version.Pairs.Length; place++)
        {
            var pair = version.Pairs[place];
            if (pair.Reference is { IsIncluded: true } || pair.Translation is { IsIncluded: true }) continue;
            var (lost, extra) = Multiset.Compare(pair.Reference is { } a ? list(a) : [], pair.Translation is { } b ? list(b) : []);
            if (lost.Count == 0 && extra.Count == 0) continue;
            Multiset.RemoveEqual(lost, extra, isEqual);
            if (lost.Count == 0 && extra.Count == 0) continue;
            differences.Add((pair, lost, extra));
            places.Add(place);
        }

        var first = 0;
        for (var x = 0; x < differences.Count; x++)
        {
            while (places[x] - places[first] > Neighbourhood) first++;
            for (var y = first; y < differences.Count && places[y] - places[x] <= Neighbourhood; y++)
            {
                if (x != y) Multiset.RemoveEqual(differences[x].Lost, differences[y].Extra, isEqual);
            }
        }

        // A unit without counterpart is reported as such, not by what it holds.
        differences.RemoveAll(d => d.Pair.Reference is null || d.Pair.Translation is null || (d.Lost.Count == 0 && d.Extra.Count == 0));
        return differences;
    }
}
