using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>The units that only one of two versions has, and what stands in them.</summary>
internal sealed class UnpairedUnits
{
    private readonly HashSet<Unit> units = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, Unit> sections = new(ReferenceEqualityComparer.Instance);

    public UnpairedUnits(AlignedVersion version)
    {
        foreach (var pair in version.Pairs)
        {
            if (pair.Reference is not null && pair.Translation is not null) continue;
            var unit = (pair.Reference ?? pair.Translation)!;
            units.Add(unit);
            if (IsSectionHeading(unit)) sections.TryAdd(unit.Section, unit);
        }
    }

    /// <summary>The step, or else the heading of the section, that only one version has and that a unit stands in; null where it stands in none.</summary>
    public Unit? HolderOf(Unit unit)
    {
        for (var parent = unit.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Step is not null && units.Contains(parent)) return parent;
        }

        return IsSectionHeading(unit) ? null : sections.GetValueOrDefault(unit.Section);
    }

    /// <summary>Whether a unit is the heading of its section, pseudo-headings included.</summary>
    public static bool IsSectionHeading(Unit unit) => unit.Kind is UnitKind.Heading or UnitKind.PseudoHeading && unit.Block is null;
}
