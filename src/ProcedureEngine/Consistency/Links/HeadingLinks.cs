using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Links;

/// <summary>Links to headings of the article itself: in a translation they lead to the translation of the heading that the reference links to.</summary>
internal sealed class HeadingLinks(AlignedSet set, AlignedVersion version)
{
    private Dictionary<string, Unit>? ofReference;
    private Dictionary<string, Unit>? ofTranslation;
    private Dictionary<Unit, Unit>? counterparts;

    /// <summary>
    /// The pairs of units in which a link leads to another heading, with the heading that it should lead to and the one that it leads
    /// to. Only where every link of both leads to a heading that the other version has too; what leads nowhere is told elsewhere.
    /// </summary>
    public IEnumerable<(UnitPair Pair, string Expected, string Found)> Differences()
    {
        foreach (var pair in version.Pairs)
        {
            if (pair is not { Reference: { IsIncluded: false } a, Translation: { } b } || pair.Confidence < RuleThresholds.ComparablePair) continue;
            if (!a.Evidence.Links.Any(IsAnchor) || !b.Evidence.Links.Any(IsAnchor)) continue;
            if (a.Evidence.Links.Where(IsAnchor).SequenceEqual(b.Evidence.Links.Where(IsAnchor), StringComparer.Ordinal)) continue;
            var expected = Expected(a);
            var found = b.Evidence.Links.Where(IsAnchor).Select(l => Of(ref ofTranslation, version.Units).GetValueOrDefault(Name(l))).ToList();
            if (expected.Count != found.Count || expected.Contains(null) || found.Contains(null)) continue;
            var (lost, extra) = Multiset.Compare(expected.Select(Key), found.Select(Key));
            if (lost.Count != 1 || extra.Count != 1) continue;
            yield return (pair, expected.First(u => Key(u) == lost[0])!.Content, found.First(u => Key(u) == extra[0])!.Content);
        }
    }

    /// <summary>The headings of the translation that stand for those that a unit of the reference links to; null for one that is not known.</summary>
    private List<Unit?> Expected(Unit unit)
    {
        var headings = Of(ref ofReference, set.ReferenceUnits);
        return [.. unit.Evidence.Links.Where(IsAnchor).Select(l => headings.TryGetValue(Name(l), out var heading) ? Counterparts().GetValueOrDefault(heading) : null)];
    }

    private static string Key(Unit? unit) => unit!.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsAnchor(string link) => link.Length > 1 && link[0] == '#';

    private static string Name(string link) => Uri.UnescapeDataString(link[1..]).ToLowerInvariant();

    private Dictionary<Unit, Unit> Counterparts()
    {
        if (counterparts is not null) return counterparts;
        counterparts = new Dictionary<Unit, Unit>(ReferenceEqualityComparer.Instance);
        foreach (var pair in version.Pairs)
        {
            if (pair is { Reference: { Kind: UnitKind.Heading } a, Translation: { Kind: UnitKind.Heading } b }) counterparts[a] = b;
        }

        return counterparts;
    }

    /// <summary>The headings by their anchors: a slug made from the text, and those that the text names itself.</summary>
    private static Dictionary<string, Unit> Of(ref Dictionary<string, Unit>? headings, IEnumerable<Unit> units)
    {
        if (headings is not null) return headings;
        headings = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (UnitSimilarity.SlugOf(unit) is { } slug) headings.TryAdd(slug, unit);
            if (unit.Kind != UnitKind.Heading) continue;
            foreach (var inline in unit.Text)
            {
                if (inline is Anchor { Name: var name }) headings.TryAdd(name.ToLowerInvariant(), unit);
            }
        }

        return headings;
    }
}
