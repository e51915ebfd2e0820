using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Structure;

/// <summary>Paragraphs and bullets that only one of two versions has, and that stand in nothing that is reported already.</summary>
internal sealed class UnpairedParagraphs
{
    /// <summary>Shorter ones ("For example:") come and go.</summary>
    private const int MinLetters = 25;

    /// <summary>How many units away a paragraph that was moved within its section is looked for.</summary>
    private const int SectionReach = 12;

    /// <summary>How many units away one stands that a paragraph may have been joined with.</summary>
    private const int JoinReach = 2;

    /// <summary>How many units away a bullet of the same list may stand: longer lists are not counted.</summary>
    private const int MaxList = 100;

    private readonly AlignedVersion version;
    private readonly AbsentUnits absent;
    private readonly NeighbourText neighbours;
    private readonly bool knowsWords;
    private readonly Func<string, string, bool> isSamePage;
    private double? lengthRatio;
    private readonly ImmutableArray<Unit> reference;
    private Dictionary<Unit, int>? places;
    private Dictionary<Unit, Unit>? partners;
    private ImmutableArray<Unit>? translation;

    /// <summary>Reads a version.</summary>
    /// <param name="set">Its set.</param>
    /// <param name="version">The version.</param>
    /// <param name="context">What is known besides.</param>
    /// <param name="isSamePage">Whether a link of the reference and one of the translation lead to the same page.</param>
    public UnpairedParagraphs(AlignedSet set, AlignedVersion version, RuleContext context, Func<string, string, bool> isSamePage)
    {
        (this.version, reference) = (version, set.ReferenceUnits);
        absent = new AbsentUnits(version);
        var words = context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag);
        neighbours = new NeighbourText(version, words);
        this.isSamePage = isSamePage;
        knowsWords = words is { Count: >= ProseThresholds.ManyWords };
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
            if (unitOf(pair) is not { Kind: UnitKind.Paragraph or UnitKind.ListItem, IsIncluded: false, Block: not IncludedBlocks } unit || pair.Within is not null) continue;
            if (unit.Kind == UnitKind.ListItem && absent.CauseOf(unit) is null && IsShorterList(unit, pair.Translation is null))
            {
                yield return pair;
                continue;
            }

            if (pair.Confidence < RuleThresholds.SureAbsence) continue;
            if (unit.Evidence.Length < MinLetters || absent.CauseOf(unit) is not null || IsInsideAlone(unit, place)) continue;
            var isReference = pair.Translation is null;
            if (neighbours.Has(unit.Evidence.Words, isReference, place) || MayBeFree(unit, isReference, place) || IsJoined(unit, isReference, place)) continue;
            yield return pair;
        }
    }

    /// <summary>
    /// Whether a bullet is missing from a list all of whose other bullets have their counterparts in one list of the other version,
    /// which has no other: three against two. Then it is missing however short it is.
    /// </summary>
    private bool IsShorterList(Unit unit, bool isReference)
    {
        translation ??= version.Units;
        var (own, other) = isReference ? (reference, translation.Value) : (translation.Value, reference);
        var known = Partners();
        var run = Run(own, unit.Index);
        if (run.Count < 2) return false;
        int? first = null, last = null;
        var paired = 0;
        foreach (var index in run)
        {
            if (!known.TryGetValue(own[index], out var partner)) continue;
            if (partner.Kind != UnitKind.ListItem) return false;
            paired++;
            (first, last) = (Math.Min(first ?? partner.Index, partner.Index), Math.Max(last ?? partner.Index, partner.Index));
        }

        if (paired == 0 || paired != run.Count - 1) return false;
        var counterpart = Run(other, first!.Value);
        return counterpart.Count == paired && counterpart.Contains(last!.Value);
    }

    /// <summary>The indices of the bullets of one list: those at one depth with nothing but their own contents between them; none of a list that nobody counts.</summary>
    private static List<int> Run(ImmutableArray<Unit> units, int index)
    {
        var unit = units[index];
        var run = new List<int> { index };
        for (var k = index - 1; k >= 0 && IsInList(units[k]); k--)
        {
            if (index - k > MaxList) return [];
            if (units[k].Depth == unit.Depth) run.Add(k);
        }

        for (var k = index + 1; k < units.Length && IsInList(units[k]); k++)
        {
            if (k - index > MaxList) return [];
            if (units[k].Depth == unit.Depth) run.Add(k);
        }

        return run;

        bool IsInList(Unit other) => ReferenceEquals(other.Section, unit.Section) && (other.Depth > unit.Depth || (other.Depth == unit.Depth && other.Kind == UnitKind.ListItem && ReferenceEquals(other.Parent, unit.Parent)));
    }

    private Dictionary<Unit, Unit> Partners()
    {
        if (partners is not null) return partners;
        partners = new Dictionary<Unit, Unit>(ReferenceEqualityComparer.Instance);
        foreach (var pair in version.Pairs)
        {
            if (pair is not { Reference: { } a, Translation: { } b }) continue;
            partners[a] = b;
            partners[b] = a;
        }

        return partners;
    }

    /// <summary>What stands in a bullet or alert that is alone too belongs to its finding.</summary>
    private bool IsInsideAlone(Unit unit, int place)
    {
        if (unit.Parent is not { } parent || !Places().TryGetValue(parent, out var k) || k >= place) return false;
        return version.Pairs[k].Reference is null || version.Pairs[k].Translation is null;
    }

    /// <summary>Whether two units are as long as translations of one text are, in the proportion of these two versions.</summary>
    private bool IsAsLong(Unit unit, Unit other, bool isReference)
    {
        var (expected, found) = isReference ? (unit.Evidence.Length * Ratio, other.Evidence.Length) : (other.Evidence.Length * Ratio, unit.Evidence.Length);
        return Math.Max(expected, found) <= Math.Min(expected, found) * ProseThresholds.AsLong;
    }

    private double Ratio => lengthRatio ??= LengthRatio.OfProse(version);

    /// <summary>
    /// Whether a unit beside this place is too long for its counterpart by what the lone one says: two paragraphs were joined, in words
    /// that nobody knows.
    /// </summary>
    private bool IsJoined(Unit unit, bool isReference, int place)
    {
        var wanted = unit.Evidence.Length * (isReference ? Ratio : 1) * ProseThresholds.Joined;
        for (var k = Math.Max(0, place - JoinReach); k <= Math.Min(version.Pairs.Length - 1, place + JoinReach); k++)
        {
            if (version.Pairs[k] is not { Reference: { Kind: UnitKind.Paragraph or UnitKind.ListItem or UnitKind.Step or UnitKind.Alert } a, Translation: { } b }) continue;
            double expected = a.Evidence.Length * Ratio, found = b.Evidence.Length;
            var surplus = isReference ? found - expected : expected - found;
            if (surplus >= wanted && surplus >= ProseThresholds.Long * Math.Sqrt(ProseThresholds.LengthVariance * (expected + found + ProseThresholds.LengthSlack) / 2)) return true;
        }

        return false;
    }

    /// <summary>Whether two units link to the same pages, each in its own language.</summary>
    private bool HaveSameLinks(Unit unit, Unit other, bool isReference)
    {
        var (a, b) = isReference ? (unit.Evidence.Links, other.Evidence.Links) : (other.Evidence.Links, unit.Evidence.Links);
        if (a.IsEmpty || a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (!isSamePage(a[i], b[i])) return false;
        }

        return true;
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
    /// Where few words are known, or where letters run together so that no lexicon knows them (Chinese, Japanese), one that is missing and one that is new near by may be one that was translated freely; and one with
    /// the same links, numbers and code a little farther away, or a bullet that is as long, one that was moved.
    /// </summary>
    private bool MayBeFree(Unit unit, bool isReference, int place)
    {
        if (knowsWords && Ratio is >= ProseThresholds.FewestLetters and <= 1 / ProseThresholds.FewestLetters) return false;
        for (var k = Math.Max(0, place - SectionReach); k <= Math.Min(version.Pairs.Length - 1, place + SectionReach); k++)
        {
            if (version.Pairs[k] is not { Reference: var a, Translation: var b } || (isReference ? a is not null : b is not null)) continue;
            var other = (isReference ? b : a)!;
            if (other.Kind != unit.Kind) continue;
            if (Math.Abs(k - place) <= 2 || (unit.Kind == UnitKind.ListItem && IsAsLong(unit, other, isReference)) || (!unit.Evidence.Anchors.IsEmpty && unit.Evidence.Anchors.AsSpan().SequenceEqual(other.Evidence.Anchors.AsSpan())) || HaveSameLinks(unit, other, isReference)) return true;
        }

        return false;
    }
}
