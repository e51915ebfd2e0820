using System.Runtime.CompilerServices;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>Where the pairs of a version stand, worked out once for all findings that ask: to look for each anew would take a time that grows with the square of the article. Immutable.</summary>
internal sealed class PairPlaces
{
    private static readonly ConditionalWeakTable<AlignedVersion, PairPlaces> Known = [];

    private readonly AlignedVersion version;
    private readonly int[] nextTranslations;
    private readonly int[] nextReferences;

    // Pairs and units compare by content, which is slow and may be equal twice.
    private readonly Dictionary<UnitPair, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Unit, UnitPair> ofReference = new(ReferenceEqualityComparer.Instance);

    private PairPlaces(AlignedVersion version)
    {
        this.version = version;
        var pairs = version.Pairs;
        nextTranslations = new int[pairs.Length + 1];
        nextReferences = new int[pairs.Length + 1];
        nextTranslations[pairs.Length] = nextReferences[pairs.Length] = pairs.Length;
        for (var k = pairs.Length - 1; k >= 0; k--)
        {
            nextTranslations[k] = pairs[k].Translation is null ? nextTranslations[k + 1] : k;
            nextReferences[k] = pairs[k].Reference is null ? nextReferences[k + 1] : k;
            places[pairs[k]] = k;
            if (pairs[k].Reference is { } unit) ofReference[unit] = pairs[k];
        }
    }

    /// <summary>The places of a version's pairs.</summary>
    public static PairPlaces Of(AlignedVersion version) => Known.GetValue(version, static v => new PairPlaces(v));

    /// <summary>The first unit of the translation behind a pair; null where there is none. A pair that is not among the version's stands before all.</summary>
    public Unit? NextTranslation(UnitPair pair) => nextTranslations[Behind(pair)] is var k && k < version.Pairs.Length ? version.Pairs[k].Translation : null;

    /// <summary>The first unit of the reference at or behind a pair; null where there is none.</summary>
    public Unit? NextReference(UnitPair pair) => places.TryGetValue(pair, out var place) && nextReferences[place] is var k && k < version.Pairs.Length ? version.Pairs[k].Reference : null;

    /// <summary>The pair of a unit of the reference; null where the version has none with it.</summary>
    public UnitPair? PairOf(Unit reference) => ofReference.GetValueOrDefault(reference);

    /// <summary>The index of one of the version's pairs.</summary>
    public int IndexOf(UnitPair pair) => places[pair];

    private int Behind(UnitPair pair) => places.TryGetValue(pair, out var place) ? place + 1 : 0;
}
