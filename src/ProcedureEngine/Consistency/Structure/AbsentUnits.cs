using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>What one of two versions lacks, so that what stands inside is not reported once more.</summary>
internal sealed class AbsentUnits
{
    private readonly HashSet<Unit> units = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Unit> extra = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Section> sections = new(ReferenceEqualityComparer.Instance);

    public AbsentUnits(AlignedVersion version)
    {
        foreach (var pair in version.Pairs)
        {
            if (pair.Reference is not null && pair.Translation is not null) continue;
            var unit = (pair.Reference ?? pair.Translation)!;
            units.Add(unit);
            if (pair.Reference is null) extra.Add(unit);
            if (IsSectionHeading(unit)) sections.Add(unit.Section);
        }
    }

    /// <summary>The rule that reports the missing or extra step or section that a unit stands in; null where it stands in none.</summary>
    public string? CauseOf(Unit unit)
    {
        for (var parent = unit.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Step is not null && units.Contains(parent)) return extra.Contains(parent) ? ExtraStepRule.Name : MissingStepRule.Name;
        }

        if (IsSectionHeading(unit) || !sections.Contains(unit.Section)) return null;
        return extra.Contains(unit) ? ExtraSectionRule.Name : MissingSectionRule.Name;
    }

    /// <summary>Whether a unit is the heading of its section, pseudo-headings included.</summary>
    public static bool IsSectionHeading(Unit unit) => unit.Kind is UnitKind.Heading or UnitKind.PseudoHeading && unit.Block is null;
}
