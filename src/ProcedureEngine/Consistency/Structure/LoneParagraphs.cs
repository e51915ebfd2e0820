using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>Paragraphs and bullets that only one of two versions has, and that stand in nothing that is reported already.</summary>
internal sealed class LoneParagraphs
{
    /// <summary>Shorter ones ("For example:") come and go.</summary>
    private const int MinLetters = 25;

    /// <summary>Fewer words were learnt from a handful of articles.</summary>
    private const int ManyWords = 300;

    private readonly AlignedVersion version;
    private readonly AbsentUnits absent;
    private readonly NeighbourText neighbours;
    private readonly bool knowsWords;
    private Dictionary<Unit, int>? places;

    public LoneParagraphs(AlignedSet set, AlignedVersion version, RuleContext context)
    {
        this.version = version;
        absent = new AbsentUnits(version);
        var words = context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag);
        neighbours = new NeighbourText(version, words);
        knowsWords = words is { Count: >= ManyWords };
    }

    /// <summary>What the translation lacks.</summary>
    public IEnumerable<UnitPair> Missing() => Alone(p => p.Translation is null ? p.Reference : null);

    /// <summary>What only the translation has.</summary>
    public IEnumerable<UnitPair> Extra() => Alone(p => p.Reference is null ? p.Translation : null);

    private IEnumerable<UnitPair> Alone(Func<UnitPair, Unit?> unitOf)
    {
        for (var place = 0; place < version.Pairs.Length; place++)
        {
            var pair = version.Pairs[place];
            if (unitOf(pair) is not { Kind: UnitKind.Paragraph or UnitKind.ListItem, IsIncluded: false, Block: not IncludedBlocks } unit || pair.Confidence < RuleThresholds.SureAbsence || pair.Within is not null) continue;
            if (unit.Evidence.Length < MinLetters || absent.CauseOf(unit) is not null || IsInsideAlone(unit, place)) continue;
            var isReference = pair.Translation is null;
            if (neighbours.Has(unit.Evidence.Words, isReference, place) || MayBeFree(unit, isReference, place)) continue;
            yield return pair;
        }
    }

    /// <summary>What stands in a bullet or alert that is alone too belongs to its finding.</summary>
    private bool IsInsideAlone(Unit unit, int place)
    {
        if (unit.Parent is not { } parent || !Places().TryGetValue(parent, out var k) || k >= place) return false;
        return version.Pairs[k].Reference is null || version.Pairs[k].Translation is null;
    }

    private Dictionary<Unit, int> Places()
    {
        if (places is not null) return places;
        places = new Dictionary<Unit, int>(ReferenceEqualityComparer.Instance);
        for (var k = 0; k < version.Pairs.Length; k++)
        {
            if (version.Pairs[k].Reference is { } reference) places[reference] = k;
            if (version.Pairs[k].Translation is { } translation) places[translation] = k;
        }

        return places;
    }

    /// <summary>
    /// Where few words are known, one that is missing and one that is new near by may be one that was translated freely.
    /// </summary>
    private bool MayBeFree(Unit unit, bool isReference, int place)
    {
        if (knowsWords) return false;
        for (var k = Math.Max(0, place - 2); k <= Math.Min(version.Pairs.Length - 1, place + 2); k++)
        {
            if (version.Pairs[k] is { Reference: var a, Translation: var b } && (isReference ? a is null && b!.Kind == unit.Kind : b is null && a!.Kind == unit.Kind)) return true;
        }

        return false;
    }
}
