using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Rules.Structure;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>What one of two versions lacks, so that what stands inside is not reported once more.</summary>
internal sealed class AbsentUnits
{
    private readonly UnpairedUnits lone;
    private readonly HashSet<Unit> extra = new(ReferenceEqualityComparer.Instance);

    public AbsentUnits(AlignedVersion version)
    {
        lone = new UnpairedUnits(version);
        foreach (var pair in version.Pairs)
        {
            if (pair is { Reference: null, Translation: { } unit }) extra.Add(unit);
        }
    }

    /// <summary>The rule that reports the missing or extra step or section that a unit stands in; null where it stands in none.</summary>
    public string? CauseOf(Unit unit)
    {
        if (lone.HolderOf(unit) is not { } holder) return null;
        if (holder.Step is not null) return extra.Contains(holder) ? ExtraStepRule.Name : MissingStepRule.Name;
        return extra.Contains(unit) ? ExtraSectionRule.Name : MissingSectionRule.Name;
    }
}
