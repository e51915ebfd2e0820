using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>One version of an article against the version that it is compared with.</summary>
/// <param name="Article">The version.</param>
/// <param name="Pairs">Every unit of both, once: in the order of the translation, units that it lacks at the place where they belong.</param>
public sealed record AlignedVersion(Article Article, ImmutableArray<UnitPair> Pairs)
{
    /// <summary>The units of the version in reading order.</summary>
    public ImmutableArray<Unit> Units
    {
        get
        {
            var units = ImmutableArray.CreateBuilder<Unit>(Pairs.Length);
            foreach (var pair in Pairs)
            {
                if (pair.Translation is { } unit) units.Add(unit);
            }

            return units.DrainToImmutable();
        }
    }
}
