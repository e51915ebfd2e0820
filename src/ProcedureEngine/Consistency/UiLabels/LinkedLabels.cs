using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Prose;

namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>The UI labels of one version, each linked with the label of the reference that it stands for, and what speaks against such a link.</summary>
internal sealed class LinkedLabels
{
    /// <summary>What stands for more labels than these in one article is no name of any.</summary>
    private const int MaxOwners = 100;

    private readonly LabelLexicon lexicon;
    private readonly LabelLikeness likeness;
    private readonly List<(UnitPair Pair, string[] Reference, string[] Translation, List<(string Reference, string Translation)> Links)> units = [];
    private readonly Dictionary<string, List<string>> standsFor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    public LinkedLabels(AlignedSet set, AlignedVersion version, Lexicon learnt)
    {
        var (from, to) = (set.Reference.Locale.Tag, version.Article.Locale.Tag);
        lexicon = learnt.Labels(from, to);
        likeness = new LabelLikeness(learnt.Words(from, to));
        foreach (var pair in version.Pairs)
        {
            if (pair is { Reference: { IsIncluded: false, Evidence.Labels: { IsEmpty: false } a }, Translation.Evidence.Labels: var b, Confidence: >= RuleThresholds.ComparablePair } && a.Length == b.Length && LabelLinks.AreFew(a.Length, b.Length)) Add(pair, Keys(a), Keys(b));
        }
    }

    /// <summary>The pairs of units in which a label does not stand for the one that it is linked with; of each the label that misleads most.</summary>
    public IEnumerable<(UnitPair Pair, LabelChange Change)> Changes()
    {
        foreach (var (pair, reference, translation, links) in units)
        {
            LabelChange? worst = null;
            foreach (var (label, here) in links)
            {
                // In a unit of several labels, what stands at another place was linked for want of better.
                if (translation[Array.IndexOf(reference, label)] != here) continue;
                if (label == here || label.Length < 2 || here.Length < 2 || IsFunctionWord(here) || pair.Reference!.Content.Contains(here, StringComparison.OrdinalIgnoreCase)) continue;
                if (Change(label, here, reference, translation) is not { } change || worst?.Misleads >= change.Misleads) continue;
                worst = change with { Label = pair.Reference.Evidence.Labels[Array.IndexOf(reference, label)], Here = pair.Translation!.Evidence.Labels[Array.IndexOf(translation, here)] };
            }

            if (worst is not null) yield return (pair, worst);
        }
    }

    private void Add(UnitPair pair, string[] reference, string[] translation)
    {
        var links = LabelLinks.Of(reference, translation, (x, y) => Share(lexicon.Translations(x), y) + likeness.Across(x, y));
        units.Add((pair, reference, translation, links));
        foreach (var (label, here) in links)
        {
            if (!standsFor.TryGetValue(here, out var labels)) standsFor[here] = labels = [];
            if (labels.Count < MaxOwners && !labels.Contains(label)) labels.Add(label);
        }

        for (var i = 0; i < reference.Length; i++) written.TryAdd(reference[i], pair.Reference!.Evidence.Labels[i]);
    }

    private LabelChange? Change(string label, string here, string[] reference, string[] translation)
    {
        var known = lexicon.Translations(label);
        if (CountOf(known, here) > 1) return null;
        var usual = Usual(known, here);
        if (usual is { } other && translation.Contains(other.Label)) return null;
        return Renamed(label, here, reference, known, usual) ?? Taken(label, here, reference, usual);
    }

    /// <summary>A label that is usually called something else, where what it is called here elsewhere names another one, or nothing.</summary>
    private LabelChange? Renamed(string label, string here, string[] reference, ImmutableArray<LabelUse> known, LabelUse? best)
    {
        if (best is not { Count: >= 2 } usual) return null;
        var others = lexicon.Sources(here).Where(s => s.Label != label && !reference.Contains(s.Label) && likeness.Within(s.Label, label) < LabelThresholds.SameLabel).ToList();
        var owner = others.FirstOrDefault(s => s.Count >= 2 || likeness.Across(s.Label, here) >= LabelThresholds.SameLabel);

        // Two forms of one word ("Workflow", "Workflows") are two labels only where both are known well.
        var isAlike = likeness.Across(label, here) > LabelThresholds.LikeLabel || likeness.Within(usual.Label, here) > LabelThresholds.LikeName;
        var isOther = isAlike
            ? usual.Count >= 3 && owner.Count >= 3
            : others.Count > 0 || (usual.Count >= 3 && usual.Count * 3 >= (known.Sum(k => k.Count) - 1) * 2);
        return isOther ? new LabelChange(lexicon.Written(usual.Label), IsShared: false, IsAnother: others.Count > 0) : null;
    }

    /// <summary>What in this very article names another label, and fits that one better: the wrong one was copied.</summary>
    private LabelChange? Taken(string label, string here, string[] reference, LabelUse? usual)
    {
        var owners = standsFor[here];
        if (owners.Count < 2) return null;
        var fit = likeness.Across(label, here);
        if (fit > (usual is null ? LabelThresholds.BadFit : LabelThresholds.PoorFit)) return null;
        foreach (var owner in owners)
        {
            if (owner == label || reference.Contains(owner) || likeness.Within(owner, label) >= LabelThresholds.SameLabel) continue;
            var better = likeness.Across(owner, here) - fit;
            var support = CountOf(lexicon.Sources(here), owner);

            // What is called something else more often is no owner: there the links were wrong.
            if (Usual(lexicon.Translations(owner), here) is { } other && other.Count > support) continue;
            var isOwners = better > LabelThresholds.BetterFit
                || (fit <= LabelThresholds.BadFit && support >= (usual is null ? 2 : 1) && better >= 0)
                || (fit <= LabelThresholds.BadFit && LabelLikeness.Spelling(owner, here) > LabelLikeness.Spelling(label, here) + LabelThresholds.BetterSpelling);
            if (isOwners) return new LabelChange(written[owner], IsShared: true, IsAnother: true);
        }

        return null;
    }

    private static LabelUse? Usual(ImmutableArray<LabelUse> known, string here)
    {
        foreach (var use in known)
        {
            if (use.Label != here) return use;
        }

        return null;
    }

    /// <summary>Bold that slipped to "and" or "to" names nothing.</summary>
    private static bool IsFunctionWord(string label) => WordLanguages.Of(label).StopWord != 0;

    private static string[] Keys(ImmutableArray<string> labels) => [.. labels.Select(LabelLexicon.Key)];

    private static int CountOf(ImmutableArray<LabelUse> labels, string label)
    {
        foreach (var (known, count) in labels)
        {
            if (known == label) return count;
        }

        return 0;
    }

    private static double Share(ImmutableArray<LabelUse> labels, string label)
    {
        var total = 0;
        foreach (var (_, count) in labels) total += count;
        return total == 0 ? 0 : (double)CountOf(labels, label) / total;
    }
}
