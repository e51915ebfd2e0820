using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>How long the translations of a version are for their texts.</summary>
internal static class LengthRatio
{
    /// <summary>Letters that are counted on both sides before the first text: few texts tell little.</summary>
    private const double Prior = 100;

    /// <summary>Letters of the translation for one of the reference, over all pairs of prose of the version: code is as long in every language.</summary>
    public static double OfProse(AlignedVersion version) => Of(version, withCode: false);

    /// <summary>
    /// The same with code, which draws it towards one: pages full of code are few words, and a script that says much with few letters
    /// would otherwise have to be shorter still before a lost sentence shows.
    /// </summary>
    public static double OfAll(AlignedVersion version) => Of(version, withCode: true);

    private static double Of(AlignedVersion version, bool withCode)
    {
        double a = Prior, b = Prior;
        foreach (var pair in version.Pairs)
        {
            if (pair is not { Reference: { } x, Translation: { } y } || (!withCode && (x.Kind == UnitKind.Code || y.Kind == UnitKind.Code))) continue;
            a += x.Evidence.Length;
            b += y.Evidence.Length;
        }

        return b / a;
    }
}
