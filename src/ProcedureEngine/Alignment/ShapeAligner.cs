using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Passes;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment;

/// <summary>
/// Aligns versions of one shape (<see cref="VersionShapes"/>) together: what one translator put freely is decided by what the others
/// say, and a step that none of them says was rewritten in the reference.
/// </summary>
internal static class ShapeAligner
{
    /// <summary>Below this a pair is doubtful on its own.</summary>
    private const double Doubtful = 0.5;

    /// <summary>So much more must the others speak for a pair that the one may say something else.</summary>
    private const double Deviation = 1.5;

    /// <summary>Aligns versions of one shape with the reference.</summary>
    /// <param name="reference">The units of the reference.</param>
    /// <param name="translations">The units of each version; at least one.</param>
    /// <param name="lexicons">What was learnt for each version's language; null where nothing was.</param>
    /// <param name="cancel">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>For each version every unit of both once, in the order of the version.</returns>
    public static ImmutableArray<ImmutableArray<UnitPair>> Align(ImmutableArray<Unit> reference, ImmutableArray<ImmutableArray<Unit>> translations, ImmutableArray<WordLexicon?> lexicons, CancellationToken cancel = default)
    {
        var isLearnt = !lexicons.Contains(null);
        var isAlone = translations.Length == 1;
        var own = translations.Select((t, k) => new Lazy<IUnitSimilarity>(() => new UnitSimilarity(reference, t, lexicons[k], cancel), isThreadSafe: false)).ToArray();
        var common = isAlone ? own[0] : new Lazy<IUnitSimilarity>(() => new MeanSimilarity([.. own.Select(o => o.Value)]), isThreadSafe: false);
        var first = new VersionAligner(reference, translations[0], common, own[0]);
        first.AlignInOrder(translations);
        if (isAlone) return [first.Finish(isLearnt, isAlone)];

        var pairs = ImmutableArray.CreateBuilder<ImmutableArray<UnitPair>>(own.Length);
        for (var k = 0; k < own.Length; k++)
        {
            var places = common.IsValueCreated ? Deviating(reference, first.Partners, own[k].Value, common.Value, own.Length) : [];
            pairs.Add(places.Count > 0 && Elsewhere(VersionAligner.Align(reference, translations[k], lexicons[k], cancel), places, first.Partners) is { } other
                ? other
                : new VersionAligner(reference, translations[k], common, own[k], first.Partners).Finish(isLearnt, isAlone));
        }

        return pairs.MoveToImmutable();
    }

    /// <summary>The steps that a version does not say where the others say them: there it may have them in another order.</summary>
    private static HashSet<int> Deviating(ImmutableArray<Unit> reference, IReadOnlyList<int> partners, IUnitSimilarity own, IUnitSimilarity common, int versions)
    {
        var places = new HashSet<int>();
        for (var i = 0; i < reference.Length; i++)
        {
            if (partners[i] < 0 || reference[i].Step is null) continue;
            var alone = own.Of(i, partners[i]);
            if (alone >= Doubtful) continue;
            var others = ((common.Of(i, partners[i]) * versions) - alone) / (versions - 1);
            if (others - alone > Deviation) places.Add(i);
        }

        return places;
    }

    /// <summary>The alignment of a version by itself, if it finds a deviating step at another place; else null: then that step is put freely.</summary>
    private static ImmutableArray<UnitPair>? Elsewhere(ImmutableArray<UnitPair> alone, HashSet<int> places, IReadOnlyList<int> partners) =>
        alone.Any(p => p is { Reference: { } a, Translation: { } b } && places.Contains(a.Index) && partners[a.Index] != b.Index) ? alone : null;
}
