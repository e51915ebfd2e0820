using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>Sections that one of two versions lacks: the heading, and most of what stands below it.</summary>
internal static class SectionDifference
{
    public static IEnumerable<Finding> Find(RuleDescription rule, FindingMessage message, AlignedSet set, bool missing)
    {
        foreach (var version in set.Versions)
        {
            var (alone, paired) = (new Dictionary<Section, int>(ReferenceEqualityComparer.Instance), new Dictionary<Section, int>(ReferenceEqualityComparer.Instance));
            foreach (var pair in version.Pairs)
            {
                if ((missing ? pair.Reference : pair.Translation) is not { } unit || UnpairedUnits.IsSectionHeading(unit)) continue;
                var counts = (missing ? pair.Translation : pair.Reference) is null ? alone : paired;
                counts[unit.Section] = counts.GetValueOrDefault(unit.Section) + 1;
            }

            foreach (var pair in version.Pairs)
            {
                var (unit, other) = missing ? (pair.Reference, pair.Translation) : (pair.Translation, pair.Reference);
                if (unit is null || other is not null || !UnpairedUnits.IsSectionHeading(unit)) continue;
                if (alone.GetValueOrDefault(unit.Section) <= paired.GetValueOrDefault(unit.Section) && paired.GetValueOrDefault(unit.Section) > 0) continue;
                yield return FindingFactory.Of(rule, set, version, pair, pair.Confidence, message, FindingFactory.Excerpt(unit.Content));
            }
        }
    }
}
